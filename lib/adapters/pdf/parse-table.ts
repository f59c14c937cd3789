import type { Align, Cell, Row, Table } from '#typeset/block.ts';
import {
  classOf,
  elementsOf,
  expectTag,
  invalid,
  type MarkupElement,
  pathOf,
} from './markup-element.ts';
import { parseText } from './parse-inline.ts';

export function parseTable(element: MarkupElement): Table {
  classOf(element, ['akun'], ['data-lebar']);
  const parts = elementsOf(element);
  const head: Row[] = [];
  const body: Row[] = [];
  for (const part of parts) {
    expectTag(part, 'thead', 'tbody');
    classOf(part);
    const header = part.tag === 'thead';
    for (const row of elementsOf(part)) (header ? head : body).push(parseRow(row, header));
  }
  return { kind: 'table', path: pathOf(element), columns: columnsOf(element), head, body };
}

function columnsOf(element: MarkupElement): (number | '*')[] {
  const widths = (element.attributes['data-lebar'] ?? '').trim().split(/\s+/);
  return widths.map((width) => {
    if (width === '*') return width;
    if (!/^\d+(?:\.\d+)?$/.test(width))
      throw invalid(element, `column width "${width}" is no number of mm`);
    return Number(width);
  });
}

function parseRow(row: MarkupElement, header: boolean): Row {
  expectTag(row, 'tr');
  classOf(row);
  return elementsOf(row).map((cell) => {
    expectTag(cell, header ? 'th' : 'td');
    return parseCell(cell);
  });
}

function parseCell(cell: MarkupElement): Cell {
  const align = alignOf(cell);
  const holdsBlocks = cell.children.some((child) => typeof child !== 'string' && child.tag === 'p');
  if (!holdsBlocks) return { paragraphs: [{ text: parseText(cell), align }] };
  const paragraphs = elementsOf(cell).map((block) => {
    expectTag(block, 'p');
    return { text: parseText(block), align: alignOf(block, align) };
  });
  return { paragraphs };
}

function alignOf(element: MarkupElement, otherwise: Align = 'left'): Align {
  return classOf(element, ['', 'tengah']) === 'tengah' ? 'centre' : otherwise;
}
