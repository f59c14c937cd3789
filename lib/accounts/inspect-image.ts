import type { RowFacts } from './row-code.ts';
import type { RowCode } from './row-codes.ts';

export interface Image {
  readonly kind: 'image';
  readonly contentType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

export interface RefusedImage {
  readonly kind: 'refused';
  readonly code: RowCode;
  readonly facts: RowFacts;
}

export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;
/** More than any screen shows; a picture that claims more exists to fill someone's memory. */
const MAX_MEGAPIXELS = 40;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** What else arrives under the name of a screenshot, by how it starts. */
const OTHER_TYPES: readonly (readonly [start: string, type: string])[] = [
  ['%PDF', 'PDF'],
  ['PK\x03\x04', 'ZIP'],
  ['GIF8', 'GIF'],
  ['RIFF', 'WebP'],
  ['BM', 'BMP'],
  ['MZ', 'program'],
  ['\x7FELF', 'program'],
];
/** A picture that a browser could also take for a page. */
const PAGE_IN_PICTURE = /<(?:script|html|iframe|object|embed|\?php)/iu;

/** Type, size and dimensions from the first bytes; nothing is decoded, and nothing active passes. */
export function inspectImage(bytes: Uint8Array): Image | RefusedImage {
  if (bytes.length > MAX_IMAGE_BYTES) {
    return refuse('EVIDENCE_TOO_LARGE', { bytes: bytes.length, limit: MAX_IMAGE_BYTES });
  }
  const isPng = startsWith(bytes, PNG);
  if (!isPng && !startsWith(bytes, JPEG)) {
    return refuse('EVIDENCE_TYPE_NOT_ALLOWED', { type: typeName(bytes) });
  }
  const size = isPng ? pngSize(bytes) : jpegSize(bytes);
  if (!size) return refuse('EVIDENCE_DAMAGED');
  const { width, height } = size;
  if (width * height > MAX_MEGAPIXELS * 1_000_000) {
    return refuse('EVIDENCE_TOO_MANY_PIXELS', { width, height, limit: MAX_MEGAPIXELS });
  }
  if (PAGE_IN_PICTURE.test(latin(bytes))) return refuse('EVIDENCE_ACTIVE_CONTENT');
  return { kind: 'image', contentType: isPng ? 'image/png' : 'image/jpeg', width, height };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The header chunk comes first and is 13 bytes long. */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || latin(bytes.subarray(12, 16)) !== 'IHDR') return null;
  const view = viewOf(bytes);
  return positive(view.getUint32(16), view.getUint32(20));
}

/** Segments up to the frame header, which holds the dimensions. */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return positive(view.getUint16(at + 7), view.getUint16(at + 5));
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Start of frame, all kinds; C4, C8 and CC are tables and extensions. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function positive(width: number, height: number): Size | null {
  return width > 0 && height > 0 ? { width, height } : null;
}

function typeName(bytes: Uint8Array): string {
  const start = latin(bytes.subarray(0, 256));
  const known = OTHER_TYPES.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  if (/^\s*(?:<\?xml[^>]*>\s*)?<svg/iu.test(start)) return 'SVG';
  return /^\s*<(?:!doctype|html)/iu.test(start) ? 'HTML' : 'lain';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function refuse(code: RowCode, facts: RowFacts = {}): RefusedImage {
  return { kind: 'refused', code, facts };
}
