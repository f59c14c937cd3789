import { expect, test } from 'vitest';
import { addsUp, check } from '../../support/a-list.ts';

test('F8: of 500 rows a fifth names accounts again in other spellings: all are merged and listed', () => {
  const spellings = [
    (name: string) => `https://www.instagram.com/${name}/`,
    (name: string) => `https://instagram.com/${name.toUpperCase()}`,
    (name: string) => `http://m.instagram.com/${name}?igsh=abc`,
    (name: string) => `instagram.com/${name}/`,
  ];
  const name = (at: number) => `contoh.toko${at}`;
  const own = Array.from({ length: 400 }, (_, at) => spellings[0]?.(name(at)) ?? '');
  const again = Array.from({ length: 100 }, (_, at) => spellings[at % 4]?.(name(at)) ?? '');
  const rows = [...own, ...again].map((link) => `${link},bal pakaian bekas Korea,2026-11-20`);
  const report = check(`Tautan,Keterangan,Tanggal Temuan\n${rows.join('\n')}\n`);
  expect(report.items).toHaveLength(400);
  expect(report.merged).toHaveLength(100);
  expect(addsUp(report)).toBe(true);
});
