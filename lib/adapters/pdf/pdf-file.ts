// A PDF file from pdf-lib's objects. pdf-lib's own writers wait between objects and deflate in JavaScript.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  PDFContext,
  type PDFDict,
  PDFHexString,
  PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import type { Entries, PdfSink } from './pdf-sink.ts';

const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
const OBJECTS_PER_STREAM = 500;
/** Higher levels take half the time again for a few hundredths of the size; a small window is quick to prepare. */
const DEFLATE = { level: 3, windowBits: 13 };
const INITIAL_BYTES = 1 << 16;
/** What {@link pack} does to data, as a stream says it. */
export const PACKED = { Filter: 'FlateDecode' };

/** How a reader finds an object: not at all, at an offset, or as the n-th of an object stream. */
const [NOWHERE, AT_OFFSET, IN_STREAM] = [0, 1, 2];
const NO_INDEX = 0xffff;
const PNG_UP = 2;
/** A mark of the filter, the kind, four bytes of place and two of index. */
const ROW_BYTES = 8;

/** Packs the data of a stream. */
export function pack(data: string | Uint8Array): Uint8Array {
  return deflateSync(typeof data === 'string' ? Buffer.from(data, 'latin1') : data, DEFLATE);
}

const references: PDFRef[] = [];

export class PdfFile implements PdfSink {
  private readonly context = PDFContext.create();
  /** By number, as the three below. */
  private readonly objects: (PDFObject | undefined)[] = [];
  private readonly kinds: number[] = [];
  private readonly wheres: number[] = [];
  private readonly indexes: number[] = [];
  private last = 0;
  private bytes = Buffer.allocUnsafe(INITIAL_BYTES);
  private length = 0;

  reserve(): PDFRef {
    this.last++;
    // pdf-lib keeps each reference for good too, but finds it by its text.
    const ref = references[this.last] ?? PDFRef.of(this.last);
    references[this.last] = ref;
    return ref;
  }

  put(ref: PDFRef, object: Entries | PDFObject): void {
    this.objects[ref.objectNumber] = object instanceof PDFObject ? object : this.dictOf(object);
  }

  add(object: Entries | PDFObject): PDFRef {
    const ref = this.reserve();
    this.put(ref, object);
    return ref;
  }

  addStream(entries: Entries, data: Uint8Array): PDFRef {
    return this.add(this.streamOf(entries, data));
  }

  /** The whole file; the same objects always give the same bytes. */
  finish(root: PDFRef, info: PDFRef): Uint8Array {
    this.write(HEADER);
    const loose: number[] = [];
    this.objects.forEach((object, number) => {
      if (object instanceof PDFStream) this.writeStream(number, object);
      else loose.push(number);
    });
    for (let from = 0; from < loose.length; from += OBJECTS_PER_STREAM) {
      this.writeObjectStream(loose.slice(from, from + OBJECTS_PER_STREAM));
    }
    this.writeCrossReferences(root, info);
    return new Uint8Array(this.bytes.buffer, this.bytes.byteOffset, this.length);
  }

  private writeObjectStream(numbers: readonly number[]): void {
    const stream = this.reserve().objectNumber;
    let head = '';
    let body = '';
    numbers.forEach((number, index) => {
      head += `${number} ${body.length} `;
      body += `${this.objects[number]}\n`;
      this.place(number, IN_STREAM, stream, index);
    });
    const entries = { Type: 'ObjStm', N: numbers.length, First: head.length, ...PACKED };
    this.writeStream(stream, this.streamOf(entries, pack(head + body)));
  }

  private writeCrossReferences(root: PDFRef, info: PDFRef): void {
    const own = this.reserve().objectNumber;
    const start = this.length;
    this.place(own, AT_OFFSET, start, 0);
    const id = PDFHexString.of(this.digest());
    const size = own + 1;
    const entries = {
      ...{ Type: 'XRef', Size: size, W: [1, 4, 2], Root: root, Info: info, ID: [id, id] },
      DecodeParms: { Predictor: 12, Columns: 7 },
      ...PACKED,
    };
    this.writeStream(own, this.streamOf(entries, pack(this.crossReferences(size))));
    this.write(`startxref\n${start}\n%%EOF\n`);
  }

  private streamOf(entries: Entries, data: Uint8Array): PDFRawStream {
    return PDFRawStream.of(this.dictOf({ ...entries, Length: data.length }), data);
  }

  private dictOf(entries: Entries): PDFDict {
    // pdf-lib takes nested literals too, but its types want mutable ones.
    return this.context.obj(entries as Record<string, PDFObject>);
  }

  /** One row of seven bytes per object, each written as the difference to the row above. */
  private crossReferences(size: number): Uint8Array {
    const rows = Buffer.alloc(size * ROW_BYTES);
    for (let number = 0; number < size; number++) {
      rows[number * ROW_BYTES] = PNG_UP;
      rows[number * ROW_BYTES + 1] = this.kinds[number] ?? NOWHERE;
      rows.writeUInt32BE(this.wheres[number] ?? 0, number * ROW_BYTES + 2);
      rows.writeUInt16BE(this.indexes[number] ?? NO_INDEX, number * ROW_BYTES + 6);
    }
    // From below, so that the row above is still whole.
    for (let at = rows.length - 1; at >= ROW_BYTES; at--) {
      if (at % ROW_BYTES !== 0) rows[at] = (rows[at] ?? 0) - (rows[at - ROW_BYTES] ?? 0);
    }
    return rows;
  }

  private digest(): string {
    const written = this.bytes.subarray(0, this.length);
    return createHash('sha256').update(written).digest('hex').slice(0, 32);
  }

  private place(number: number, kind: number, where: number, index: number): void {
    this.kinds[number] = kind;
    this.wheres[number] = where;
    this.indexes[number] = index;
  }

  private writeStream(number: number, stream: PDFStream): void {
    if (!(stream instanceof PDFRawStream)) throw new TypeError('streams are written as they are');
    this.place(number, AT_OFFSET, this.length, 0);
    this.write(`${number} 0 obj\n${stream.dict.toString()}\nstream\n`);
    this.room(stream.contents.length);
    this.bytes.set(stream.contents, this.length);
    this.length += stream.contents.length;
    this.write('\nendstream\nendobj\n');
  }

  private write(text: string): void {
    this.room(text.length);
    this.length += this.bytes.write(text, this.length, 'latin1');
  }

  private room(bytes: number): void {
    if (this.length + bytes <= this.bytes.length) return;
    const bigger = Buffer.allocUnsafe(2 * (this.length + bytes));
    this.bytes.copy(bigger, 0, 0, this.length);
    this.bytes = bigger;
  }
}
