import { type ErrorCode, TeguranError } from '#errors.ts';

export type Format = 'csv' | 'json' | 'zip';

const ZIP = 'PK\x03\x04';
const EMPTY_ZIP = 'PK\x05\x06';
/** An OpenDocument names itself in the first file of its archive, unpacked. */
const ODF = 'mimetypeapplication/vnd.oasis.opendocument';
const FIRST_NAME = 30;
const COMPOUND = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

/** Files of other programs that start like this can be named; anything else that is no text cannot. */
const OTHERS: readonly (readonly [start: string, code: ErrorCode])[] = [
  ['%PDF-', 'PDF_NOT_A_LIST'],
  ['{\\rtf', 'FORMAT_UNKNOWN'],
  ['\x89PNG', 'FORMAT_UNKNOWN'],
  ['\xFF\xD8\xFF', 'FORMAT_UNKNOWN'],
  ['GIF8', 'FORMAT_UNKNOWN'],
  ['Rar!', 'FORMAT_UNKNOWN'],
  ['7z\xBC\xAF', 'FORMAT_UNKNOWN'],
  ['\x1F\x8B', 'FORMAT_UNKNOWN'],
];

/** What the bytes are; the name only tells what an unreadable file was meant to be. */
export function sniffFormat(bytes: Uint8Array, fileName: string): Format {
  if (bytes.length === 0) throw new TeguranError('EMPTY_FILE');
  const start = latin(bytes.subarray(0, 8));
  if (latin(bytes.subarray(FIRST_NAME, 128)).startsWith(ODF))
    throw new TeguranError('OPEN_DOCUMENT');
  if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) return 'zip';
  if (start === COMPOUND) throw new TeguranError(compoundCode(bytes));
  const other = OTHERS.find(([magic]) => start.startsWith(magic));
  if (other) throw new TeguranError(other[1]);
  const head = latin(bytes.subarray(0, 1024))
    .replace(/^\xEF\xBB\xBF|\0/gu, '')
    .trimStart();
  if (/^(?:<!doctype html|<html|<meta|<table|<head|<body)/iu.test(head)) {
    throw new TeguranError('HTML_NOT_A_WORKBOOK');
  }
  if (/^<\?xml|^<!DOCTYPE/iu.test(head)) throw new TeguranError('FORMAT_UNKNOWN');
  if (/^[[{]/u.test(head)) return 'json';
  if (/\.xls[xmb]?$/iu.test(fileName) && hasNul(bytes)) throw new TeguranError('NOT_A_WORKBOOK');
  return 'csv';
}

/** A workbook in a compound file is either old, or new and encrypted; the stream names tell. */
function compoundCode(bytes: Uint8Array): ErrorCode {
  const names = latin(bytes).replaceAll('\0', '');
  return names.includes('EncryptedPackage') ? 'ENCRYPTED_WORKBOOK' : 'OLD_WORKBOOK';
}

function hasNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

/** One character a byte, so that magic numbers can be written as text. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
