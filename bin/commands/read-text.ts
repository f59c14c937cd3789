import { TeguranError } from '#errors.ts';
import { readInput } from './read-input.ts';

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** PDF and RTF are letters all through, and not the text that a person sees. */
const OTHER_FORMS = /^(?:%PDF-|\{\\rtf)/;

/** A text that a person wrote, in UTF-8 or in UTF-16 with its mark; anything else is refused. */
export async function readText(file: string): Promise<string> {
  const bytes = await readInput(file);
  const text = decode(bytes);
  if (text === null || OTHER_FORMS.test(text) || hasControls(text)) {
    throw new TeguranError('TEXT_NOT_PLAIN', { file });
  }
  if (text.trim() === '') throw new TeguranError('TEXT_EMPTY', { file });
  return text;
}

function decode(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  try {
    return new TextDecoder(marked?.[1] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Of these a text has line ends, tabs and page breaks. */
function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text.replace(/[\t\n\f\r]/g, ''));
}
