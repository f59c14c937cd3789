import { checkRow, type DraftItem } from './check-row.ts';
import { type ClassifiedRow, classifyRows } from './classify-rows.ts';
import type { EvidencePool } from './evidence-pool.ts';
import { cellFiller, type FilledRow } from './fill-cells.ts';
import type { Column, Header } from './find-header.ts';
import { finding, isError, skip } from './finding.ts';
import { type Field, isRead } from './header-words.ts';
import type { Finding, SkippedRow } from './report.ts';
import { columnsByField, viewRow } from './row-view.ts';
import type { Picture, Sheet, SheetRow } from './sheet.ts';

export interface TableResult {
  /** Data rows, accepted or not. */
  readonly dataRows: number;
  readonly drafts: readonly DraftItem[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly skipped: readonly SkippedRow[];
}

export interface TableOptions {
  readonly today: string;
  readonly format: 'csv' | 'xlsx' | 'json';
  /** Evidence files that came with the list; null when none did. */
  readonly pool: EvidencePool | null;
}

/** Reads every row below a header; a row with an error is refused whole and stops no other row. */
export function checkTable(sheet: Sheet, header: Header, options: TableOptions): TableResult {
  const rows = classifyRows(sheet, header);
  const data = rows.flatMap((row) => (row.kind === 'data' ? [row.row] : []));
  const fill = cellFiller(header.columns, sheet.merges);
  const pictures = Map.groupBy(sheet.pictures, (picture) => picture.row);
  const fields = columnsByField(header.columns);
  const checked = data.map((row) =>
    checkDataRow(sheet, header, {
      row,
      fields,
      filled: fill(row),
      pictures: pictures.get(row.number) ?? [],
      options,
    }),
  );
  const findings = checked.flatMap((row) => row.findings);
  const withRow = new Set(data.map((row) => row.number));
  const loose = sheet.pictures.filter((picture) => !withRow.has(picture.row));
  return {
    dataRows: data.length,
    drafts: checked.flatMap((row) => row.drafts),
    errors: findings.filter(isError),
    warnings: [
      ...columnWarnings(sheet, header),
      ...findings.filter((found) => !isError(found)),
      ...tableWarnings(sheet, rows, data.length),
      ...loose.map(({ row, name }) =>
        finding({ sheet: sheet.name, row, column: '' }, 'EVIDENCE_UNMATCHED', { name }),
      ),
    ],
    skipped: rows.flatMap((row) => skippedRow(sheet, row)),
  };
}

interface DataRow {
  readonly row: SheetRow;
  readonly fields: ReadonlyMap<Field, Column>;
  readonly filled: FilledRow;
  readonly pictures: readonly Picture[];
  readonly options: TableOptions;
}

function checkDataRow(
  sheet: Sheet,
  { columns }: Header,
  { row, fields, filled, pictures, options }: DataRow,
): { drafts: DraftItem[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const place = { sheet: sheet.name, row: row.number };
  if (options.format === 'csv' && !hasRightWidth(row, columns)) {
    const facts = { found: row.cells.length, expected: columns.length };
    return { drafts: [], findings: [finding({ ...place, column: '' }, 'CELL_COUNT', facts)] };
  }
  for (const { column, mark, value } of filled.dittos) {
    const spot = { ...place, column: column.heading };
    const code = value === null ? 'DITTO_WITHOUT_VALUE' : 'DITTO_FILLED';
    findings.push(finding(spot, code, { mark, value: value ?? '' }));
  }
  // What a repair file keeps as text may be the damage itself: it is trusted as little as CSV.
  const untyped = options.format === 'csv' || fields.has('repairNote');
  const view = viewRow({ ...place, untyped, columns: fields, cells: filled.cells, findings });
  const drafts = checkRow(view, { ...options, pictures });
  return { drafts: findings.some(isError) ? [] : drafts, findings };
}

/** A separator too few or too many moves every value behind it into the wrong column. */
function hasRightWidth(row: SheetRow, columns: readonly Column[]): boolean {
  const extra = row.cells.slice(columns.length);
  return row.cells.length >= columns.length && extra.every((cell) => cell.text.trim() === '');
}

/** Columns that are named to the user because their content goes nowhere. */
function columnWarnings(sheet: Sheet, header: Header): Finding[] {
  return header.columns.flatMap((column): Finding[] => {
    if (column.heading === '' || column.field === 'repairNote') return [];
    const place = { sheet: sheet.name, row: header.row, column: column.heading };
    const hidden = sheet.hiddenColumns.includes(column.index) && column.field !== 'personal';
    if (column.field === 'personal') return [finding(place, 'COLUMN_PERSONAL_DATA')];
    if (column.field === 'phone') return [finding(place, 'COLUMN_PHONE')];
    if (!isRead(column.field)) return [finding(place, 'COLUMN_NOT_STORED')];
    return hidden ? [finding(place, 'COLUMN_HIDDEN')] : [];
  });
}

function tableWarnings(sheet: Sheet, rows: readonly ClassifiedRow[], found: number): Finding[] {
  const totals = rows.flatMap((row) => (row.kind === 'total' ? [row] : []));
  const last = totals.at(-1);
  const hidden = rows.filter((row) => row.kind === 'skipped' && row.code === 'HIDDEN_ROW');
  const place = (row: number) => ({ sheet: sheet.name, row, column: '' });
  return [
    ...(last && last.stated !== null && last.stated !== found
      ? [finding(place(last.row.number), 'TOTAL_MISMATCH', { stated: last.stated, found })]
      : []),
    ...(hidden[0]
      ? [finding(place(hidden[0].row.number), 'ROWS_HIDDEN', { count: hidden.length })]
      : []),
  ];
}

function skippedRow(sheet: Sheet, row: ClassifiedRow): SkippedRow[] {
  if (row.kind === 'data') return [];
  return [skip(sheet.name, row.row.number, row.kind === 'total' ? 'TOTALS_ROW' : row.code)];
}
