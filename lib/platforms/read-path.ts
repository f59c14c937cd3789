import { NO_NOTES, type Notes, note } from './verdict.ts';

export type PathReading =
  | { readonly kind: 'path'; readonly path: string; readonly notes: Notes }
  | { readonly kind: 'unreadable'; readonly warning: 'encoded_separator' | 'bad_encoding' };

type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly twice: boolean }
  | { readonly kind: 'unreadable'; readonly warning: 'encoded_separator' | 'bad_encoding' };

const PERCENT = 0x25;
const ESCAPE = /%[0-9a-f]{2}/i;
const SEPARATOR = /[/\\\p{Cc}]/u;

/** Decodes the path segment by segment, so that an encoded slash can never pass for a real one. */
export function readPath(pathname: string): PathReading {
  const texts: string[] = [];
  let twice = false;
  for (const raw of pathname.split('/')) {
    if (raw === '') continue;
    const segment = readSegment(raw);
    if (segment.kind === 'unreadable') return segment;
    texts.push(segment.text);
    twice ||= segment.twice;
  }
  const notes = twice ? note('double_encoded', true) : NO_NOTES;
  return { kind: 'path', path: `/${texts.join('/')}`, notes };
}

function readSegment(raw: string): Segment {
  const once = decode(raw);
  if (once === null) return { kind: 'unreadable', warning: 'bad_encoding' };
  if (!ESCAPE.test(once)) return checkSegment(once, false);
  const again = decode(once);
  if (again === null) return checkSegment(once, false);
  if (ESCAPE.test(again)) return { kind: 'unreadable', warning: 'bad_encoding' };
  return checkSegment(again, true);
}

function checkSegment(text: string, twice: boolean): Segment {
  const separates = SEPARATOR.test(text) || text === '.' || text === '..';
  return separates
    ? { kind: 'unreadable', warning: 'encoded_separator' }
    : { kind: 'text', text, twice };
}

const LONE_PERCENT = /%(?![0-9a-f]{2})/i;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Percent-decoding that answers null instead of throwing. */
function decode(text: string): string | null {
  if (LONE_PERCENT.test(text)) return null;
  const bytes = encoder.encode(text);
  const decoded: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== PERCENT) {
      decoded.push(byte);
      continue;
    }
    decoded.push(Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16));
    at += 2;
  }
  const result = decoder.decode(Uint8Array.from(decoded));
  return result.includes('\u{FFFD}') ? null : result;
}
