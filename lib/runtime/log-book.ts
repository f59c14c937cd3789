import { writeWorkbook } from '#adapters/spreadsheet/write-workbook.ts';
import type { Link } from '#ledger/chain.ts';
import { logTable } from '#ledger/log-table.ts';

/** A platform's log as a workbook: text cells only, so nothing in it can run. */
export function logBook(platform: string, links: readonly Link[]): Uint8Array {
  const [headings = [], ...rows] = logTable(links);
  const cells = rows.map((row) => row.map((text) => ({ text, type: 'text' as const })));
  return writeWorkbook([{ name: platform, headings, rows: cells }]);
}
