import { MAX_ROWS } from '#accounts/check-list.ts';
import { type Cell, EMPTY_CELL, type SheetRow } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { columnName, parseReference } from './cell-reference.ts';
import { type CellContext, cellValue } from './cell-value.ts';
import { LAST_ROW, MAX_COLUMNS, refuseLongList } from './limits.ts';
import type { XmlHandler } from './read-xml.ts';

interface Context extends CellContext {
  readonly isDateStyle: (style: number) => boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** What `v`, `f` and `t` hold for the cell that is open. */
type Parts = { v: string; f: string | null; t: string };

/** Gathers the rows of one sheet while its XML goes by; rows without content are left out. */
export function createRowBuilder(context: Context): Required<XmlHandler> & { done(): SheetRow[] } {
  const rows: SheetRow[] = [];
  let filled = 0;
  let row = { number: 0, hidden: false, cells: [] as Cell[] };
  let column = -1;
  let cell: Attributes = {};
  let parts: Parts = { v: '', f: null, t: '' };
  let reading: keyof Parts | null = null;
  const keep = (done: SheetRow) => {
    filled += 1;
    if (done.number <= LAST_ROW) rows.push(done);
    else if (filled <= MAX_ROWS) throw outOfBounds(done.number, done.cells.findIndex(isFilled));
  };
  return {
    open: (name, attributes) => {
      if (name === 'row') {
        row = startRow(row.number, attributes);
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes, column, row.number);
        cell = attributes;
        parts = { v: '', f: null, t: '' };
      } else if (name === 'v' || name === 'f' || name === 't') {
        reading = name;
        if (name === 'f') parts.f ??= '';
      }
    },
    text: (text) => {
      if (reading) parts[reading] = `${parts[reading] ?? ''}${text}`;
    },
    close: (name) => {
      if (name === reading) reading = null;
      if (name === 'c') place(row, column, readCell(cell, parts, context));
      if (name === 'row' && row.cells.length > 0) keep(row);
    },
    done: () => {
      if (filled > rows.length) refuseLongList(filled);
      return rows;
    },
  };
}

function startRow(before: number, { r = '', hidden = '' }: Attributes) {
  const number = r === '' ? before + 1 : Number(r);
  if (!(number > before)) throw new TeguranError('WORKBOOK_DAMAGED', { part: `row ${r}` });
  return { number, hidden: /^(?:1|true)$/u.test(hidden), cells: [] as Cell[] };
}

/** A cell without a reference stands right of the one before. */
function columnOf({ r = '' }: Attributes, before: number, row: number): number {
  const place = r === '' ? { row, column: before + 1 } : parseReference(r);
  if (place?.row !== row || place.column <= before) {
    throw new TeguranError('WORKBOOK_DAMAGED', { part: `cell ${r}` });
  }
  return place.column;
}

function readCell({ t = 'n', s = '0' }: Attributes, parts: Parts, context: Context): Cell {
  const raw = { type: t, isDate: context.isDateStyle(Number(s)), value: parts.v };
  return cellValue({ ...raw, inline: parts.t, formula: parts.f }, context);
}

/** Cells that are only coloured or bordered take no place. */
function place(row: { number: number; cells: Cell[] }, column: number, cell: Cell): void {
  if (!isFilled(cell)) return;
  if (column >= MAX_COLUMNS) throw outOfBounds(row.number, column);
  while (row.cells.length < column) row.cells.push(EMPTY_CELL);
  row.cells.push(cell);
}

function isFilled(cell: Cell): boolean {
  return cell.text !== '' || cell.formula !== undefined;
}

function outOfBounds(row: number, column: number): TeguranError {
  const cell = `${columnName(column)}${row}`;
  return new TeguranError('CELL_OUT_OF_BOUNDS', { cell, rows: LAST_ROW, columns: MAX_COLUMNS });
}
