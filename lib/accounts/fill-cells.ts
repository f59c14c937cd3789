import type { Column } from './find-header.ts';
import { type Cell, EMPTY_CELL, type Merge, type SheetRow } from './sheet.ts';

export interface Ditto {
  readonly column: Column;
  readonly mark: string;
  /** Null when there is nothing above to repeat. */
  readonly value: string | null;
}

export interface FilledRow {
  readonly cells: readonly Cell[];
  readonly dittos: readonly Ditto[];
}

const DITTO = /^(?:idem|s\.?\s?d\.?\s?a\.?|sama dengan (?:di )?atas|〃|"|”|“|''|´´)$/iu;

/**
 * Fills what the list itself says is the value above: cells under a vertical merge, and ditto marks.
 * Blanks without a merge stay blank. Call once per data row, from top to bottom.
 */
export function cellFiller(
  columns: readonly Column[],
  merges: readonly Merge[],
): (row: SheetRow) => FilledRow {
  const runs = columns.map((column) => mergeRun(merges, column.index));
  let above: readonly Cell[] = [];
  return (row) => {
    const dittos: Ditto[] = [];
    const cells = columns.map((column, at) => {
      const own = row.cells[column.index] ?? EMPTY_CELL;
      const cell = runs[at]?.(row.number, own) ?? own;
      const mark = cell.text.trim();
      if (column.field === null || column.field === 'personal' || !DITTO.test(mark)) return cell;
      const source = above[at] ?? EMPTY_CELL;
      dittos.push({ column, mark, value: source.text.trim() === '' ? null : source.text });
      return source;
    });
    above = cells;
    return { cells, dittos };
  };
}

/** The top cell of a merge holds its value; rows come in order, so each merge is met once. */
function mergeRun(merges: readonly Merge[], column: number): (row: number, own: Cell) => Cell {
  const waiting = merges
    .filter((merge) => merge.left === column && merge.bottom > merge.top)
    .toSorted((a, b) => a.top - b.top)
    .values();
  let next = waiting.next().value;
  let running: { bottom: number; cell: Cell } | null = null;
  return (row, own) => {
    while (next && next.top <= row) {
      running = next.top === row ? { bottom: next.bottom, cell: own } : null;
      next = waiting.next().value;
    }
    return running && row <= running.bottom && own.text === '' ? running.cell : own;
  };
}
