import type { Cell } from './sheet.ts';

export interface LinkText {
  readonly text: string;
  readonly origin: 'text' | 'hyperlink' | 'formula';
  /** What the cell shows, when that names an account too and may differ from the hyperlink. */
  readonly shown: string | null;
}

const HYPERLINK = /^=?\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*(?:[;,]|\))/iu;
/** `contoh.thrift` alone is an account name, so an address needs a scheme, `www.` or a path. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/\S+|www\.\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}[/?#]\S*)$/iu;
const LINK_START = /\bhttps?:[/\\]{2}|\bhxxps?:\/\//giu;
const GLUE =
  /^(?:\s|[,;|]|\b(?:dan|and|serta|atau|&)\b|\(?\d{1,2}[.)])+|(?:\s|[,;|]|\b(?:dan|and|serta|atau)\b|&|\(?\d{1,2}[.)])+$/giu;
const PLACEHOLDER = /^(?:[-–—.?]+|n\/?a|nihil|kosong|tidak ada|tdk ada|belum ada|none|null)$/iu;

/** Text of a cell without placeholders such as `-` and without our own export's formula guard. */
export function plainText(cell: Cell): string {
  const text = cell.text.trim().replace(/^'(?=[=+\-@\t\r])/u, '');
  return PLACEHOLDER.test(text) ? '' : text;
}

/** Where a cell points: its HYPERLINK formula, its hyperlink, or its text. Nothing is evaluated. */
export function linkText(cell: Cell): LinkText {
  const text = plainText(cell);
  const target = readHyperlinkFormula(cell.formula ?? text);
  if (target !== null) return { text: target, origin: 'formula', shown: addressOf(text) };
  const link = cell.link?.trim() ?? '';
  if (link === '') return { text, origin: 'text', shown: null };
  return { text: link, origin: 'hyperlink', shown: addressOf(text) };
}

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** Every link of a cell that holds several; a link inside a query value belongs to the first. */
export function splitLinks(text: string): string[] {
  const starts = [...text.matchAll(LINK_START)]
    .map((match) => match.index)
    .filter((at) => at === 0 || !/[=/:%\w]$/u.test(text.slice(0, at)));
  if (starts.length < 2) return splitLines(text);
  const bounds = starts.map((start, index) => [start, starts[index + 1] ?? text.length] as const);
  return bounds.map(([from, to]) => text.slice(from, to).replace(GLUE, '').trim());
}

/** Addresses without a scheme are told apart by line only. */
function splitLines(text: string): string[] {
  const lines = text
    .split(/\r?\n|\s*;\s+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 1 && lines.every((line) => isAddress(line)) ? lines : [text];
}

function readHyperlinkFormula(formula: string): string | null {
  const target = HYPERLINK.exec(formula)?.[1];
  return target === undefined ? null : target.replaceAll('""', '"').trim();
}

function addressOf(text: string): string | null {
  return isAddress(text) || /^@\S+$/u.test(text) ? text : null;
}
