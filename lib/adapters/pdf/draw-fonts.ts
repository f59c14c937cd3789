import type { PDFRef } from 'pdf-lib';
import type { Font } from '#typeset/font.ts';
import type { NamedFace } from './draw-page.ts';
import { type FontFace, type PackedStream, winAnsi } from './font-face.ts';
import type { FontBook } from './load-fonts.ts';
import { PACKED } from './pdf-file.ts';
import { type PdfSink, textString, WrittenObject } from './pdf-sink.ts';

const FIRST_CHAR = 32;
const NONSYMBOLIC = 32;
const SYMBOLIC = 4;
const ITALIC = 64;
/** Stems are not measured: readers use them only when a font is missing. */
const STEM_V = { regular: 80, bold: 140 };
const BOLD_WEIGHT = 600;

/** The fonts that a file uses, each embedded once. */
export class UsedFonts {
  private readonly book: FontBook;
  private readonly used = new Map<Font, NamedFace>();

  constructor(book: FontBook) {
    this.book = book;
  }

  readonly named = (font: Font): NamedFace => {
    const known = this.used.get(font);
    if (known) return known;
    const face = this.book.faces.get(font);
    if (!face) throw new TypeError(`font ${font.id} is not of this book`);
    const named = { name: `F${this.used.size + 1}`, face };
    this.used.set(font, named);
    return named;
  };

  /** Resource name → font object. */
  embed(sink: PdfSink): Record<string, PDFRef> {
    const fonts = [...this.used.values()].map(({ name, face }) => [name, embedFont(sink, face)]);
    return Object.fromEntries(fonts);
  }
}

function embedFont(sink: PdfSink, face: FontFace): PDFRef {
  const toUnicode = addPacked(sink, face.toUnicode());
  return face.kind === 'simple'
    ? embedSimple(sink, face, toUnicode)
    : embedComposite(sink, face, toUnicode);
}

function embedSimple(sink: PdfSink, face: FontFace, toUnicode: PDFRef): PDFRef {
  return sink.add({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: face.name,
    FirstChar: FIRST_CHAR,
    LastChar: 255,
    Widths: widthsOf(face),
    Encoding: 'WinAnsiEncoding',
    FontDescriptor: addDescriptor(sink, face, NONSYMBOLIC),
    ToUnicode: toUnicode,
  });
}

const widths = new WeakMap<FontFace, WrittenObject>();

/** Written once per process: two hundred numbers that are the same in each letter. */
function widthsOf(face: FontFace): WrittenObject {
  const known = widths.get(face);
  if (known) return known;
  const advances = winAnsi
    .slice(FIRST_CHAR)
    .map((char) => face.font.widths[char.charCodeAt(0)] ?? 0);
  const written = new WrittenObject(`[${advances.join(' ')}]`);
  widths.set(face, written);
  return written;
}

function embedComposite(sink: PdfSink, face: FontFace, toUnicode: PDFRef): PDFRef {
  const descendant = sink.add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: face.name,
    CIDSystemInfo: {
      Registry: textString('Adobe'),
      Ordering: textString('Identity'),
      Supplement: 0,
    },
    FontDescriptor: addDescriptor(sink, face, SYMBOLIC),
    W: new WrittenObject(`[${widthRuns(face)}]`),
    CIDToGIDMap: addPacked(sink, face.glyphMap()),
  });
  return sink.add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: face.name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
}

function widthRuns({ description }: FontFace): string {
  return description.characters.map(([code, , advance]) => `${code}[${advance}]`).join('');
}

function addDescriptor(sink: PdfSink, face: FontFace, flags: number): PDFRef {
  const { ascent, descent, capHeight, italicAngle, weight, bbox } = face.description;
  const program = face.program();
  return sink.add({
    Type: 'FontDescriptor',
    FontName: face.name,
    Flags: italicAngle === 0 ? flags : flags | ITALIC,
    FontBBox: bbox,
    ItalicAngle: italicAngle,
    Ascent: ascent,
    Descent: descent,
    CapHeight: capHeight,
    StemV: weight >= BOLD_WEIGHT ? STEM_V.bold : STEM_V.regular,
    FontFile2: addPacked(sink, program, { Length1: program.unpackedBytes }),
  });
}

function addPacked(sink: PdfSink, { data }: PackedStream, entries = {}): PDFRef {
  return sink.addStream({ ...entries, ...PACKED }, data);
}
