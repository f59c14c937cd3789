import { defaultLayout } from '#typeset/layout.ts';
import { typeset } from '#typeset/typeset.ts';
import { type DrawFacts, drawPdf } from './draw.ts';
import type { FontBook } from './load-fonts.ts';
import { parseLetter } from './parse.ts';

export interface PrintedLetter {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Markup → PDF: parse, typeset, draw. `mark` stands on every page, such as "KONSEP". */
export function printLetter(
  markup: string,
  mark: string | null,
  facts: DrawFacts,
  fonts: FontBook,
): PrintedLetter {
  const placed = typeset(parseLetter(markup, mark), defaultLayout, fonts.set);
  return { bytes: drawPdf(placed, facts, fonts), pages: placed.pages.length };
}
