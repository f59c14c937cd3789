import { readList } from '#adapters/spreadsheet/read-list.ts';
import { writeWorkbook } from '#adapters/spreadsheet/write-workbook.ts';

/** An annex (CSV) as a workbook of text: opened as CSV, Excel would take digits and zeros from its ids. */
export function annexBook(csv: Uint8Array): Uint8Array {
  const [head, ...rows] = readList(csv, 'lampiran.csv').sheets.flatMap((sheet) => sheet.rows);
  const headings = head?.cells.map(({ text }) => text) ?? [];
  const cells = rows.map((row) => row.cells.map(({ text }) => ({ text, type: 'text' as const })));
  return writeWorkbook([{ name: 'lampiran', headings, rows: cells }]);
}
