import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markForeign } from '#letters/mark-foreign.ts';
import { aComposedLetter, markupOf } from '../../support/a-composed-letter.ts';

describe('foreign words of our own sentences', () => {
  test('are cut out and marked', () => {
    expect(markForeign('pemutusan akses (take down) terhadap')).toEqual([
      { teks: 'pemutusan akses (', asing: false },
      { teks: 'take down', asing: true },
      { teks: ') terhadap', asing: false },
    ]);
  });

  test('lose no letter', () => {
    const words = fc.array(
      fc.constantFrom('Takedown', 'take down', 'Social-Commerce', ' ', 'a', '('),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        expect(
          markForeign(text)
            .map(({ teks }) => teks)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('stand in italics and as English in the letter: subject, points, analysis', () => {
    const markup = markupOf(aComposedLetter('teguran'));
    expect(markup).toContain('(<em lang="en">Takedown</em>)');
    expect(markup).toContain('pemutusan akses (<em lang="en">take down</em>)');
    expect(markupOf(aComposedLetter('sanggahan'))).toContain('<em lang="en">Social-Commerce</em>.');
  });
});
