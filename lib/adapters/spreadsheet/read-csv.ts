import { type Cell, EMPTY_CELL, type ListFile, type SheetRow } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { chooseDelimiter } from './choose-delimiter.ts';
import { eachRecord } from './csv-records.ts';
import { LAST_ROW, MAX_COLUMNS, refuseLongList } from './limits.ts';

const NAMES: Readonly<Record<string, string>> = {
  ';': 'titik koma',
  ',': 'koma',
  '\t': 'TAB',
  '|': 'garis tegak',
};

/** A code point that is no character and so in no list. */
const MARK = '\uFDD1';

/** Reads delimited text; row numbers are those that a spreadsheet program shows for the file. */
export function readCsv(source: string, encoding: string): ListFile {
  const { delimiter, text } = chooseDelimiter(markHalves(source));
  const rows = readRecords(text, delimiter).map(toRow);
  const separated = `Pemisah kolom: ${NAMES[delimiter] ?? 'tidak ada (satu kolom)'}.`;
  return {
    format: 'csv',
    encoding,
    sheets: [{ name: '', hidden: false, rows, merges: [], pictures: [], hiddenColumns: [] }],
    notes: [`Penyandian teks: ${encoding}.`, separated],
    evidence: null,
  };
}

/** Records past the last row are counted but not kept, so that no file can fill the memory. */
function readRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let [seen, filled] = [0, 0];
  const problem = eachRecord(text, delimiter, {
    take: (record) => {
      seen += 1;
      if (record.some((cell) => cell !== '')) filled += 1;
      if (seen <= LAST_ROW) records.push(record);
    },
  });
  if (problem) {
    const code = problem.isOpenQuote ? 'QUOTE_NOT_CLOSED' : 'CSV_DAMAGED';
    throw new TeguranError(code, { line: problem.line });
  }
  if (seen > LAST_ROW) refuseLongList(filled);
  return records;
}

function toRow(texts: readonly string[], index: number): SheetRow {
  const used = texts.findLastIndex((text) => text.trim() !== '') + 1;
  if (used > MAX_COLUMNS) {
    throw new TeguranError('TOO_MANY_COLUMNS', { columns: used, limit: MAX_COLUMNS });
  }
  return { number: index + 1, hidden: false, cells: texts.map(toCell) };
}

function toCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { text: restoreHalves(text), type: 'text' };
}

/** The parser works on UTF-8, which has no half characters: they travel as a mark and digits. */
function markHalves(text: string): string {
  if (text.isWellFormed()) return text;
  return text.replace(/\p{Cs}/gu, (half) => `${MARK}${half.charCodeAt(0).toString(16)}`);
}

function restoreHalves(text: string): string {
  if (!text.includes(MARK)) return text;
  return text.replace(/\uFDD1(d[89a-f][0-9a-f]{2})/gu, (_, hex) =>
    String.fromCharCode(Number(`0x${hex}`)),
  );
}
