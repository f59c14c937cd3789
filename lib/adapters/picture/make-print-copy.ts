import jpeg from 'jpeg-js';
import type { PrintCopy } from '#cases/ports.ts';
import { decodePicture } from './decode-picture.ts';
import { reduce } from './raster.ts';

/** About 190 pixels an inch where two screenshots share a page: small words stay legible. */
const MOST_PIXELS = 700_000;
const QUALITY = 75;

/** A small JPEG of a screenshot for the page; null for a picture that cannot be shown. */
export function makePrintCopy(picture: Uint8Array): PrintCopy | null {
  const whole = decodePicture(picture);
  if (!whole) return null;
  const { width, height, rgba } = reduce(whole, MOST_PIXELS);
  const { data } = jpeg.encode({ width, height, data: rgba }, QUALITY);
  return { width, height, bytes: new Uint8Array(data) };
}
