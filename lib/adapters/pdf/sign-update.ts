import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFRef } from 'pdf-lib';
import type { Trailer } from './read-trailer.ts';

/** One object of an update, already written out between `obj` and `endobj`. */
interface WrittenObject {
  readonly ref: PDFRef;
  readonly body: string;
}

export interface Update {
  /** The objects whose numbers the file has already, or gets now. */
  readonly objects: readonly WrittenObject[];
  /** Where the frozen bytes end and these begin. */
  readonly from: number;
  readonly trailer: Trailer;
  /** The one number that is free for a cross-reference stream. */
  readonly nextNumber: number;
  /** Second part of the file identifier: changes with the file. */
  readonly fileId: string;
}

interface Place {
  readonly ref: PDFRef;
  readonly offset: number;
}

/** The text appended to a file: a line break, the objects, and a cross-reference to the old one. */
export function writeUpdate(update: Update): string {
  let text = '\n';
  const places: Place[] = [];
  for (const { ref, body } of update.objects) {
    places.push({ ref, offset: update.from + text.length });
    text += `${ref.objectNumber} ${ref.generationNumber} obj\n${body}\nendobj\n`;
  }
  const startxref = update.from + text.length;
  const section =
    update.trailer.places.form === 'table'
      ? writeTable(update, places)
      : writeStream(update, [...places, { ref: PDFRef.of(update.nextNumber), offset: startxref }]);
  return `${text}${section}startxref\n${startxref}\n%%EOF\n`;
}

/** PDF objects are ASCII or hold Latin-1 bytes: one character of the text is one byte. */
export function objectText(object: PDFObject): string {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return Buffer.from(bytes).toString('latin1');
}

function writeTable(update: Update, places: readonly Place[]): string {
  const lines = runsOf(places).map((run) => {
    const entries = run.map(
      ({ ref, offset }) =>
        `${String(offset).padStart(10, '0')} ${String(ref.generationNumber).padStart(5, '0')} n \n`,
    );
    return `${run[0]?.ref.objectNumber ?? 0} ${run.length}\n${entries.join('')}`;
  });
  const dict = objectText(trailerDict(update, update.nextNumber));
  return `xref\n${lines.join('')}trailer\n${dict}\n`;
}

function writeStream(update: Update, places: readonly Place[]): string {
  const runs = runsOf(places);
  const index = runs.map((run) => `${run[0]?.ref.objectNumber ?? 0} ${run.length}`).join(' ');
  const data = runs.flat().map(({ ref, offset }) => {
    const entry = Buffer.alloc(7, 1);
    entry.writeUInt32BE(offset, 1);
    entry.writeUInt16BE(ref.generationNumber, 5);
    return entry;
  });
  const stream = Buffer.concat(data).toString('latin1');
  const kept = objectText(trailerDict(update, update.nextNumber + 1)).slice(0, -2);
  const dict = `${kept}/Type /XRef\n/W [1 4 2]\n/Index [${index}]\n/Length ${stream.length}\n>>`;
  return `${update.nextNumber} 0 obj\n${dict}\nstream\n${stream}\nendstream\nendobj\n`;
}

function trailerDict(update: Update, size: number): PDFDict {
  const old = update.trailer.dict;
  const { context } = old;
  const dict = PDFDict.withContext(context);
  for (const name of ['Root', 'Info'].map((word) => PDFName.of(word))) {
    const value = old.get(name);
    if (value) dict.set(name, value);
  }
  const first = context.lookup(old.get(PDFName.of('ID')));
  const second = PDFHexString.of(update.fileId);
  dict.set(
    PDFName.of('ID'),
    context.obj([first instanceof PDFArray ? first.get(0) : second, second]),
  );
  dict.set(PDFName.of('Size'), context.obj(size));
  dict.set(PDFName.of('Prev'), context.obj(update.trailer.startxref));
  return dict;
}

/** Cross-references list neighbouring numbers together. */
function runsOf(places: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  for (const place of places.toSorted((a, b) => a.ref.objectNumber - b.ref.objectNumber)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.ref.objectNumber === place.ref.objectNumber - 1) run?.push(place);
    else runs.push([place]);
  }
  return runs;
}
