import type { Item } from './item.ts';
import type { RowCode } from './row-codes.ts';

/** A place in the user's own file; `sheet` is '' for formats without sheets. */
export interface Finding {
  readonly sheet: string;
  readonly row: number;
  /** The user's own heading; '' when the whole row is meant. */
  readonly column: string;
  readonly code: RowCode;
  readonly message: string;
}

export interface MergedRow {
  readonly sheet: string;
  readonly row: number;
  readonly intoItem: number;
  readonly reason: string;
}

export interface SkippedRow {
  readonly sheet: string;
  readonly row: number;
  readonly code: RowCode;
  readonly reason: string;
}

/** How a table was understood, so that staff can see what was read and what was not. */
export interface TableNote {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
}

/**
 * What became of every row. `rows` = items + merged + distinct rows with errors + skipped; a row
 * that named two links and was accepted counts twice, as the two items that it became.
 */
export interface CheckReport {
  readonly encoding: string;
  readonly notes: readonly string[];
  readonly tables: readonly TableNote[];
  readonly rows: number;
  readonly items: readonly Item[];
  readonly merged: readonly MergedRow[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly skipped: readonly SkippedRow[];
}

export interface ReportCounts {
  readonly rows: number;
  readonly items: number;
  readonly merged: number;
  /** Rows with at least one error, not the number of errors. */
  readonly errors: number;
  readonly skipped: number;
}

/** Counts that add up. */
export function countReport(report: CheckReport): ReportCounts {
  return {
    rows: report.rows,
    items: report.items.length,
    merged: report.merged.length,
    errors: countErrorRows(report.errors),
    skipped: report.skipped.length,
  };
}

/** Distinct rows among errors; two sheets may both have a row 7. */
export function countErrorRows(errors: readonly Finding[]): number {
  return new Set(errors.map((error) => JSON.stringify([error.sheet, error.row]))).size;
}
