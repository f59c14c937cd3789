/** One cell as the file holds it; nothing is interpreted yet. */
export interface Cell {
  readonly text: string;
  readonly type: 'text' | 'number' | 'date' | 'formula' | 'empty' | 'boolean';
  /** Address of a hyperlink laid over the cell. */
  readonly link?: string;
  /** Formula without the leading `=`; it is never evaluated. */
  readonly formula?: string;
  /** What a formula's stored value is. */
  readonly result?: 'text' | 'number' | 'date' | 'empty' | 'boolean';
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

/** A file that came along as evidence; nothing about it has been judged yet. */
export interface EvidenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A picture tied to a row of its sheet. */
export interface Picture extends EvidenceFile {
  readonly row: number;
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
  /** Files that came with the list in one archive; null when the list came alone. */
  readonly evidence: readonly EvidenceFile[] | null;
}

/** Every file that may be evidence: beside the list, or floating in its sheets. */
export function picturesOf({ evidence, sheets }: ListFile): EvidenceFile[] {
  return [...(evidence ?? []), ...sheets.flatMap((sheet) => sheet.pictures)];
}

/** What a cell holds, whether it was typed or a formula left it there. */
export function valueType({ type, result }: Cell): Cell['type'] {
  return type === 'formula' ? (result ?? 'text') : type;
}

export const EMPTY_CELL: Cell = { text: '', type: 'empty' };

export function isBlank(row: SheetRow): boolean {
  return row.cells.every((cell) => cell.text.trim() === '' && cell.link === undefined);
}
