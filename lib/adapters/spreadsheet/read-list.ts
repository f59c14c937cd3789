import type { ListFile } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { openArchive } from './archive.ts';
import { decodeText } from './decode-text.ts';
import { BUNDLE_CODES, readBundle } from './read-bundle.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { CONTENT_TYPES, readWorkbook } from './read-workbook.ts';
import { sniffFormat } from './sniff-format.ts';

const MAX_TEXT_BYTES = 10 * 1024 * 1024;
/** Workbooks and archives may carry screenshots. */
const MAX_ZIP_BYTES = 40 * 1024 * 1024;

/** Reads an uploaded list by what its bytes are, whatever its name says; nothing in it is run. */
export function readList(bytes: Uint8Array, fileName: string): ListFile {
  const format = sniffFormat(bytes, fileName);
  if (format !== 'zip') return readText(bytes, format);
  refuseAbove(bytes, MAX_ZIP_BYTES);
  if (isNamedWorkbook(fileName)) return readWorkbook(bytes);
  const archive = openArchive(bytes, BUNDLE_CODES);
  return archive.has(CONTENT_TYPES) ? readWorkbook(bytes) : readBundle(archive, readInner);
}

/** A list inside an archive; archives do not nest. */
function readInner(bytes: Uint8Array, fileName: string): ListFile {
  const format = sniffFormat(bytes, fileName);
  return format === 'zip' ? readWorkbook(bytes) : readText(bytes, format);
}

function readText(bytes: Uint8Array, format: 'csv' | 'json'): ListFile {
  refuseAbove(bytes, MAX_TEXT_BYTES);
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new TeguranError('EMPTY_FILE');
  return format === 'json' ? readJson(text, encoding) : readCsv(text, encoding);
}

function isNamedWorkbook(fileName: string): boolean {
  return /\.xls[xmb]?$/iu.test(fileName);
}

function refuseAbove(bytes: Uint8Array, limit: number): void {
  if (bytes.length <= limit) return;
  throw new TeguranError('FILE_TOO_LARGE', { bytes: bytes.length, limit });
}
