import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { PdfObjects } from './read-objects.ts';
import { readPdfDate } from './read-pdf-date.ts';
import { brokenFile } from './verify-broken.ts';

/** A signature over every byte of a file but its own value. */
export interface FoundSignature {
  readonly cms: Uint8Array;
  readonly signedParts: readonly [Uint8Array, Uint8Array];
  readonly signedAt: string | null;
  readonly isCades: boolean;
  /** Where its value stands. */
  readonly hole: number;
}

const OPEN = '<'.charCodeAt(0);
const CLOSE = '>'.charCodeAt(0);
/** Traces that only signatures leave: without them a file never had one. */
const TRACES = ['/ByteRange', '/Adobe.PPKLite', '/ETSI.CAdES.detached', '/adbe.pkcs7'];

/** The signature that reaches furthest; null when no field is signed. */
export function lastSignature(objects: PdfObjects, bytes: Uint8Array): FoundSignature | null {
  const found = signatureDicts(objects).map((dict) => ({ dict, range: rangeOf(objects, dict) }));
  const last = found.toSorted((a, b) => a.range.end - b.range.end).at(-1);
  if (!last) return null;
  const { dict, range } = last;
  if (range.end > bytes.length) throw brokenFile('range-invalid');
  if (range.end < bytes.length) throw brokenFile('bytes-appended');
  return {
    cms: contentsOf(objects, dict, bytes.subarray(range.hole, range.rest)),
    signedParts: [bytes.subarray(0, range.hole), bytes.subarray(range.rest)],
    signedAt: readPdfDate(textOf(objects, dict, 'M')),
    isCades: dict.get(PDFName.of('SubFilter')) === PDFName.of('ETSI.CAdES.detached'),
    hole: range.hole,
  };
}

export function hasTraces(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return TRACES.some((trace) => buffer.includes(trace, 0, 'latin1'));
}

function signatureDicts(objects: PdfObjects): PDFDict[] {
  const catalog = objects.dict(objects.trailer.dict.get(PDFName.of('Root')));
  if (!catalog) throw brokenFile('damaged');
  const form = objects.dict(catalog.get(PDFName.of('AcroForm')));
  const fields = objects.follow(form?.get(PDFName.of('Fields')));
  if (!(fields instanceof PDFArray)) return [];
  return fields.asArray().flatMap((entry) => {
    const field = objects.dict(entry);
    if (objects.follow(field?.get(PDFName.of('FT'))) !== PDFName.of('Sig')) return [];
    return objects.dict(field?.get(PDFName.of('V'))) ?? [];
  });
}

interface Range {
  /** Where the value of the signature opens, and where the signed rest begins. */
  readonly hole: number;
  readonly rest: number;
  readonly end: number;
}

function rangeOf(objects: PdfObjects, dict: PDFDict): Range {
  const range = objects.follow(dict.get(PDFName.of('ByteRange')));
  const numbers = range instanceof PDFArray ? range.asArray() : [];
  const [from, hole = 0, rest = 0, length = 0] = numbers.map((one) =>
    one instanceof PDFNumber ? one.asNumber() : Number.NaN,
  );
  const whole = [hole, rest, length].every((one) => Number.isSafeInteger(one) && one > 0);
  if (numbers.length !== 4 || from !== 0 || !whole || rest < hole + 2) {
    throw brokenFile('range-invalid');
  }
  return { hole, rest, end: rest + length };
}

/** The gap must hold the value as one hex string and nothing else, or anything could hide there. */
function contentsOf(objects: PdfObjects, dict: PDFDict, gap: Uint8Array): Uint8Array {
  const text = Buffer.from(gap.subarray(1, -1)).toString('latin1');
  const value = objects.follow(dict.get(PDFName.of('Contents')));
  const framed = gap[0] === OPEN && gap.at(-1) === CLOSE;
  const oneCase = /^(?:[0-9a-f]*|[0-9A-F]*)$/.test(text) && text.length % 2 === 0;
  if (!framed || !oneCase || !(value instanceof PDFHexString) || value.asString() !== text) {
    throw brokenFile('range-invalid');
  }
  return new Uint8Array(Buffer.from(text, 'hex'));
}

function textOf(objects: PdfObjects, dict: PDFDict, name: string): string | null {
  const value = objects.follow(dict.get(PDFName.of(name)));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}
