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
  const byRow = new Map<number, { column: number; target: string }[]>();
  let count = 0;
  for (const { area, target } of links) {
    const bottom = Math.min(area.bottom, LAST_ROW);
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= Math.min(area.right, MAX_COLUMNS - 1); column += 1) {
        count += 1;
        if (count > MAX_LINKED_CELLS) throw new TeguranError('WORKBOOK_UNSAFE');
        const known = byRow.get(row);
        if (known) known.push({ column, target });
        else byRow.set(row, [{ column, target }]);
      }
    }
  }
  return rows.map((row) => layOnRow(row, byRow.get(row.number) ?? []));
}

function layOnRow(row: SheetRow, links: readonly { column: number; target: string }[]): SheetRow {
  if (links.length === 0) return row;
  const cells: Cell[] = [...row.cells];
  for (const { column, target } of links) {
    while (cells.length <= column) cells.push(EMPTY_CELL);
    cells[column] = { ...(cells[column] ?? EMPTY_CELL), link: target };
  }
  return { ...row, cells };
}
