import { TeguranError } from '#errors.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
}

/** A tenth of NUL bytes is UTF-16 without its mark, never a list that someone typed. */
const NUL_SHARE = 0.1;

/** Byte order mark first, then strict UTF-8, then Windows-1252; what fits none is refused. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode16(bytes, 'UTF-16LE');
  if (first === 0xfe && second === 0xff) return decode16(bytes, 'UTF-16BE');
  const decoded = decodeUtf8(bytes) ?? decode1252(bytes);
  refuseGluedFiles(decoded.text);
  return decoded;
}

/** Node's own decoder would replace half characters, which the row check names to the user. */
function decode16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): DecodedText {
  if (bytes.length % 2 === 1) throw new TeguranError('ENCODING_UNCLEAR');
  const units = Buffer.from(bytes.subarray(2));
  const text = (encoding === 'UTF-16BE' ? units.swap16() : units).toString('utf16le');
  refuseGluedFiles(text);
  return { text, encoding };
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (countNul(bytes) > bytes.length * NUL_SHARE) throw new TeguranError('ENCODING_UNCLEAR');
    return { text, encoding: 'UTF-8' };
  } catch (error) {
    if (error instanceof TeguranError) throw error;
    return null;
  }
}

/** Bytes that 1252 leaves open, or whole UTF-8 letters beside broken ones, are a damaged file. */
function decode1252(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const isDamagedUtf8 = /[^\0-\x7F\uFFFD]/u.test(asUtf8);
  if (isDamagedUtf8 || /[\x80-\x9F]/u.test(text) || text.includes('\0')) {
    throw new TeguranError('ENCODING_UNCLEAR');
  }
  return { text, encoding: 'Windows-1252' };
}

function countNul(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
}

function refuseGluedFiles(text: string): void {
  const at = /[\r\n]\uFEFF/u.exec(text)?.index;
  if (at === undefined) return;
  const line = text.slice(0, at).split(/\r\n|\r|\n/u).length + 1;
  throw new TeguranError('SECOND_BYTE_ORDER_MARK', { line });
}
