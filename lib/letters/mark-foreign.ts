/** The foreign words of our own sentences; EYD V sets them in italics. */
const FOREIGN = /\b(take ?down|Social-Commerce)\b/gi;

/** A stretch of text that is foreign as a whole, or not at all. */
export interface Run {
  readonly teks: string;
  readonly asing: boolean;
}

/** A sentence cut at its foreign words, for templates to set these in italics and mark their language. */
export function markForeign(text: string): Run[] {
  return text
    .split(FOREIGN)
    .map((teks, at) => ({ teks, asing: at % 2 === 1 }))
    .filter(({ teks }) => teks !== '');
}
