import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  angkaTerbilang,
  formatAngka,
  parseAngka,
  parseTerbilang,
  terbilang,
} from '#letters/terbilang.ts';

const LIMIT = 1e15;

/** Small numbers carry the irregular words; the rest is spread over all magnitudes. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.maxSafeInteger().map((value) => Math.abs(value) % (LIMIT + 1)),
  fc.integer({ min: 0, max: 15 }).map((power) => 10 ** power),
);

describe('terbilang', () => {
  test.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1_000, 'seribu'],
    [1_001, 'seribu satu'],
    [2_000, 'dua ribu'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [5_000_000_000, 'lima miliar'],
    [64_583, 'enam puluh empat ribu lima ratus delapan puluh tiga'],
    [1_000_000_000_000, 'satu triliun'],
    [
      999_999_999_999_999,
      'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
    ],
    [LIMIT, 'seribu triliun'],
  ])('%i is %s', (value, words) => {
    expect(terbilang(value)).toBe(words);
    expect(parseTerbilang(words)).toBe(value);
  });

  test('words and figures read back as the number they were made from', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(parseTerbilang(terbilang(value))).toBe(value);
        expect(parseAngka(formatAngka(value))).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([-1, 0.5, LIMIT + 1, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d has no words',
    (value) => {
      expect(() => terbilang(value)).toThrow(RangeError);
    },
  );

  test.each([
    'satu ratus',
    'satu ribu',
    'satu belas',
    'dua belas belas',
    'sepuluh satu',
    'satu  juta',
    'Tiga',
    'tiga,',
    '',
    'ribu',
    'dua seribu',
    'tiga akun',
  ])('"%s" is not how a number is written', (text) => {
    expect(parseTerbilang(text)).toBeNull();
  });

  test.each(['5,000', '5000', '05', '1.00', '1.2345', '-1', ''])('"%s" are no figures', (text) => {
    expect(parseAngka(text)).toBeNull();
  });

  test('a count that matters stands in figures and words', () => {
    expect(angkaTerbilang(1_250)).toBe('1.250 (seribu dua ratus lima puluh)');
  });
});
