import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRupiah, parseRupiah, rupiahTerbilang } from '#letters/rupiah.ts';

test('a sum is written without a blank, with full stops and two decimals', () => {
  expect(formatRupiah(35_000)).toBe('Rp35.000,00');
  expect(rupiahTerbilang(5_000_000_000)).toBe('Rp5.000.000.000,00 (lima miliar rupiah)');
});

test('a written sum reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e15 }), (value) => {
      expect(parseRupiah(formatRupiah(value))).toBe(value);
    }),
  );
});

test.each(['Rp. 5.000', 'Rp 5.000,00', 'Rp5.000,-', 'Rp5000,00', 'IDR 5.000', 'Rp5.000'])(
  '"%s" is not how a letter writes a sum',
  (text) => {
    expect(parseRupiah(text)).toBeNull();
  },
);
