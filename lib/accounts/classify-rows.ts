import { recognisePlatform } from '#platforms/recognise-platform.ts';
import type { Header } from './find-header.ts';
import { normaliseHeading } from './match-column.ts';
import type { RowCode } from './row-codes.ts';
import { isBlank, type Sheet, type SheetRow } from './sheet.ts';

export type ClassifiedRow =
  | { readonly kind: 'data'; readonly row: SheetRow }
  | { readonly kind: 'skipped'; readonly row: SheetRow; readonly code: RowCode }
  | { readonly kind: 'total'; readonly row: SheetRow; readonly stated: number | null };

const TOTAL =
  /^(?:(?:sub|grand)[ -]?)?(?:jumlah|total)(?: (?:akun|data|baris|butir|tautan|temuan|toko|keseluruhan|semua|seluruhnya|seluruh akun|instagram|facebook|tiktok))*\s*[:=]?\s*[\d.,]*(?: (?:akun|data|baris|butir|tautan|temuan|toko))?$/iu;
const CLOSING =
  /^(?:mengetahui|menyetujui|mengesahkan|disetujui|disahkan|dibuat oleh|disusun oleh|diperiksa oleh|dilaporkan oleh|petugas|penyusun|pemeriksa|verifikator|kepala |direktur |a\.?n\.? |u\.?b\.? |nip\b|ttd\b|tanda tangan|catatan ?:|keterangan ?:|sumber ?:|\*\)?\s|[\p{L} ]{3,30}, \d{1,2} \p{L}{3,9} \d{4}$)/iu;
const LINK = /:\/\/|\bwww\.|[\p{L}\p{N}]\.[a-z]{2,}\//iu;

/** Tells rows that name accounts from what offices put between and below them; blanks are nothing. */
export function classifyRows(sheet: Sheet, header: Header): ClassifiedRow[] {
  const rows = sheet.rows.slice(header.below).filter((row) => !isBlank(row));
  const closing = findClosing(rows, header);
  return rows.map((row, at) => classify(row, { header, isClosing: at >= closing, at }));
}

function classify(
  row: SheetRow,
  where: { header: Header; isClosing: boolean; at: number },
): ClassifiedRow {
  if (row.hidden) return { kind: 'skipped', row, code: 'HIDDEN_ROW' };
  if (where.at === 0 && isColumnNumberRow(row)) {
    return { kind: 'skipped', row, code: 'COLUMN_NUMBER_ROW' };
  }
  if (isTotal(row)) return { kind: 'total', row, stated: statedCount(row) };
  if (where.isClosing) return { kind: 'skipped', row, code: 'CLOSING_ROW' };
  if (isRepeatedHeader(row, where.header)) return { kind: 'skipped', row, code: 'REPEATED_HEADER' };
  if (isSection(row, where.header)) return { kind: 'skipped', row, code: 'SECTION_ROW' };
  return { kind: 'data', row };
}

/** The closing block starts at the first closing phrase below the last row that names an account. */
function findClosing(rows: readonly SheetRow[], header: Header): number {
  const last = rows.findLastIndex((row) => pointsSomewhere(row, header));
  const start = rows.findIndex((row, at) => at > last && CLOSING.test(firstText(row)));
  return start < 0 ? rows.length : start;
}

function pointsSomewhere(row: SheetRow, header: Header): boolean {
  if (row.cells.some((cell) => cell.link !== undefined || LINK.test(cell.text))) return true;
  if (CLOSING.test(firstText(row)) || isTotal(row)) return false;
  const filled = (field: string) =>
    header.columns.some((c) => c.field === field && (row.cells[c.index]?.text.trim() ?? '') !== '');
  return (filled('handle') || filled('phone') || filled('displayName')) && filled('platform');
}

/** `(1) (2) (3)` under the headings. */
function isColumnNumberRow(row: SheetRow): boolean {
  const texts = filledTexts(row);
  return (
    texts.length >= 2 && texts.every((text, index) => text.replace(/[()]/gu, '') === `${index + 1}`)
  );
}

function isTotal(row: SheetRow): boolean {
  return TOTAL.test(firstText(row)) && !row.cells.some((cell) => LINK.test(cell.text) || cell.link);
}

/** A count is stated only when the row holds exactly one number. */
function statedCount(row: SheetRow): number | null {
  const numbers = filledTexts(row)
    .join(' ')
    .match(/\d[\d.,]*/gu);
  const [only = ''] = numbers ?? [];
  return numbers?.length === 1 && /^\d{1,5}$/u.test(only) ? Number(only) : null;
}

function isRepeatedHeader(row: SheetRow, header: Header): boolean {
  const named = header.columns.filter((column) => column.heading !== '');
  return named.every((column) => {
    const text = row.cells[column.index]?.text ?? '';
    return normaliseHeading(text) === normaliseHeading(column.heading);
  });
}

/** A line such as `A. INSTAGRAM` across the table. */
function isSection(row: SheetRow, header: Header): boolean {
  const [only = '', ...others] = filledTexts(row);
  if (header.columns.length < 2 || others.length > 0) return false;
  if (row.cells.some((cell) => cell.link !== undefined || LINK.test(cell.text))) return false;
  const column = row.cells.findIndex((cell) => cell.text.trim() !== '');
  const field = header.columns[column]?.field ?? 'rowNo';
  if (field !== 'rowNo') return false;
  const title = only.replace(/^(?:[A-Z]|[IVX]{1,4}|\d{1,2})[.)]\s*/u, '').replace(/:$/u, '');
  return recognisePlatform(title) !== null;
}

function filledTexts(row: SheetRow): string[] {
  return row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
}

function firstText(row: SheetRow): string {
  return filledTexts(row)[0] ?? '';
}
