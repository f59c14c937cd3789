import { parseLetter } from '#adapters/pdf/parse.ts';
import { defaultLayout, type LayoutProfile } from '#typeset/layout.ts';
import { ARTIFACT, contentOf, type Line, type Page, type PlacedDocument } from '#typeset/page.ts';
import { typeset } from '#typeset/typeset.ts';
import { fonts } from './print-letter.ts';

/** Sets the blocks of a letter's first section; every figure that is not given is the default. */
export function setBody(blocks: string, layout: Partial<LayoutProfile> = {}): PlacedDocument {
  return setMarkup(`<section class="surat">${blocks}</section>`, layout);
}

/** Sets whole sections. */
export function setMarkup(sections: string, layout: Partial<LayoutProfile> = {}): PlacedDocument {
  const markup = `<article lang="id">${sections}</article>`;
  return typeset(parseLetter(markup), { ...defaultLayout, ...layout }, fonts.set);
}

/** The words of a line as a reader sees them. */
export function wordsOf(line: Line | undefined): string {
  const text = line?.runs.map((run) => run.text).join('') ?? '';
  return text.trim();
}

export function linesOf(page: Page | undefined): string[] {
  return page?.lines.map(wordsOf) ?? [];
}

/** What is not page furniture. */
export function bodyOf(page: Page | undefined): Line[] {
  return (
    page?.lines.filter((line) => line.runs.some((run) => contentOf(line, run) !== ARTIFACT)) ?? []
  );
}

/** As many words as asked for, long and short ones in turn. */
export function someWords(count: number): string {
  const words = ['pakaian', 'bekas', 'asal', 'impor', 'yang', 'diduga', 'diperdagangkan', 'daring'];
  return Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ');
}
