import { PDFRawStream, PDFRef } from 'pdf-lib';
import type { PdfObjects } from './read-objects.ts';

const RANGE = '/ByteRange';

/**
 * Whether a file holds a signature besides the one whose value stands at `hole`. The bytes are
 * searched, not the form: whoever signs a letter again can take the first signature out of it.
 */
export function hasOtherSignature(objects: PdfObjects, bytes: Uint8Array, hole: number): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = placesOf(text);
  const owners = ownersOf(objects);
  const own = ownerOf(owners, hole);
  return found.some((at) => {
    const owner = ownerOf(owners, at);
    return owner !== own && !(owner && isInStream(objects, text, owner, at));
  });
}

function placesOf(text: Buffer): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(RANGE); at >= 0; at = text.indexOf(RANGE, at + 1)) places.push(at);
  return places;
}

interface Owner {
  readonly number: number;
  readonly offset: number;
}

function ownersOf(objects: PdfObjects): Owner[] {
  return [...objects.places]
    .flatMap(([number, place]) =>
      place.kind === 'offset' ? [{ number, offset: place.offset }] : [],
    )
    .sort((a, b) => a.offset - b.offset);
}

function ownerOf(owners: readonly Owner[], at: number): Owner | undefined {
  return owners.findLast(({ offset }) => offset <= at);
}

/** Earlier letters travel inside a referral, with signatures of their own. */
function isInStream(objects: PdfObjects, text: Buffer, owner: Owner, at: number): boolean {
  const object = objects.follow(PDFRef.of(owner.number));
  if (!(object instanceof PDFRawStream)) return false;
  const start = text.indexOf(object.contents, owner.offset);
  return start <= at && at < start + object.contents.length;
}
