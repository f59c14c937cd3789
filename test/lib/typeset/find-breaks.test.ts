import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreaks, findBreaksOfWideWord } from '#typeset/find-breaks.ts';

const parted = (word: string, points: readonly { readonly at: number }[]) => {
  const ends = [0, ...points.map(({ at }) => at), word.length];
  return ends.slice(1).map((end, i) => word.slice(ends[i], end));
};

describe('where a word may end a line', () => {
  it('breaks an address after its signs, without a hyphen', () => {
    const url = 'https://www.jejaring.example/p?nama=contoh&kota=jakarta-utara_1';
    const points = findBreaks(url, 'address');
    expect(parted(url, points)).toEqual([
      'https://',
      'www.',
      'jejaring.',
      'example/',
      'p?',
      'nama=',
      'contoh&',
      'kota=',
      'jakarta-',
      'utara_',
      '1',
    ]);
    expect(points.some(({ hyphen }) => hyphen)).toBe(false);
  });

  it('breaks a running word by its syllables, whatever stands around it', () => {
    expect(parted('(perdagangan),', findBreaks('(perdagangan),', 'hyphenated'))).toEqual([
      '(per',
      'da',
      'gangan),',
    ]);
  });

  it('breaks a double word at its own hyphen and adds none', () => {
    const points = findBreaks('perundang-undangan', 'hyphenated');
    expect(points).toMatchObject([{ at: 10, hyphen: false }]);
  });

  it('parts a word that no line holds so that every part fits', () => {
    const least = 8;
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9/._-]{9,200}$/), (word) => {
        const points = findBreaksOfWideWord(word, 'address', (part) => part.length <= least);
        const parts = parted(word, points);
        expect(parts.join('')).toBe(word);
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(least);
      }),
    );
  });
});
