import { expect, test } from 'vitest';
import { issuerFor } from '#letters/issuer.ts';

const OLD = 'Kementerian Koperasi dan Usaha Kecil dan Menengah';
const NEW = 'Kementerian Usaha Mikro, Kecil, dan Menengah';

test.each([
  ['2021-11-19', OLD],
  ['2024-10-20', OLD],
  ['2024-10-21', NEW],
  ['2026-11-24', NEW],
])('on %s the writer is %s', (day, nama) => {
  expect(issuerFor(null, day).nama).toBe(nama);
});

test.each([
  ['kementerian-umkm-latihan', '2024-10-20'],
  ['kementerian-koperasi-ukm-latihan', '2024-10-21'],
])('%s cannot write on %s', (id, day) => {
  expect(() => issuerFor(id, day)).toThrow(
    expect.objectContaining({ code: 'ISSUER_NOT_VALID_ON_DATE' }),
  );
});

test('an unknown office is refused by name, and a day before every office as well', () => {
  expect(() => issuerFor('kementerian-lain', '2026-11-24')).toThrow(
    expect.objectContaining({ code: 'ISSUER_UNKNOWN' }),
  );
  expect(() => issuerFor(null, '2021-11-18')).toThrow(
    expect.objectContaining({ code: 'ISSUER_NONE_ON_DATE' }),
  );
});
