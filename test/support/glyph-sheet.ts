import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Face, Blob as FontBlob, Font as HarfBuzzFont } from 'harfbuzzjs';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { drawPdf } from '#adapters/pdf/draw.ts';
import { type FontFace, fontFace } from '#adapters/pdf/font-face.ts';
import type { FontBook } from '#adapters/pdf/load-fonts.ts';
import type { Font } from '#typeset/font.ts';
import type { Line, Page } from '#typeset/page.ts';
import { settingOf } from '#typeset/setting.ts';
import { fonts } from './print-letter.ts';

const ARIMO = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/arimo/package.json'),
);
const REGULAR = '400Regular/Arimo_400Regular.ttf';

/** The faces that letters embed, and the whole fonts that they were cut from. */
export const SOURCES: Readonly<Record<string, string>> = {
  regular: REGULAR,
  bold: '700Bold/Arimo_700Bold.ttf',
  italic: '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Arimo_700Bold_Italic.ttf',
  latin: REGULAR,
  'greek-cyrillic': REGULAR,
  symbols: REGULAR,
};

const CELL = 22;
const COLUMNS = 24;
const PAGE = { widthPt: 595, heightPt: 842 };

/** A face of our letters, or the same with other bytes in its place. */
export function faceFor(id: string, bytes?: Uint8Array): FontFace {
  const found = [...fonts.faces.values()].find(({ description }) => description.id === id);
  if (!found) throw new Error(`no face ${id}`);
  return bytes ? fontFace(found.kind, found.description, bytes) : found;
}

export function bytesOf(id: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, `../../templates/assets/fonts/arimo-${id}.ttf`));
}

/** The whole font behind a face, shown by the same codes. */
export function wholeFace(id: string): FontFace {
  const bytes = readFileSync(join(ARIMO, SOURCES[id] ?? ''));
  const { kind, description } = faceFor(id);
  const font = openFont(bytes);
  const characters = description.characters.map(
    ([code, , advance]) => [code, font.nominalGlyph(code) ?? 0, advance] as const,
  );
  return fontFace(kind, { ...description, characters }, bytes);
}

/** Every character of a face in a cell of its own, as a letter would draw it. */
export function glyphSheet(face: FontFace): Uint8Array {
  const book: FontBook = { set: fonts.set, faces: new Map([[face.font, face]]) };
  const root = { role: 'Document', kids: [] } as const;
  const placed = { lang: 'id', pages: [pageOf(face)], leaves: [], bookmarks: [], unprintable: [] };
  return drawPdf({ ...placed, root: { ...root, kids: [] } }, FACTS, book);
}

const FACTS = {
  letterId: 'lembar-huruf',
  title: 'Lembar huruf',
  author: 'Kementerian Contoh',
  subject: 'Lembar huruf',
  at: '2026-11-24T02:00:00.000Z',
  attachments: [],
};

function pageOf({ font, description }: FontFace): Page {
  const lines = description.characters.map(([code], at) => cell(font, code, at));
  return { ...PAGE, lines, rules: [], fills: [], codes: [], links: [], pictures: [], fields: [] };
}

function cell(font: Font, code: number, at: number): Line {
  const run = { text: String.fromCharCode(code), setting: settingOf(font, 16, 0, false) };
  return {
    xPt: 30 + CELL * (at % COLUMNS),
    baselinePt: 40 + CELL * Math.floor(at / COLUMNS),
    wordSpacingPt: 0,
    runs: [run],
    contents: [],
  };
}

/** Characters that the font inside a PDF draws in another way than the whole font does. */
export async function differingCharacters(pdf: Uint8Array, id: string): Promise<string[]> {
  const whole = openFont(readFileSync(join(ARIMO, SOURCES[id] ?? '')));
  const shown = await embeddedOutlines(pdf);
  return faceFor(id).description.characters.flatMap(([code]) => {
    const expected = whole.glyphToPath(whole.nominalGlyph(code) ?? 0);
    return shown(code) === expected ? [] : [String.fromCharCode(code)];
  });
}

/** How the one font of a PDF draws a character: by its own map, or by that of the file. */
async function embeddedOutlines(pdf: Uint8Array): Promise<(code: number) => string> {
  const dicts = await dictsOf(pdf);
  const descriptor = dicts.find((dict) => dict.has(PDFName.of('FontFile2')));
  const descendant = dicts.find((dict) => dict.has(PDFName.of('CIDToGIDMap')));
  const font = openFont(streamOf(descriptor, 'FontFile2'));
  if (!descendant) return (code) => font.glyphToPath(font.nominalGlyph(code) ?? 0);
  const map = Buffer.from(streamOf(descendant, 'CIDToGIDMap'));
  return (code) => font.glyphToPath(map.readUInt16BE(2 * code));
}

async function dictsOf(pdf: Uint8Array): Promise<PDFDict[]> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter(
    (object) => object instanceof PDFDict && !(object instanceof PDFArray),
  ) as PDFDict[];
}

function streamOf(dict: PDFDict | undefined, name: string): Uint8Array {
  const stream = dict?.lookup(PDFName.of(name));
  if (!(stream instanceof PDFRawStream)) throw new Error(`no stream ${name}`);
  return decodePDFRawStream(stream).decode();
}

function openFont(bytes: Uint8Array): HarfBuzzFont {
  return new HarfBuzzFont(new Face(new FontBlob(Buffer.from(bytes))));
}

/** The page as poppler paints it and the characters it reads from it; null where it is not installed. */
export function popplerSees(pdf: Uint8Array): { pixels: Buffer; text: string } | null {
  const folder = mkdtempSync(join(tmpdir(), 'teguran-huruf-'));
  const file = join(folder, 'lembar.pdf');
  try {
    writeFileSync(file, pdf);
    const pixels = execFileSync('pdftoppm', ['-gray', '-r', '120', file], { maxBuffer: 1 << 24 });
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    return { pixels, text: text.replace(/\s/g, '') };
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    process.stderr.write('SKIPPED pdftoppm: not installed\n');
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Damage as a careless subsetter does it: one glyph is empty, and its neighbour has its outline. */
export function dropGlyph(bytes: Uint8Array, glyph: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const loca = tableAt(copy, 'loca');
  const isLong = copy.readInt16BE(tableAt(copy, 'head') + 50) === 1;
  const size = isLong ? 4 : 2;
  copy.copy(copy, loca + size * (glyph + 1), loca + size * glyph, loca + size * (glyph + 1));
  return copy;
}

function tableAt(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`no table ${tag}`);
}
