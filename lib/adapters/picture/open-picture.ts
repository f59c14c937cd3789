import { TeguranError } from '#errors.ts';
import { decodePicture, isPng } from './decode-picture.ts';
import { readJpegHeader } from './read-jpeg-header.ts';

/** A picture as a page can show it: a JPEG as it is, anything else as bare pixels. */
export type OpenPicture = Size &
  (
    | { readonly kind: 'jpeg'; readonly isGrey: boolean; readonly bytes: Uint8Array }
    | { readonly kind: 'pixels'; readonly rgb: Uint8Array }
  );

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Opens a PNG or JPEG for print; printing inks and twelve bits a channel are for other machines. */
export function openPicture(bytes: Uint8Array, name: string): OpenPicture {
  return isPng(bytes) ? openPng(bytes, name) : openJpeg(bytes, name);
}

function openJpeg(bytes: Uint8Array, name: string): OpenPicture {
  const header = readJpegHeader(bytes);
  if (!header) throw refused(name, 'bukan PNG atau JPEG yang utuh');
  const { width, height, components, bits } = header;
  if (bits !== 8 || (components !== 1 && components !== 3)) {
    throw refused(name, 'warnanya bukan abu-abu atau RGB 8 bit');
  }
  return { kind: 'jpeg', width, height, isGrey: components === 1, bytes };
}

function openPng(bytes: Uint8Array, name: string): OpenPicture {
  const raster = decodePicture(bytes);
  if (!raster) throw refused(name, 'rusak, terlalu besar, atau berjalin (interlaced)');
  const { width, height, rgba } = raster;
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb.set(rgba.subarray(from, from + 3), to);
  }
  return { kind: 'pixels', width, height, rgb };
}

function refused(picture: string, problem: string): TeguranError {
  return new TeguranError('PICTURE_NOT_PRINTABLE', { picture, problem });
}
