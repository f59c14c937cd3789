/** One cell as the file holds it; nothing is interpreted yet. */
export interface Cell {
  readonly text: string;
  readonly type: 'text' | 'number' | 'date' | 'formula' | 'empty' | 'boolean';
  /** Address of a hyperlink laid over the cell. */
  readonly link?: string;
  /** Formula without the leading `=`; it is never evaluated. */
  readonly formula?: string;
  /** Day number of a date cell, counted from 1899-12-30 whatever the workbook's own epoch. */
  readonly serial?: number;
}

export interface SheetRow {
  /** Row number as the user's own program shows it. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

/** Rows count from 1 as in the file, columns from 0 as in `cells`; all bounds inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Picture {
  readonly row: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly sha256: string;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  readonly pictures: readonly Picture[];
  readonly hiddenColumns: readonly number[];
}

export interface ListFile {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly encoding: string;
  readonly sheets: readonly Sheet[];
  readonly notes: readonly string[];
}

export const EMPTY_CELL: Cell = { text: '', type: 'empty' };

export function isBlank(row: SheetRow): boolean {
  return row.cells.every((cell) => cell.text.trim() === '' && cell.link === undefined);
}
