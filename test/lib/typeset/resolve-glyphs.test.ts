import { expect, test } from 'vitest';
import { resolveGlyphs } from '#typeset/resolve-glyphs.ts';
import { fonts } from '../../support/print-letter.ts';

/** What shops really call themselves, and what no shop should. */
const STRINGS = [
  '古着屋',
  '빈티지',
  '二手衣服',
  'ร้านเสื้อผ้า',
  'متجر',
  'חנות',
  'दुकान',
  '🛍️ toko',
  '👗👠',
  '🇮🇩',
  'toko\u2011bal',
  'toko\u00adbal',
  'a\u200bb',
  'a\u202eb',
  'a\u2066b',
  '\ufeffbal',
  'Ⓑⓐⓛ',
  '𝓑𝓪𝓵',
  'тоқо',
  'ΤΟΚΟ',
  'Ṭōkō',
  'tòkó',
  'ﬁ',
  '№ 5',
  '℅',
  '½',
  '™',
  '→',
  '★',
  '♥',
  '\u0000',
  '\u0007',
  '\u0085',
  '\ud83d',
  '\ufffe',
  '\u{1F525}',
  'e\u0301',
  'a\u0300\u0301\u0302',
  '‰',
  '€',
];

test('F47: of forty odd strings none leaves an empty box: each character has a glyph or is named', () => {
  expect(STRINGS).toHaveLength(40);
  for (const text of STRINGS) {
    const unprintable = new Set<string>();
    const stretches = resolveGlyphs(text, fonts.set.regular, fonts.set, unprintable);
    for (const { font, text: part } of stretches) {
      for (let at = 0; at < part.length; at += 1) {
        expect(font.widths[part.charCodeAt(at)], JSON.stringify(text)).toBeGreaterThan(0);
      }
    }
    const printed = stretches.map((one) => one.text).join('');
    for (const code of unprintable) expect(printed).toContain(`[${code}]`);
  }
});
