import { classifyRows } from './classify-rows.ts';
import { cellFiller } from './fill-cells.ts';
import { type Column, findHeader } from './find-header.ts';
import { REPAIR_HEADING } from './header-words.ts';
import { linkText } from './link-text.ts';
import type { Finding } from './report.ts';
import { type Cell, EMPTY_CELL, type ListFile, type Sheet, type SheetRow } from './sheet.ts';

/** The rows of one sheet that somebody has to repair, under the sheet's own headings. */
export interface RepairTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Only the rows with errors, their cells as they were, and what is wrong with each. Values that a
 * row borrowed from a merge or from the row above stand in it, because its neighbours are gone.
 */
export function repairTables(file: ListFile, errors: readonly Finding[]): RepairTable[] {
  const bySheet = Map.groupBy(errors, (error) => error.sheet);
  return file.sheets.flatMap((sheet) => {
    const own = bySheet.get(sheet.name);
    const table = own && repairTable(sheet, own);
    return table ? [table] : [];
  });
}

function repairTable(sheet: Sheet, errors: readonly Finding[]): RepairTable | null {
  const header = findHeader(sheet);
  if (!header) return null;
  const reasons = Map.groupBy(errors, (error) => error.row);
  const fill = cellFiller(header.columns, sheet.merges);
  const kept = header.columns.filter(isKept);
  const rows = classifyRows(sheet, header).flatMap((classified) => {
    if (classified.kind !== 'data') return [];
    const filled = fill(classified.row).cells;
    const why = reasons.get(classified.row.number);
    if (!why) return [];
    const cells = kept.map((column) => withLink(filled[column.index] ?? EMPTY_CELL));
    return [[...cells, ...strayCells(classified.row, header.columns), reasonCell(why)]];
  });
  return { sheet: sheet.name, headings: [...kept.map(nameOf), REPAIR_HEADING], rows };
}

/** Personal data stays out of every file that we make; an older reason is out of date. */
function isKept({ field }: Column): boolean {
  return field !== 'personal' && field !== 'repairNote';
}

function nameOf({ heading }: Column): string {
  return heading;
}

/** What a row holds beyond the headings: shown to the person who has to put it right. */
function strayCells(row: SheetRow, columns: readonly Column[]): Cell[] {
  const stray = row.cells.slice(columns.length).filter((cell) => cell.text !== '');
  return stray.length === 0
    ? []
    : [{ text: stray.map(({ text }) => text).join(' | '), type: 'text' }];
}

/** A formula is not written back: its stored text and the address that it names are. */
function withLink(cell: Cell): Cell {
  const { text, origin } = linkText(cell);
  const link = origin === 'text' ? {} : { link: text };
  if (cell.type !== 'formula') return { ...cell, ...link };
  return { text: cell.text, type: 'text', ...link };
}

function reasonCell(errors: readonly Finding[]): Cell {
  return { text: errors.map(({ message }) => message).join('\n'), type: 'text' };
}
