import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '#adapters/pdf/decimal.ts';

it('a number is written without exponent and with at most three places', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      const text = decimal(value);
      expect(text).toMatch(/^-?\d+(?:\.\d{1,3})?$/);
      expect(Number(text)).toBeCloseTo(value, 2);
      expect(Math.abs(Number(text) - value)).toBeLessThan(0.000501);
    }),
  );
});

it.each([
  [0, '0'],
  [-0.0004, '0'],
  [0.05, '0.05'],
  [-1.5, '-1.5'],
  [12.0004, '12'],
  [594.9996, '595'],
])('%d is written as %s', (value, text) => {
  expect(decimal(value)).toBe(text);
});
