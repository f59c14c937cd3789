import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { flatten, type Raster } from './raster.ts';
import { readJpegHeader } from './read-jpeg-header.ts';

/** Screens of today have less; what claims more is there to fill someone's memory. */
const MOST_MEGAPIXELS = 12;
const MOST_MEGABYTES = 256;
const PNG_START = [0x89, 0x50, 0x4e, 0x47];
const INTERLACE_AT = 28;

/** The pixels of a PNG or JPEG on white; null for one that is damaged, too large or of another kind. */
export function decodePicture(bytes: Uint8Array): Raster | null {
  try {
    return isPng(bytes) ? decodePng(bytes) : decodeJpeg(bytes);
  } catch {
    // Decoders throw in many ways at what strangers send; for a letter it is not to be shown.
    return null;
  }
}

export function isPng(bytes: Uint8Array): boolean {
  return PNG_START.every((byte, at) => bytes[at] === byte);
}

/** Interlaced data would be unpacked without a bound. */
function decodePng(bytes: Uint8Array): Raster | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  if (isTooLarge(width, height) || view[INTERLACE_AT] !== 0) return null;
  const { data } = PNG.sync.read(view);
  return flatten({ width, height, rgba: data });
}

function decodeJpeg(bytes: Uint8Array): Raster | null {
  const header = readJpegHeader(bytes);
  if (!header || isTooLarge(header.width, header.height)) return null;
  const { width, height, data } = jpeg.decode(bytes, {
    useTArray: true,
    maxResolutionInMP: MOST_MEGAPIXELS,
    maxMemoryUsageInMB: MOST_MEGABYTES,
  });
  return { width, height, rgba: data };
}

function isTooLarge(width: number, height: number): boolean {
  return width * height > MOST_MEGAPIXELS * 1_000_000;
}
