import { CharCodes, type PDFContext, PDFDict, PDFObjectParser, PDFRawStream } from 'pdf-lib';
import { TeguranError } from '#errors.ts';

/** The last cross-reference section of a file: where it starts, how it is written, what it says. */
export interface Trailer {
  readonly startxref: number;
  readonly form: 'table' | 'stream';
  readonly dict: PDFDict;
}

const TAIL_BYTES = 2_048;

export function readTrailer(bytes: Uint8Array, context: PDFContext): Trailer {
  const startxref = findStartxref(bytes);
  const section = latin1(bytes.subarray(startxref, startxref + 32));
  const form = /^xref\s/.test(section) ? 'table' : 'stream';
  const from = form === 'table' ? afterTable(bytes, startxref) : afterHeader(section, startxref);
  const object = PDFObjectParser.forBytes(bytes.subarray(from), context).parseObject();
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) throw damaged('trailer');
  return { startxref, form, dict };
}

function findStartxref(bytes: Uint8Array): number {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - TAIL_BYTES)));
  const found = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail);
  const offset = Number(found?.[1]);
  if (!found || offset >= bytes.length) throw damaged('startxref');
  return offset;
}

/** Behind `trailer`, found in steps because a table has twenty bytes per object. */
function afterTable(bytes: Uint8Array, startxref: number): number {
  const word = Buffer.from('trailer');
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(word, startxref);
  if (at < 0) throw damaged('trailer');
  return skipBlanks(bytes, at + word.length);
}

function afterHeader(section: string, startxref: number): number {
  const header = /^\d+\s+\d+\s+obj\s*/.exec(section);
  if (!header) throw damaged('xref');
  return startxref + header[0].length;
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] ?? CharCodes.LessThan) <= CharCodes.Space) at += 1;
  return at;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function damaged(part: string): TeguranError {
  return new TeguranError('PDF_DAMAGED', { part });
}
