// The few TrueType tables that a PDF font dictionary is written from.

export interface TrueTypeFacts {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly bbox: readonly [number, number, number, number];
  /** Code point → glyph index. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Advance width by glyph index, in font units. */
  readonly advances: readonly number[];
  /** Whether the glyph leaves ink on the paper, by glyph index. */
  readonly inked: readonly boolean[];
}

/** Reads metrics, the character map and the widths of a TrueType font. */
export function readTrueType(bytes: Uint8Array): TrueTypeFacts {
  const table = tablesOf(bytes);
  const head = table('head');
  const hhea = table('hhea');
  const os2 = table('OS/2');
  const numGlyphs = table('maxp').getUint16(4);
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    capHeight: os2.getInt16(88),
    xHeight: os2.getInt16(86),
    weight: os2.getUint16(4),
    italicAngle: table('post').getInt32(4) / 65536,
    bbox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphs: characterMap(table('cmap')),
    advances: advanceWidths(table('hmtx'), hhea.getUint16(34), numGlyphs),
    inked: inkedGlyphs(table('loca'), head.getInt16(50) === 1, numGlyphs),
  };
}

function tablesOf(bytes: Uint8Array): (tag: string) => DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, DataView>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = bytes.byteOffset + view.getUint32(record + 8);
    found.set(tag, new DataView(bytes.buffer, offset, view.getUint32(record + 12)));
  }
  return (tag) => {
    const table = found.get(tag);
    if (!table) throw new Error(`The font has no table "${tag}"`);
    return table;
  };
}

function characterMap(cmap: DataView): Map<number, number> {
  const wanted = subtable(cmap, 3, 10) ?? subtable(cmap, 3, 1);
  if (wanted === undefined) throw new Error('The font has no Windows Unicode character map');
  return cmap.getUint16(wanted) === 12 ? format12(cmap, wanted) : format4(cmap, wanted);
}

function subtable(cmap: DataView, platform: number, encoding: number): number | undefined {
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const record = 4 + i * 8;
    const matches = cmap.getUint16(record) === platform && cmap.getUint16(record + 2) === encoding;
    if (matches) return cmap.getUint32(record + 4);
  }
  return undefined;
}

function format12(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint32(start + 12); i++) {
    const group = start + 16 + i * 12;
    const first = cmap.getUint32(group);
    const last = cmap.getUint32(group + 4);
    for (let code = first; code <= last; code++) {
      glyphs.set(code, cmap.getUint32(group + 8) + code - first);
    }
  }
  return glyphs;
}

function format4(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const length = cmap.getUint16(start + 6);
  const endCodes = start + 14;
  const startCodes = endCodes + length + 2;
  for (let offset = 0; offset < length; offset += 2) {
    const delta = cmap.getUint16(startCodes + length + offset);
    const rangeAt = startCodes + 2 * length + offset;
    const range = cmap.getUint16(rangeAt);
    const first = cmap.getUint16(startCodes + offset);
    const last = cmap.getUint16(endCodes + offset);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function advanceWidths(hmtx: DataView, metrics: number, numGlyphs: number): number[] {
  return Array.from({ length: numGlyphs }, (_, glyph) =>
    hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
  );
}

function inkedGlyphs(loca: DataView, long: boolean, numGlyphs: number): boolean[] {
  const at = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2));
  return Array.from({ length: numGlyphs }, (_, glyph) => at(glyph + 1) > at(glyph));
}
