import type { ListFile } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readWorkbook } from './read-workbook.ts';
import { sniffFormat } from './sniff-format.ts';

const MAX_BYTES = 10 * 1024 * 1024;

/** Reads an uploaded list by what its bytes are, whatever its name says; nothing in it is run. */
export function readList(bytes: Uint8Array, fileName: string): ListFile {
  if (bytes.length > MAX_BYTES) {
    throw new TeguranError('FILE_TOO_LARGE', { bytes: bytes.length, limit: MAX_BYTES });
  }
  const format = sniffFormat(bytes, fileName);
  if (format === 'xlsx') return readWorkbook(bytes);
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new TeguranError('EMPTY_FILE');
  return format === 'json' ? readJson(text, encoding) : readCsv(text, encoding);
}
