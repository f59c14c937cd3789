import {
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { TeguranError } from '#errors.ts';
import { inflateStream } from './inflate-stream.ts';
import { type Place, readPlaces } from './read-places.ts';
import { parseAt, readSection, readTrailer, type Trailer } from './read-trailer.ts';

const MAX_SECTIONS = 256;

/** A stream of objects: their numbers and offsets in turn, and where the first begins. */
interface Unpacked {
  readonly data: Uint8Array;
  readonly first: number;
  readonly numbers: readonly number[];
}

/**
 * A file read as viewers read it: through its cross-references, object by object on demand. So
 * hidden older objects never count, and a hostile file costs no more than what is asked of it.
 */
export class PdfObjects {
  readonly trailer: Trailer;
  readonly places: ReadonlyMap<number, Place>;
  readonly #bytes: Uint8Array;
  readonly #context = PDFContext.create();
  readonly #loaded = new Map<number, PDFObject | undefined>();
  readonly #unpacked = new Map<number, Unpacked>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.trailer = readTrailer(bytes, this.#context);
    this.places = this.#readAllPlaces();
  }

  /** Follows a reference; any other value comes back as it is. */
  follow(value: PDFObject | undefined): PDFObject | undefined {
    if (!(value instanceof PDFRef)) return value;
    const number = value.objectNumber;
    if (this.#loaded.has(number)) return this.#loaded.get(number);
    this.#loaded.set(number, undefined);
    const object = this.#load(number);
    this.#loaded.set(number, object);
    return object;
  }

  dict(value: PDFObject | undefined): PDFDict | undefined {
    const object = this.follow(value);
    return object instanceof PDFDict ? object : undefined;
  }

  /** Newer sections win: they are read first. */
  #readAllPlaces(): Map<number, Place> {
    const places = new Map<number, Place>();
    const seen = new Set<number>();
    const queue = [this.trailer.startxref];
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      if (seen.has(at)) continue;
      if (seen.size >= MAX_SECTIONS) throw damaged('Prev');
      seen.add(at);
      const section = readSection(this.#bytes, at, this.#context);
      for (const [number, place] of readPlaces(section)) {
        if (!places.has(number)) places.set(number, place);
      }
      queue.push(...olderSections(section.dict));
    }
    return places;
  }

  #load(number: number): PDFObject | undefined {
    const place = this.places.get(number);
    if (!place || place.kind === 'free') return undefined;
    if (place.kind === 'packed') return this.#loadPacked(number, place.stream, place.index);
    const head = Buffer.from(this.#bytes.subarray(place.offset, place.offset + 32));
    const header = /^\s*(\d+)\s+\d+\s+obj/.exec(head.toString('latin1'));
    if (Number(header?.[1]) !== number) throw damaged(`objek ${number}`);
    return parseAt(this.#bytes, place.offset + (header?.[0].length ?? 0), this.#context);
  }

  #loadPacked(number: number, container: number, index: number): PDFObject {
    const { data, first, numbers } = this.#unpack(container);
    if (numbers[2 * index] !== number) throw damaged(`objek ${number}`);
    return parseAt(data, first + (numbers[2 * index + 1] ?? 0), this.#context);
  }

  #unpack(container: number): Unpacked {
    const known = this.#unpacked.get(container);
    if (known) return known;
    const stream = this.follow(PDFRef.of(container));
    if (!(stream instanceof PDFRawStream)) throw damaged(`objek ${container}`);
    const data = inflateStream(stream);
    const first = stream.dict.get(PDFName.of('First'));
    if (!(first instanceof PDFNumber)) throw damaged('First');
    const head = Buffer.from(data.subarray(0, first.asNumber())).toString('latin1');
    const numbers = head.trim().split(/\s+/).map(Number);
    const fresh = { data, first: first.asNumber(), numbers };
    this.#unpacked.set(container, fresh);
    return fresh;
  }
}

function olderSections(dict: PDFDict): number[] {
  return ['XRefStm', 'Prev'].flatMap((name) => {
    const older = dict.get(PDFName.of(name));
    return older instanceof PDFNumber ? [older.asNumber()] : [];
  });
}

function damaged(part: string): TeguranError {
  return new TeguranError('PDF_DAMAGED', { part });
}
