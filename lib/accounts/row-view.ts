import { checkText } from './check-text.ts';
import type { Column } from './find-header.ts';
import { finding, type Place } from './finding.ts';
import { FIELD_HEADING, type Field } from './header-words.ts';
import { plainText } from './link-text.ts';
import type { Finding } from './report.ts';
import type { RowFacts } from './row-code.ts';
import type { RowCode } from './row-codes.ts';
import { type Cell, EMPTY_CELL } from './sheet.ts';

/** One data row seen by fields instead of columns; collects what is wrong with it. */
export interface RowView {
  readonly sheet: string;
  readonly row: number;
  /** True for formats that cannot say whether a cell is text, number or date. */
  readonly untyped: boolean;
  readonly findings: Finding[];
  has(field: Field): boolean;
  cell(field: Field): Cell;
  /** The cell's text without placeholders, as it may be printed. */
  text(field: Field): string;
  report(field: Field | null, code: RowCode, facts?: RowFacts): void;
}

export interface RowParts {
  readonly sheet: string;
  readonly row: number;
  readonly untyped: boolean;
  readonly columns: ReadonlyMap<Field, Column>;
  readonly cells: readonly Cell[];
  readonly findings: Finding[];
}

/** Where each field stands; made once for all rows of a table. */
export function columnsByField(columns: readonly Column[]): Map<Field, Column> {
  return new Map(columns.flatMap((column) => (column.field ? [[column.field, column]] : [])));
}

export function viewRow(parts: RowParts): RowView {
  const { sheet, row, untyped, columns, cells, findings } = parts;
  const column = (field: Field) => columns.get(field);
  const cell = (field: Field) => cells[columns.get(field)?.index ?? -1] ?? EMPTY_CELL;
  return {
    sheet,
    row,
    untyped,
    findings,
    has: (field) => column(field) !== undefined,
    cell,
    text: (field) => {
      const text = plainText(cell(field));
      return text === '' ? text : checkText(text).shown;
    },
    report: (field, code, facts) => {
      const place: Place = { sheet, row, column: headingOf(column(field ?? 'rowNo'), field) };
      findings.push(finding(place, code, facts));
    },
  };
}

/** The user's own heading; our word for the field when the file has no such column. */
function headingOf(column: Column | undefined, field: Field | null): string {
  if (field === null) return '';
  if (column) return column.heading;
  return field === 'platform' ? FIELD_HEADING.platform : FIELD_HEADING.url;
}
