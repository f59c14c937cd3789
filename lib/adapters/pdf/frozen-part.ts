import { PDFName, PDFNumber } from 'pdf-lib';
import type { PdfObjects } from './read-objects.ts';

const LINE_FEED = '\n'.charCodeAt(0);
const CARRIAGE_RETURN = '\r'.charCodeAt(0);

/**
 * The bytes before the last update, as we append updates: after one line break of their own.
 * Null when the file has no update.
 */
export function frozenPart(objects: PdfObjects, bytes: Uint8Array): Uint8Array | null {
  const previous = objects.trailer.dict.get(PDFName.of('Prev'));
  if (!(previous instanceof PDFNumber)) return null;
  const start = previous.asNumber();
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = start; at >= 0; at = text.indexOf('startxref', at + 1, 'latin1')) {
    const found = /^startxref\s+(\d+)\s+%%EOF/.exec(text.toString('latin1', at, at + 64));
    if (Number(found?.[1]) === start)
      return bytes.subarray(0, beforeBreak(bytes, at + (found?.[0].length ?? 0)));
  }
  return null;
}

function beforeBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at += 1;
  return at - 1;
}
