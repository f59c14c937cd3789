import { type Field, HEADER_WORDS } from './header-words.ts';

/** `exact` 3, the same words in another order or among others 2, one letter off 1. */
export interface ColumnMatch {
  readonly field: Field;
  readonly strength: 3 | 2 | 1;
}

interface Phrase {
  readonly field: Field;
  readonly text: string;
  readonly words: readonly string[];
}

const MAX_HEADING_WORDS = 7;
const MAX_HEADING_LENGTH = 70;
const FUZZY_WORD_LENGTH = 6;

const PHRASES: readonly Phrase[] = Object.entries(HEADER_WORDS).flatMap(([field, phrases]) =>
  phrases.map((phrase) => {
    const text = normaliseHeading(phrase);
    return { field: field as Field, text, words: text.split(' ') };
  }),
);

const EXACT = new Map(PHRASES.map((phrase) => [phrase.text, phrase.field]));

/** Lower case, no brackets, no punctuation, single blanks: the form in which headings compare. */
export function normaliseHeading(heading: string): string {
  const text = splitCamelCase(heading.normalize('NFKC').trim()).toLowerCase();
  if (text === '#') return 'no';
  const bare = words(text.replace(/\([^)]*\)/gu, ' '));
  return bare === '' ? words(text) : bare;
}

/** Which field a heading names, or null when it names none that we know. */
export function matchColumn(heading: string): ColumnMatch | null {
  const text = normaliseHeading(heading);
  const parts = text.split(' ');
  if (text === '' || text.length > MAX_HEADING_LENGTH || parts.length > MAX_HEADING_WORDS) {
    return null;
  }
  const exact = EXACT.get(text);
  if (exact) return { field: exact, strength: 3 };
  const within = matchWithin(parts);
  if (within) return { field: within, strength: 2 };
  const near = PHRASES.find((phrase) => isNear(phrase.words, parts));
  return near ? { field: near.field, strength: 1 } : null;
}

/**
 * Longest phrase whose words all occur; among equals the one that starts earliest, because the head
 * noun comes first in Indonesian. Personal data wins over all: when in doubt it is not read.
 */
function matchWithin(parts: readonly string[]): Field | null {
  const hits = PHRASES.filter((phrase) => phrase.words.every((word) => parts.includes(word)));
  const personal = hits.find((phrase) => phrase.field === 'personal');
  if (personal) return 'personal';
  const first = (phrase: Phrase) => Math.min(...phrase.words.map((word) => parts.indexOf(word)));
  const ranked = hits
    .filter((phrase) => phrase.field !== 'rowNo')
    .toSorted((a, b) => b.words.length - a.words.length || first(a) - first(b));
  return ranked[0]?.field ?? null;
}

function isNear(phrase: readonly string[], parts: readonly string[]): boolean {
  if (phrase.length !== parts.length) return false;
  return phrase.every((word, index) => {
    const part = parts[index] ?? '';
    return word === part || (word.length >= FUZZY_WORD_LENGTH && isOneEditApart(word, part));
  });
}

function isOneEditApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  const rest = long.slice(at + 1);
  if (long.length > short.length) return rest === short.slice(at);
  const swapped =
    long[at] === short[at + 1] &&
    long[at + 1] === short[at] &&
    long.slice(at + 2) === short.slice(at + 2);
  return swapped || rest === short.slice(at + 1);
}

/** Keys of JSON lists are often `profileUrl`; headings with blanks never are. */
function splitCamelCase(text: string): string {
  return /^[a-z]+(?:[A-Z][a-z]+)+$/u.test(text) ? text.replace(/([A-Z])/gu, ' $1') : text;
}

function words(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ +/gu, ' ');
}
