import { type PDFContext, PDFDict, PDFObjectParser, PDFRawStream } from 'pdf-lib';
import { TeguranError } from '#errors.ts';

/** A cross-reference section: how it is written, and what its dictionary says. */
export interface Section {
  readonly dict: PDFDict;
  /** Places of objects: as text of a table, or as data of a stream. */
  readonly places: TablePlaces | StreamPlaces;
}

interface TablePlaces {
  readonly form: 'table';
  readonly text: string;
}

interface StreamPlaces {
  readonly form: 'stream';
  readonly stream: PDFRawStream;
}

/** The last section of a file, which says where everything else is. */
export interface Trailer extends Section {
  readonly startxref: number;
}

const TAIL_BYTES = 2_048;
const HEADER_BYTES = 32;
const TRAILER = 'trailer';

export function readTrailer(bytes: Uint8Array, context: PDFContext): Trailer {
  const tail = latin1(bytes, Math.max(0, bytes.length - TAIL_BYTES), bytes.length);
  const found = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail);
  if (!found) throw new TeguranError('PDF_DAMAGED', { part: 'startxref' });
  const startxref = Number(found[1]);
  return { startxref, ...readSection(bytes, startxref, context) };
}

export function readSection(bytes: Uint8Array, at: number, context: PDFContext): Section {
  const head = latin1(bytes, at, at + HEADER_BYTES);
  if (/^xref\s/.test(head)) return readTable(bytes, at, context);
  const header = /^\d+\s+\d+\s+obj\s*/.exec(head);
  const stream = header && parseAt(bytes, at + header[0].length, context);
  if (!(stream instanceof PDFRawStream)) throw new TeguranError('PDF_DAMAGED', { part: 'xref' });
  return { dict: stream.dict, places: { form: 'stream', stream } };
}

function readTable(bytes: Uint8Array, at: number, context: PDFContext): Section {
  const end = buffer(bytes).indexOf(TRAILER, at, 'latin1');
  const dict = end < 0 ? null : parseAt(bytes, end + TRAILER.length, context);
  if (!(dict instanceof PDFDict)) throw new TeguranError('PDF_DAMAGED', { part: TRAILER });
  return { dict, places: { form: 'table', text: latin1(bytes, at, end) } };
}

/** The object whose text starts at a place, blanks before it included. */
export function parseAt(bytes: Uint8Array, at: number, context: PDFContext) {
  const parser = PDFObjectParser.forBytes(bytes.subarray(at), context);
  return parser.parseObject();
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return buffer(bytes).toString('latin1', from, to);
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
