import { TeguranError } from '#errors.ts';
import { checkTable, type TableResult } from './check-table.ts';
import { evidencePool } from './evidence-pool.ts';
import { findHeader, type Header } from './find-header.ts';
import { skip } from './finding.ts';
import { mergeDuplicates } from './merge-duplicates.ts';
import { partLists } from './part-lists.ts';
import { type CheckReport, countErrorRows, type SkippedRow, type TableNote } from './report.ts';
import { isBlank, type ListFile, type Sheet } from './sheet.ts';

export interface CheckOptions {
  /** The calendar date in Jakarta on which the list is checked. */
  readonly today: string;
}

/** What one batch may hold. */
export const MAX_ROWS = 10_000;

interface Table {
  readonly sheet: Sheet;
  readonly header: Header;
}

/** Turns the rows of a list into items and says of every row what became of it. */
export function checkList(file: ListFile, options: CheckOptions): CheckReport {
  const { tables, skipped } = findTables(file);
  refuseLongLists(tables);
  const pool = file.evidence && evidencePool(file.evidence, { byRow: tables.length === 1 });
  const results = tables.map(({ sheet, header }) =>
    checkTable(sheet, header, { today: options.today, format: file.format, pool }),
  );
  if (results.every((result) => result.dataRows === 0)) throw new TeguranError('NO_DATA_ROWS');
  return report(file, tables, { results, skipped, unused: pool?.unused() ?? [] });
}

function report(
  file: ListFile,
  tables: readonly Table[],
  found: {
    results: readonly TableResult[];
    skipped: readonly SkippedRow[];
    unused: readonly string[];
  },
): CheckReport {
  const drafts = found.results.flatMap((result) => result.drafts);
  const merged = mergeDuplicates(drafts);
  const errors = found.results.flatMap((result) => result.errors);
  const skipped = [...found.skipped, ...found.results.flatMap((result) => result.skipped)];
  return {
    encoding: file.encoding,
    notes: [...file.notes, ...found.unused.map(unusedNote)],
    tables: tables.map(tableNote),
    rows: drafts.length + countErrorRows(errors) + skipped.length,
    ...merged,
    items: partLists(merged.items),
    errors,
    warnings: found.results.flatMap((result) => result.warnings),
    skipped,
  };
}

/** Sheets that are hidden or hold no table are set aside row by row, so that nothing vanishes. */
function findTables(file: ListFile): { tables: Table[]; skipped: SkippedRow[] } {
  const filled = file.sheets.filter((sheet) => !sheet.rows.every(isBlank));
  if (filled.length === 0) throw new TeguranError('EMPTY_FILE');
  const found = filled.map((sheet) => ({
    sheet,
    header: sheet.hidden ? null : findHeader(sheet),
  }));
  const tables = found.flatMap(({ sheet, header }) => (header ? [{ sheet, header }] : []));
  if (tables.length === 0) throw new TeguranError('HEADER_NOT_FOUND');
  const aside = found.filter(({ header }) => header === null);
  return { tables, skipped: aside.flatMap(({ sheet }) => setAside(sheet)) };
}

function setAside(sheet: Sheet): SkippedRow[] {
  const code = sheet.hidden ? 'HIDDEN_SHEET' : 'SHEET_WITHOUT_TABLE';
  const rows = sheet.rows.filter((row) => !isBlank(row));
  return rows.map((row) => skip(sheet.name, row.number, code));
}

function refuseLongLists(tables: readonly Table[]): void {
  const rows = tables.reduce((sum, { sheet, header }) => {
    return sum + sheet.rows.slice(header.below).filter((row) => !isBlank(row)).length;
  }, 0);
  if (rows > MAX_ROWS) throw new TeguranError('BATCH_TOO_LARGE', { rows, limit: MAX_ROWS });
}

function unusedNote(name: string): string {
  return `Berkas "${name}" tidak disebut oleh baris mana pun; tidak dipakai sebagai bukti.`;
}

function tableNote({ sheet, header }: Table): TableNote {
  return {
    sheet: sheet.name,
    headerRow: header.row,
    columns: header.columns
      .filter((column) => column.heading !== '')
      .map(({ heading, field }) => ({ heading, field })),
  };
}
