// A letter as bare strings: what engines without our templates are given to print.
import type { Block, Document, List, Text } from '#typeset/block.ts';

export interface PlainLetter {
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the table, in mm. */
  readonly columns: readonly number[];
}

export function plainLetter(document: Document): PlainLetter {
  const blocks = document.sections.flatMap((section) => section.blocks.flatMap(flat));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return {
    paragraphs: blocks.flatMap(textsOf).map(plain),
    rows: tables.flatMap(({ head, body }) =>
      [...head, ...body].map((row) =>
        row.map((cell) => cell.paragraphs.map(({ text }) => plain(text)).join(' ')),
      ),
    ),
    columns: tables.flatMap(({ columns }) => columns.map((width) => (width === '*' ? 30 : width))),
  };
}

function flat(block: Block): Block[] {
  return block.kind === 'group' ? block.blocks.flatMap(flat) : [block];
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'letterhead':
      return block.lines.map(({ text }) => text);
    case 'reference':
    case 'details':
      return block.entries.map(({ label, value }) => [...label, { text: ' : ' }, ...value]);
    case 'address':
      return block.lines;
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return itemsOf(block);
    case 'annex-head':
      return block.lines;
    case 'signature':
      return block.parts.flatMap((part) => (part.kind === 'line' ? [part.text] : part.lines));
    case 'copies':
      return [...block.title, ...(block.list ? itemsOf(block.list) : [])];
    case 'figures':
      return block.figures.flatMap(({ caption }) => caption);
    case 'table':
    case 'group':
      return [];
  }
}

function itemsOf({ items }: List): readonly Text[] {
  return items.flatMap(({ paragraphs, list }) => [...paragraphs, ...(list ? itemsOf(list) : [])]);
}

function plain(text: Text): string {
  return text.map((span) => span.text).join('');
}
