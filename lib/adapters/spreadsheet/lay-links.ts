import { type Cell, EMPTY_CELL, type Merge, type SheetRow } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { LAST_ROW, MAX_COLUMNS } from './limits.ts';

/** A hyperlink laid over an area of a sheet. */
export interface AreaLink {
  readonly area: Merge;
  readonly target: string;
}

/** No list needs more; overlapping areas could otherwise be made to cost hours. */
const MAX_LINKED_CELLS = 500_000;

/** Puts hyperlinks on the cells that they cover, also on cells that show nothing. */
export function layLinks(rows: readonly SheetRow[], links: readonly AreaLink[]): SheetRow[] {
  const covered = Map.groupBy(coveredCells(links), ({ row }) => row);
  return rows.map((row) => layOnRow(row, covered.get(row.number) ?? []));
}

interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly target: string;
}

function* coveredCells(links: readonly AreaLink[]): Generator<LinkedCell> {
  let left = MAX_LINKED_CELLS;
  for (const { area, target } of links) {
    const bottom = Math.min(area.bottom, LAST_ROW);
    const right = Math.min(area.right, MAX_COLUMNS - 1);
    left -= Math.max(0, bottom - area.top + 1) * Math.max(0, right - area.left + 1);
    if (left < 0) throw new TeguranError('WORKBOOK_UNSAFE');
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) yield { row, column, target };
    }
  }
}

function layOnRow(row: SheetRow, links: readonly LinkedCell[]): SheetRow {
  if (links.length === 0) return row;
  const cells: Cell[] = [...row.cells];
  for (const { column, target } of links) {
    while (cells.length <= column) cells.push(EMPTY_CELL);
    cells[column] = { ...(cells[column] ?? EMPTY_CELL), link: target };
  }
  return { ...row, cells };
}
