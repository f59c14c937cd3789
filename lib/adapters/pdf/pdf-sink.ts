import { PDFHexString, PDFObject, type PDFRef, PDFString } from 'pdf-lib';

/** A value of a dictionary; a plain string is a name. */
export type Value = PDFObject | string | number | boolean | readonly Value[] | Entries;

export interface Entries {
  readonly [key: string]: Value;
}

/** Takes the objects of one PDF file; drawing knows nothing else of how files are written. */
export interface PdfSink {
  /** A number for an object that is not known yet. */
  reserve(): PDFRef;
  put(ref: PDFRef, object: Entries | PDFObject): void;
  /** The same for an object that is written out already: for the thousands of small ones that all look alike. */
  putWritten(ref: PDFRef, text: string): void;
  add(object: Entries | PDFObject): PDFRef;
  /** A stream whose data are written as they are; `entries` names their filter. */
  addStream(entries: Entries, data: Uint8Array): PDFRef;
}

/** A value that is written out already. */
export class WrittenObject extends PDFObject {
  private readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override toString(): string {
    return this.text;
  }

  override sizeInBytes(): number {
    return this.text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let i = 0; i < this.text.length; i++) buffer[offset + i] = this.text.charCodeAt(i);
    return this.text.length;
  }
}

const ASCII = /^[ -~]*$/;

/** Text for people: as it is in ASCII, else in UTF-16. */
export function textString(text: string): PDFString | PDFHexString {
  if (!ASCII.test(text)) return PDFHexString.fromText(text);
  return PDFString.of(text.replace(/[()\\]/g, '\\$&'));
}

/** `D:20261124093000Z` */
export function dateString(at: string): PDFString {
  const [date = '', time = ''] = new Date(at).toISOString().split('T');
  return PDFString.of(`D:${date.replaceAll('-', '')}${time.slice(0, 8).replaceAll(':', '')}Z`);
}
