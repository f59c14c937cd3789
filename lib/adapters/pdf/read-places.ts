import { PDFArray, PDFName, PDFNumber } from 'pdf-lib';
import { TeguranError } from '#errors.ts';
import { inflateStream } from './inflate-stream.ts';
import type { Section } from './read-trailer.ts';

/** Where an object is: by itself in the file, or inside an object stream. */
export type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }
  | { readonly kind: 'free' };

/** What one cross-reference section says about each object number that it names. */
export function readPlaces(section: Section): Map<number, Place> {
  const { places } = section;
  return places.form === 'table'
    ? readTable(places.text)
    : readStream(section.dict, inflateStream(places.stream));
}

function readTable(text: string): Map<number, Place> {
  const places = new Map<number, Place>();
  let number = 0;
  for (const [, offset, , use, first] of text.matchAll(/(\d{10})\s(\d{5})\s([nf])|(\d+)\s+\d+/g)) {
    if (first !== undefined) {
      number = Number(first);
      continue;
    }
    places.set(number, use === 'n' ? { kind: 'offset', offset: Number(offset) } : { kind: 'free' });
    number += 1;
  }
  return places;
}

function readStream(dict: Section['dict'], data: Uint8Array): Map<number, Place> {
  const widths = numbersOf(dict.get(PDFName.of('W')));
  const listed = dict.get(PDFName.of('Index'));
  const index = listed ? numbersOf(listed) : [0, wholeNumber(dict.get(PDFName.of('Size')))];
  const read = fieldReader(data, widths);
  const places = new Map<number, Place>();
  for (let run = 0; run + 1 < index.length; run += 2) {
    const [first = 0, count = 0] = index.slice(run, run + 2);
    for (let number = first; number < first + count; number += 1) {
      const place = read();
      if (!place) return places;
      places.set(number, place);
    }
  }
  return places;
}

/** Reads one entry after the other; null at the end of the data. */
function fieldReader(data: Uint8Array, widths: readonly number[]): () => Place | null {
  const length = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length !== 3 || length < 1 || length > 24) throw damaged('W');
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  let at = 0;
  const field = (width: number) => {
    let value = 0;
    for (const byte of data.subarray(at, at + width)) value = value * 256 + byte;
    at += width;
    return value;
  };
  return () => {
    if (at + length > data.length) return null;
    const type = typeWidth === 0 ? 1 : field(typeWidth);
    const [second, third] = [field(secondWidth), field(thirdWidth)];
    if (type === 1) return { kind: 'offset', offset: second };
    return type === 2 ? { kind: 'packed', stream: second, index: third } : { kind: 'free' };
  };
}

function numbersOf(value: unknown): number[] {
  if (!(value instanceof PDFArray)) throw damaged('xref');
  return value.asArray().map(wholeNumber);
}

function wholeNumber(value: unknown): number {
  const number = value instanceof PDFNumber ? value.asNumber() : -1;
  if (!Number.isSafeInteger(number) || number < 0) throw damaged('xref');
  return number;
}

function damaged(part: string): TeguranError {
  return new TeguranError('PDF_DAMAGED', { part });
}
