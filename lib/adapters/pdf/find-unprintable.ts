import type { FontSet } from '#typeset/font.ts';
import { plainSpaces, resolveGlyphs } from '#typeset/resolve-glyphs.ts';

const BLANKS = /[ \t\n\r\f]+/;

/** The characters of a text that no font shows, by the very rule by which letters are set. */
export function findUnprintable(text: string, fonts: FontSet): readonly string[] {
  const found = new Set<string>();
  // Blanks part words before any font is asked.
  for (const word of plainSpaces(text).trim().split(BLANKS)) {
    resolveGlyphs(word, fonts.regular, fonts, found);
  }
  return [...found];
}
