// A PDF file from pdf-lib's objects. pdf-lib's own writers wait between objects and deflate in JavaScript.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFContext, type PDFDict, PDFHexString, PDFObject, PDFRef } from 'pdf-lib';
import { ByteWriter } from './byte-writer.ts';
import type { Entries, PdfSink } from './pdf-sink.ts';

const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
const OBJECTS_PER_STREAM = 500;
/** Higher levels take half the time again for a few hundredths of the size; a small window is quick to prepare. */
const DEFLATE = { level: 3, windowBits: 13 };
const FIRST_ROOM = 1 << 17;
const ROOM_OF_STREAM = 1 << 16;
/** What {@link pack} does to data, as a stream says it. */
export const PACKED = { Filter: 'FlateDecode' };

/** How a reader finds an object: not at all, at an offset, or as the n-th of an object stream. */
const [NOWHERE, AT_OFFSET, IN_STREAM] = [0, 1, 2];
const NO_INDEX = 0xffff;
const PNG_UP = 2;
/** A mark of the filter, the kind, four bytes of place and two of index. */
const ROW_BYTES = 8;

/** Packs the data of a stream. */
export function pack(data: Uint8Array): Uint8Array {
  return deflateSync(data, DEFLATE);
}

const references: PDFRef[] = [];

/** Writes each object as soon as it is put: streams into the file, all others into the object stream in hand. */
export class PdfFile implements PdfSink {
  private readonly context = PDFContext.create();
  private readonly file = new ByteWriter(FIRST_ROOM);
  /** The stream in hand: its objects, and where each of them begins. */
  private readonly objects = new ByteWriter(ROOM_OF_STREAM);
  private readonly starts = new ByteWriter(ROOM_OF_STREAM >> 3);
  private numbers: number[] = [];
  /** By number of an object. */
  private readonly kinds: number[] = [];
  private readonly wheres: number[] = [];
  private readonly indexes: number[] = [];
  private last = 0;

  constructor() {
    this.file.text(HEADER);
  }

  reserve(): PDFRef {
    this.last++;
    // pdf-lib keeps each reference for good too, but finds it by its text.
    const ref = references[this.last] ?? PDFRef.of(this.last);
    references[this.last] = ref;
    return ref;
  }

  put(ref: PDFRef, object: Entries | PDFObject): void {
    this.putWritten(ref, String(object instanceof PDFObject ? object : this.dictOf(object)));
  }

  putWritten({ objectNumber }: PDFRef, text: string): void {
    this.numbers.push(objectNumber);
    this.starts.integer(objectNumber);
    this.starts.text(' ');
    this.starts.integer(this.objects.length);
    this.starts.text(' ');
    this.objects.text(text);
    this.objects.text('\n');
    if (this.numbers.length === OBJECTS_PER_STREAM) this.writeObjectStream();
  }

  add(object: Entries | PDFObject): PDFRef {
    const ref = this.reserve();
    this.put(ref, object);
    return ref;
  }

  addStream(entries: Entries, data: Uint8Array): PDFRef {
    const ref = this.reserve();
    const number = ref.objectNumber;
    const dict = this.dictOf({ ...entries, Length: data.length });
    this.place(number, AT_OFFSET, this.file.length, 0);
    this.file.text(`${number} 0 obj\n${dict}\nstream\n`);
    this.file.data(data);
    this.file.text('\nendstream\nendobj\n');
    return ref;
  }

  /** The whole file; the same objects always give the same bytes. */
  finish(root: PDFRef, info: PDFRef): Uint8Array {
    if (this.numbers.length > 0) this.writeObjectStream();
    this.writeCrossReferences(root, info);
    return this.file.written();
  }

  private writeObjectStream(): void {
    const { numbers, starts, objects } = this;
    const data = pack(Buffer.concat([starts.written(), objects.written()]));
    const entries = { Type: 'ObjStm', N: numbers.length, First: starts.length, ...PACKED };
    const { objectNumber } = this.addStream(entries, data);
    numbers.forEach((number, index) => {
      this.place(number, IN_STREAM, objectNumber, index);
    });
    objects.clear();
    starts.clear();
    this.numbers = [];
  }

  /** The table stands in the file as the last of its streams, itself included. */
  private writeCrossReferences(root: PDFRef, info: PDFRef): void {
    const start = this.file.length;
    const size = this.last + 2;
    const id = PDFHexString.of(this.digest());
    this.place(size - 1, AT_OFFSET, start, 0);
    const entries = {
      ...{ Type: 'XRef', Size: size, W: [1, 4, 2], Root: root, Info: info, ID: [id, id] },
      DecodeParms: { Predictor: 12, Columns: 7 },
      ...PACKED,
    };
    this.addStream(entries, pack(this.crossReferences(size)));
    this.file.text(`startxref\n${start}\n%%EOF\n`);
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
    return createHash('sha256').update(this.file.written()).digest('hex').slice(0, 32);
  }

  private place(number: number, kind: number, where: number, index: number): void {
    this.kinds[number] = kind;
    this.wheres[number] = where;
    this.indexes[number] = index;
  }
}
