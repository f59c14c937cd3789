import jpeg from 'jpeg-js';
import type { PrintCopy } from '#cases/ports/press.ts';
import { decodePicture, isPng } from './decode-picture.ts';
import { reduce } from './raster.ts';
import { readOrientation } from './read-orientation.ts';
import { turn } from './turn.ts';

/** About 190 pixels an inch where two screenshots share a page: small words stay legible. */
const MOST_PIXELS = 700_000;
const QUALITY = 75;

/** A small JPEG of a screenshot for the page; null for a picture that cannot be shown. */
export function makePrintCopy(picture: Uint8Array): PrintCopy | null {
  const whole = decodePicture(picture);
  if (!whole) return null;
  const { width, height, rgba } = turn(reduce(whole, MOST_PIXELS), orientationOf(picture));
  const { data } = jpeg.encode({ width, height, data: rgba }, QUALITY);
  return { width, height, bytes: new Uint8Array(data) };
}

/** What a camera wrote in a damaged way it did not write. */
function orientationOf(picture: Uint8Array): number {
  if (isPng(picture)) return 1;
  try {
    return readOrientation(picture);
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}
