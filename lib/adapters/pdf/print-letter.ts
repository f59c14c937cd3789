import { findLayout } from '#typeset/layout.ts';
import { typeset } from '#typeset/typeset.ts';
import { type DrawFacts, drawPdf } from './draw.ts';
import type { FontBook } from './load-fonts.ts';
import { parseLetter } from './parse.ts';

export interface PrintedLetter {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

export interface Sheet {
  /** Names of a layout profile and of a paper. */
  readonly layout: string;
  readonly paper: string;
  /** Stands on every page, such as "KONSEP". */
  readonly mark: string | null;
}

/** Markup → PDF: parse, typeset, draw. */
export function printLetter(
  markup: string,
  { layout, paper, mark }: Sheet,
  facts: DrawFacts,
  fonts: FontBook,
): PrintedLetter {
  const placed = typeset(parseLetter(markup, mark), findLayout(layout, paper), fonts.set);
  return { bytes: drawPdf(placed, facts, fonts), pages: placed.pages.length };
}
