import { checkList } from '#accounts/check-list.ts';
import type { CheckReport } from '#accounts/report.ts';
import { readList } from '#adapters/spreadsheet/read-list.ts';
import { TeguranError } from '#errors.ts';

export const TODAY = '2026-11-24';

/** Reads and checks the bytes of a list as the pipeline does. */
export function check(content: string | Uint8Array, name = 'daftar.csv'): CheckReport {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return checkList(readList(bytes, name), { today: TODAY });
}

/** The code with which a list is refused whole, and its facts. */
export function refusal(content: string | Uint8Array, name = 'daftar.csv') {
  try {
    check(content, name);
  } catch (error) {
    if (error instanceof TeguranError) return { code: error.code, ...error.facts };
    throw error;
  }
  return { code: 'accepted' };
}

/** `[row, column, code]` of every error, in order. */
export function errorsOf(report: CheckReport) {
  return report.errors.map(({ row, column, code }) => [row, column, code]);
}

export function warningsOf(report: CheckReport) {
  return report.warnings.map(({ row, column, code }) => [row, column, code]);
}

/** Nothing may vanish: every data row is an item, merged, refused or skipped. */
export function addsUp(report: CheckReport): boolean {
  const refused = new Set(report.errors.map(({ sheet, row }) => `${sheet}/${row}`)).size;
  const { rows, items, merged, skipped } = report;
  return rows === items.length + merged.length + refused + skipped.length;
}
