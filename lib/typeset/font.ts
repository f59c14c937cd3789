// What setting type needs to know of a font; drawing it is somebody else's business.

export interface Font {
  readonly id: string;
  /** Advance in thousandths of the size by UTF-16 unit; 0 where the font has no glyph. */
  readonly widths: Uint16Array;
  readonly ascent: number;
  /** Below the baseline, negative. */
  readonly descent: number;
  readonly lineGap: number;
}

export interface FontSet {
  readonly regular: Font;
  readonly bold: Font;
  readonly italic: Font;
  readonly boldItalic: Font;
  /** Asked in order for characters that the face itself lacks. */
  readonly fallbacks: readonly Font[];
}

/** The face for a span of text. */
export function faceOf(fonts: FontSet, style: { bold?: boolean; italic?: boolean }): Font {
  if (style.bold) return style.italic ? fonts.boldItalic : fonts.bold;
  return style.italic ? fonts.italic : fonts.regular;
}

/** Width of text in points; every character must be one of the font's. */
export function widthOf(text: string, font: Font, sizePt: number): number {
  return (thousandthsOf(text, 0, text.length, font) * sizePt) / 1000;
}

/** Width of a stretch of text in thousandths of the size. */
export function thousandthsOf(text: string, from: number, to: number, { widths }: Font): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += widths[text.charCodeAt(i)] ?? 0;
  return sum;
}
