// One element of the closed subset → one block.
import type { Block, Entry, List, ListItem, Signature, Text } from '#typeset/block.ts';
import {
  classOf,
  elementsOf,
  expectTag,
  invalid,
  type MarkupElement,
  pathOf,
} from './markup-element.ts';
import { parseFigures } from './parse-figure.ts';
import { parseText } from './parse-inline.ts';
import { parseLetterhead } from './parse-letterhead.ts';
import { parseTable } from './parse-table.ts';

const DIVISIONS = [
  'kepala',
  'tujuan',
  'kepala-lampiran',
  'tanda-tangan',
  'tembusan',
  'berjajar',
  'rekat',
];
/** The line of the reference block that is the title of the letter. */
const TITLE_LABELS = new Set(['Hal', 'Subject']);

export function parseBlock(element: MarkupElement): Block {
  const path = pathOf(element);
  switch (element.tag) {
    case 'header':
      return parseLetterhead(element, path);
    case 'h1':
    case 'h2':
      classOf(element);
      return {
        kind: 'heading',
        path,
        level: element.tag === 'h1' ? 1 : 2,
        text: parseText(element),
      };
    case 'p':
      return parseParagraph(element, path);
    case 'ol':
      return parseList(element);
    case 'dl':
      classOf(element, ['rincian']);
      return { kind: 'details', path, entries: parseEntries(element) };
    case 'table':
      return parseTable(element);
    case 'figure':
      return parseFigures(element);
    case 'div':
      return parseDivision(element, path);
    default:
      throw invalid(element, `<${element.tag}> is not a block`);
  }
}

function parseParagraph(element: MarkupElement, path: string): Block {
  const look = classOf(element, ['', 'rata-kiri', 'tanpa-inden', 'tengah']);
  const align = look === 'tengah' ? 'centre' : look === 'rata-kiri' ? 'left' : 'justified';
  return { kind: 'paragraph', path, text: parseText(element), align, indent: look === '' };
}

export function parseList(element: MarkupElement): List {
  const look = classOf(element, ['angka', 'huruf']);
  const items = elementsOf(element).map((item) => {
    expectTag(item, 'li');
    classOf(item);
    return parseItem(item);
  });
  const numbering = look === 'angka' ? 'decimal' : 'alphabetic';
  return { kind: 'list', path: pathOf(element), numbering, items };
}

function parseItem(item: MarkupElement): ListItem {
  const isBlock = (child: MarkupElement | string) =>
    typeof child !== 'string' && (child.tag === 'ol' || child.tag === 'p');
  const inline = item.children.filter((child) => !isBlock(child));
  const blocks = item.children.filter((child) => typeof child !== 'string' && isBlock(child));
  const lists = blocks.filter((child) => typeof child !== 'string' && child.tag === 'ol');
  const [list] = lists;
  if (lists.length > 1 || (list !== undefined && blocks.at(-1) !== list)) {
    throw invalid(item, 'an item ends with at most one list');
  }
  const lead = parseText(item, inline);
  const after =
    blocks.length > 0 ? item.children.slice(item.children.indexOf(blocks[0] ?? '')) : [];
  if (after.some((child) => (typeof child === 'string' ? child.trim() !== '' : !isBlock(child)))) {
    throw invalid(item, 'text after the blocks of an item');
  }
  const paragraphs = blocks.flatMap((child) =>
    typeof child !== 'string' && child.tag === 'p' ? [plainParagraph(child)] : [],
  );
  return {
    paragraphs: lead.length > 0 ? [lead, ...paragraphs] : paragraphs,
    list: list === undefined || typeof list === 'string' ? null : parseList(list),
  };
}

function plainParagraph(element: MarkupElement): Text {
  expectTag(element, 'p');
  classOf(element);
  return parseText(element);
}

function parseEntries(element: MarkupElement): Entry[] {
  const parts = elementsOf(element);
  const entries: Entry[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const [label, value] = [parts[i], parts[i + 1]];
    if (label?.tag !== 'dt' || value?.tag !== 'dd')
      throw invalid(element, 'dt and dd do not alternate');
    classOf(label);
    classOf(value);
    const text = parseText(label);
    const title = TITLE_LABELS.has(text.map((span) => span.text).join(''));
    entries.push({ label: text, value: parseText(value), title });
  }
  return entries;
}

function parseDivision(element: MarkupElement, path: string): Block {
  const kind = classOf(element, DIVISIONS);
  const parts = elementsOf(element);
  switch (kind) {
    case 'kepala':
      return parseReference(element, path);
    case 'tujuan':
      return { kind: 'address', path, lines: parts.map(plainParagraph) };
    case 'kepala-lampiran':
      return {
        kind: 'annex-head',
        path,
        lines: parts.filter((part) => part.tag !== 'dl').map(plainParagraph),
        entries: parts.filter((part) => part.tag === 'dl').flatMap(plainEntries),
      };
    case 'tanda-tangan':
      return { kind: 'signature', path, parts: parts.map(parseSignaturePart) };
    case 'berjajar':
      return parseFigures(element);
    case 'tembusan': {
      const [list, second] = parts.filter((part) => part.tag === 'ol');
      if (second) throw invalid(second, 'a second list of copies');
      const title = parts.filter((part) => part.tag !== 'ol').map(plainParagraph);
      return { kind: 'copies', path, title, list: list ? parseList(list) : null };
    }
    default:
      return { kind: 'group', path, blocks: parts.map(parseBlock) };
  }
}

function plainEntries(element: MarkupElement): Entry[] {
  classOf(element);
  return parseEntries(element).map((entry) => ({ ...entry, title: false }));
}

function parseReference(element: MarkupElement, path: string): Block {
  const parts = elementsOf(element);
  for (const part of parts) expectTag(part, 'p', 'dl');
  const dates = parts.filter((part) => part.tag === 'p');
  const [date, second] = dates;
  if (second) throw invalid(second, 'a second date');
  if (date) classOf(date, ['tanggal']);
  const entries = parts
    .filter((part) => part.tag === 'dl')
    .flatMap((list) => {
      classOf(list);
      return parseEntries(list);
    });
  return { kind: 'reference', path, date: date ? parseText(date) : null, entries };
}

function parseSignaturePart(element: MarkupElement): Signature['parts'][number] {
  if (element.tag !== 'div') return { kind: 'line', text: plainParagraph(element) };
  classOf(element, ['tte'], ['data-qr']);
  const lines = elementsOf(element).map(plainParagraph);
  return { kind: 'box', qr: element.attributes['data-qr'] ?? null, lines };
}
