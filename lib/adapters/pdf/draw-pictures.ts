import type { PDFRef } from 'pdf-lib';
import { TeguranError } from '#errors.ts';
import type { PlacedPicture } from '#typeset/page.ts';
import { PACKED, pack } from './pdf-file.ts';
import type { Entries, PdfSink } from './pdf-sink.ts';

/** A picture ready for the page. */
export type DrawnPicture = { readonly width: number; readonly height: number } & (
  | { readonly kind: 'jpeg'; readonly isGrey: boolean; readonly bytes: Uint8Array }
  | { readonly kind: 'pixels'; readonly rgb: Uint8Array }
);

/** Pictures by the source that the pages name. */
export type PictureBook = ReadonlyMap<string, DrawnPicture>;

/** A page that shows a picture wider or taller than it is would show something else. */
const MOST_DISTORTION = 0.02;

/** The pictures that a file uses, each embedded once. */
export class UsedPictures {
  private readonly book: PictureBook;
  private readonly used = new Map<string, string>();

  constructor(book: PictureBook) {
    this.book = book;
  }

  readonly named = (placed: PlacedPicture): string => {
    const picture = this.find(placed.source);
    const shape = (placed.widthPt * picture.height) / (placed.heightPt * picture.width);
    if (Math.abs(shape - 1) > MOST_DISTORTION) {
      throw new TeguranError('PICTURE_NOT_PRINTABLE', {
        picture: placed.source,
        problem: 'bentuknya berbeda dari ukuran yang disebut',
      });
    }
    const name = this.used.get(placed.source) ?? `Im${this.used.size + 1}`;
    this.used.set(placed.source, name);
    return name;
  };

  /** Resource entry → image objects; nothing for a file without pictures. */
  embed(sink: PdfSink): Entries {
    if (this.used.size === 0) return {};
    const images = [...this.used].map(([source, name]) => [
      name,
      embedPicture(sink, this.find(source)),
    ]);
    return { XObject: Object.fromEntries(images) as Entries };
  }

  private find(source: string): DrawnPicture {
    const picture = this.book.get(source);
    if (!picture) throw new TeguranError('PICTURE_MISSING', { picture: source });
    return picture;
  }
}

function embedPicture(sink: PdfSink, picture: DrawnPicture): PDFRef {
  const entries = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: picture.width,
    Height: picture.height,
    BitsPerComponent: 8,
  };
  if (picture.kind === 'pixels') {
    return sink.addStream({ ...entries, ColorSpace: 'DeviceRGB', ...PACKED }, pack(picture.rgb));
  }
  const space = picture.isGrey ? 'DeviceGray' : 'DeviceRGB';
  return sink.addStream({ ...entries, ColorSpace: space, Filter: 'DCTDecode' }, picture.bytes);
}
