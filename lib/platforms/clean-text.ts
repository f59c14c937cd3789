import { addNotes, NO_NOTES, type Notes, note } from './verdict.ts';

// What mail programs, Word and chat apps put around a link without anyone seeing it.
const HIDDEN = /[\u{FEFF}\u{200B}-\u{200D}\u{2060}\u{00AD}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;
const CONTROL = /\p{Cc}/u;
const PAIRS = new Map([
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
]);
const OPENER_OF = new Map([
  [')', '('],
  [']', '['],
  ['>', '<'],
]);
const PLAIN_TRAILERS = new Set([',', ';', '.']);
const QUOTES = new Set(['"', "'"]);

export interface CleanText {
  readonly text: string;
  readonly notes: Notes;
}

/** True for NUL, ESC and the like; white space inside a cell is not one of them. */
export function hasControlCharacter(text: string): boolean {
  return CONTROL.test(text.replace(/[\t\r\n]/g, ' '));
}

/** Makes the text that an officer meant out of the text that was pasted. */
export function cleanText(input: string): CleanText {
  const visible = input.normalize('NFC').replace(HIDDEN, '').replace(/\s+/gu, ' ').trim();
  const unwrapped = stripAround(visible);
  const refanged = refang(unwrapped.text);
  const text = dropRepeatedScheme(refanged);
  const bare = stripAround(text);
  const notes = refanged === unwrapped.text ? NO_NOTES : note('refanged');
  return { text: bare.text, notes: addNotes(addNotes(unwrapped.notes, notes), bare.notes) };
}

function stripAround(start: string): CleanText {
  let text = start;
  let notes = NO_NOTES;
  for (;;) {
    const inner = stripPair(text);
    const shorter = inner === text ? stripTrailer(text) : text;
    if (inner === text && shorter === text) return { text, notes };
    if (shorter !== text) notes = note('trailing_punctuation_removed');
    text = (inner === text ? shorter : inner).trim();
  }
}

function stripPair(text: string): string {
  const closer = PAIRS.get(text.charAt(0));
  return closer !== undefined && text.length > 1 && text.endsWith(closer)
    ? text.slice(1, -1)
    : text;
}

function stripTrailer(text: string): string {
  const last = text.charAt(text.length - 1);
  return isLooseTrailer(text, last) ? text.slice(0, -1) : text;
}

function isLooseTrailer(text: string, last: string): boolean {
  if (PLAIN_TRAILERS.has(last)) return true;
  if (QUOTES.has(last)) return count(text, last) % 2 === 1;
  const opener = OPENER_OF.get(last);
  return opener !== undefined && count(text, last) > count(text, opener);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function refang(text: string): string {
  return text.replace(/^hxxp(s?)/i, 'http$1').replace(/\[\.\]|\(\.\)|\{\.\}/g, '.');
}

function dropRepeatedScheme(text: string): string {
  return text.replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '');
}
