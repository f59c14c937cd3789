// Cuts Arimo into the fonts that letters embed and writes them to templates/assets/fonts/.
// Run by hand (`npm run fonts`) when the font or the character sets change; the result is committed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { readTrueType, type TrueTypeFacts } from './read-truetype.ts';

const require = createRequire(import.meta.url);
const source = dirname(require.resolve('@expo-google-fonts/arimo/package.json'));
const target = new URL('../templates/assets/fonts/', import.meta.url).pathname;

/** Windows code page 1252: what WinAnsiEncoding can name, plus the soft hyphen that marks a broken word. */
const cp1252 = codePoints(
  new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 224 }, (_, i) => i + 32)),
);

const faces = [
  { id: 'regular', file: '400Regular/Arimo_400Regular.ttf' },
  { id: 'bold', file: '700Bold/Arimo_700Bold.ttf' },
  { id: 'italic', file: '400Regular_Italic/Arimo_400Regular_Italic.ttf' },
  { id: 'bold-italic', file: '700Bold_Italic/Arimo_700Bold_Italic.ttf' },
] as const;

// Scripts that need no shaping: one glyph per character, left to right. Hebrew and combining marks do.
const fallbacks = [
  {
    id: 'latin',
    ranges: [
      [0x100, 0x2af],
      [0x1e00, 0x1eff],
      [0x2c60, 0x2c7f],
      [0xa720, 0xa7ff],
    ],
  },
  {
    id: 'greek-cyrillic',
    ranges: [
      [0x370, 0x482],
      [0x48a, 0x52f],
      [0x1f00, 0x1fff],
    ],
  },
  {
    id: 'symbols',
    ranges: [
      [0x2b0, 0x2ff],
      [0x2010, 0x2027],
      [0x2030, 0x205e],
      [0x2070, 0x20cf],
      [0x2100, 0x2bff],
      [0xfb00, 0xfb06],
    ],
  },
] as const;

function codePoints(text: string): number[] {
  return [...text]
    .flatMap((char) => char.codePointAt(0) ?? [])
    .filter((code) => code > 31 && !isControl(code));
}

function isControl(code: number): boolean {
  return code >= 0x7f && code <= 0x9f;
}

async function cut(file: string, codes: readonly number[]): Promise<Uint8Array> {
  return subsetFont(readFileSync(join(source, file)), String.fromCodePoint(...codes), {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'DSIG', 'kern', 'hdmx', 'VDMX', 'LTSH'],
  });
}

function describe(id: string, facts: TrueTypeFacts, codes: readonly number[]) {
  const scaled = (units: number) => Math.round((units * 1000) / facts.unitsPerEm);
  const characters = codes.flatMap((code) => {
    const glyph = facts.glyphs.get(code);
    if (glyph === undefined) return [];
    const blank = code === 0x20 || code === 0xa0;
    if (!(blank || facts.inked[glyph])) return [];
    return [[code, glyph, scaled(facts.advances[glyph] ?? 0)]];
  });
  return {
    version: 1,
    id,
    ascent: scaled(facts.ascent),
    descent: scaled(facts.descent),
    lineGap: scaled(facts.lineGap),
    capHeight: scaled(facts.capHeight),
    italicAngle: facts.italicAngle,
    weight: facts.weight,
    bbox: facts.bbox.map(scaled),
    characters,
  };
}

function save(id: string, bytes: Uint8Array, codes: readonly number[]): void {
  const description = describe(id, readTrueType(bytes), codes);
  writeFileSync(join(target, `arimo-${id}.ttf`), bytes);
  writeFileSync(join(target, `arimo-${id}.json`), `${JSON.stringify(description)}\n`);
  console.log(`${id}: ${description.characters.length} characters, ${bytes.length} bytes`);
}

mkdirSync(target, { recursive: true });
for (const face of faces) save(face.id, await cut(face.file, cp1252), cp1252);

const covered = new Set(readTrueType(readFileSync(join(source, faces[0].file))).glyphs.keys());
for (const { id, ranges } of fallbacks) {
  const codes = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .filter((code) => covered.has(code) && !cp1252.includes(code));
  save(id, await cut(faces[0].file, codes), codes);
}
copyFileSync(join(source, 'LICENSE_FONT'), join(target, 'OFL.txt'));
