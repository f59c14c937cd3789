import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import type { FontDescription } from '#adapters/pdf/font-face.ts';

const folder = join(import.meta.dirname, '../../../../templates/assets/fonts');
const whole = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/arimo/package.json'),
);

const REGULAR = '400Regular/Arimo_400Regular.ttf';
const SUBSETS = [
  ['regular', REGULAR],
  ['bold', '700Bold/Arimo_700Bold.ttf'],
  ['italic', '400Regular_Italic/Arimo_400Regular_Italic.ttf'],
  ['bold-italic', '700Bold_Italic/Arimo_700Bold_Italic.ttf'],
  ['latin', REGULAR],
  ['greek-cyrillic', REGULAR],
  ['symbols', REGULAR],
] as const;

describe.each(SUBSETS)('the subset %s', (id, source) => {
  const description: FontDescription = JSON.parse(
    readFileSync(join(folder, `arimo-${id}.json`), 'utf8'),
  );
  const subset = open(join(folder, `arimo-${id}.ttf`));
  const original = open(join(whole, source));

  it('draws every character as the whole font does', () => {
    const differing = description.characters.filter(([code, glyph]) => {
      const outline = subset.glyphToPath(glyph);
      return outline !== original.glyphToPath(original.nominalGlyph(code) ?? 0);
    });
    expect(differing).toEqual([]);
  });

  it('leaves ink for every character but the blanks', () => {
    const blank = description.characters.filter(([, glyph]) => subset.glyphToPath(glyph) === '');
    expect(blank.map(([code]) => code).filter((code) => code !== 0x20 && code !== 0xa0)).toEqual(
      [],
    );
  });

  it('has the widths and glyphs that its description says', () => {
    for (const [code, glyph, advance] of description.characters) {
      expect(subset.nominalGlyph(code)).toBe(glyph);
      expect(
        Math.abs(
          (original.glyphHAdvance(original.nominalGlyph(code) ?? 0) * 1000) / 2048 - advance,
        ),
      ).toBeLessThan(0.51);
    }
  });
});

function open(path: string): Font {
  return new Font(new Face(new Blob(readFileSync(path))));
}
