// A font as a PDF embeds it: simple with one byte a character, or composite with two.
import { createHash } from 'node:crypto';
import { constants, deflateSync } from 'node:zlib';
import type { Font } from '#typeset/font.ts';
import type { ByteWriter } from './byte-writer.ts';

/** What the build wrote beside each subset. */
export interface FontDescription {
  readonly id: string;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly bbox: readonly number[];
  /** Code point, glyph, advance in thousandths. */
  readonly characters: readonly (readonly [number, number, number])[];
}

export interface PackedStream {
  readonly data: Uint8Array;
  readonly unpackedBytes: number;
}

export interface FontFace {
  readonly font: Font;
  readonly description: FontDescription;
  readonly kind: 'simple' | 'composite';
  /** With the tag that marks a subset. */
  readonly name: string;
  /** Writes text as the operand of a showing operator. */
  write(text: string, out: ByteWriter): void;
  /** Packed once per process, on first use. */
  program(): PackedStream;
  toUnicode(): PackedStream;
  /** Which glyph shows which character; only composite fonts have one. */
  glyphMap(): PackedStream;
}

/** The font of a description and of the bytes it describes. */
export function fontFace(
  kind: FontFace['kind'],
  description: FontDescription,
  bytes: Uint8Array,
): FontFace {
  return {
    font: metricsOf(description),
    description,
    kind,
    name: `${tagOf(bytes)}+Arimo-${description.id}`,
    write: kind === 'simple' ? writeWinAnsi : writeUnits,
    program: once(() => bytes),
    toUnicode: once(() => latin1(kind === 'simple' ? winAnsiNames() : unitNames(description))),
    glyphMap: once(() => glyphsByUnit(description)),
  };
}

function metricsOf({ id, ascent, descent, lineGap, characters }: FontDescription): Font {
  const widths = new Uint16Array(0x10000);
  for (const [code, , advance] of characters) widths[code] = advance;
  return { id, widths, ascent, descent, lineGap };
}

/** Six letters that differ between subsets. */
function tagOf(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest();
  return String.fromCharCode(...digest.subarray(0, 6).map((byte) => 65 + (byte % 26)));
}

function once(make: () => Uint8Array): () => PackedStream {
  let made: PackedStream | undefined;
  return () => {
    if (made) return made;
    const data = make();
    const packed = deflateSync(data, { level: constants.Z_BEST_COMPRESSION });
    made = { data: packed, unpackedBytes: data.length };
    return made;
  };
}

const WIN_ANSI = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
);
/** The byte of each character; nothing for those that the encoding lacks. */
const BYTE_OF: ReadonlyMap<number, number> = new Map(
  [...WIN_ANSI].map((char, byte): [number, number] => [char.charCodeAt(0), byte]),
);
const [LEFT, RIGHT, BACKSLASH] = [0x28, 0x29, 0x5c];

/** Characters by their byte in WinAnsiEncoding. */
export const winAnsi: readonly string[] = [...WIN_ANSI];

function writeWinAnsi(text: string, out: ByteWriter): void {
  const bytes = out.room(2 * text.length + 2);
  let at = out.length;
  bytes[at++] = LEFT;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x80 ? unit : BYTE_OF.get(unit);
    if (byte === undefined) continue;
    if (byte === LEFT || byte === RIGHT || byte === BACKSLASH) bytes[at++] = BACKSLASH;
    bytes[at++] = byte;
  }
  bytes[at++] = RIGHT;
  out.length = at;
}

function writeUnits(text: string, out: ByteWriter): void {
  out.text('<');
  for (let i = 0; i < text.length; i++) out.text(hexOf(text.charCodeAt(i)));
  out.text('>');
}

function hexOf(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function winAnsiNames(): string {
  const named = winAnsi.flatMap((char, byte) =>
    byte < 0x20 || isControl(char) ? [] : [`<${hexOf(byte).slice(2)}> <${unicodeOf(char)}>`],
  );
  return characterMap('<00> <FF>', named);
}

/** A tie is a space to whoever searches. */
function unicodeOf(char: string): string {
  return hexOf(char === '\u00a0' ? 0x20 : char.charCodeAt(0));
}

function isControl(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= 0x7f && code < 0xa0;
}

/** Composite fonts are addressed by UTF-16 unit. */
function unitNames({ characters }: FontDescription): string {
  const named = characters.map(([code]) => `<${hexOf(code)}> <${hexOf(code)}>`);
  return characterMap('<0000> <FFFF>', named);
}

const NAMES_PER_BLOCK = 100;

function characterMap(range: string, names: readonly string[]): string {
  const blocks: string[] = [];
  for (let from = 0; from < names.length; from += NAMES_PER_BLOCK) {
    const block = names.slice(from, from + NAMES_PER_BLOCK);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    range,
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function glyphsByUnit({ characters }: FontDescription): Uint8Array {
  const last = Math.max(...characters.map(([code]) => code));
  const map = Buffer.alloc(2 * (last + 1));
  for (const [code, glyph] of characters) map.writeUInt16BE(glyph, 2 * code);
  return map;
}
