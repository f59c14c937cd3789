import { type BreakPoint, findBreaks, type WordKind } from './find-breaks.ts';
import { type Font, widthOf } from './font.ts';
import { isCovered } from './resolve-glyphs.ts';

export interface WordPart {
  readonly text: string;
  /** In thousandths of the size. */
  readonly width: number;
  /** The break after this part; null after the last. */
  readonly end: {
    readonly penalty: number;
    readonly hyphen: boolean;
    readonly width: number;
  } | null;
}

export interface MeasuredWord {
  readonly width: number;
  readonly parts: readonly WordPart[];
}

const SOFT_HYPHEN = '\u00ad';
const PER_MILLE = 1000;
/** Far more than the vocabulary of letters; beyond it the memory starts anew. */
const MOST_WORDS = 10_000;

const known = new WeakMap<Font, Map<string, MeasuredWord>>();

/** The parts of a word that one font covers, else null. Words return in every letter: each is measured once. */
export function measureWord(word: string, font: Font, kind: WordKind): MeasuredWord | null {
  // Addresses hardly ever return.
  if (kind === 'address')
    return isCovered(word, font) ? partWord(word, font, findBreaks(word, kind)) : null;
  const words = wordsOf(font);
  const key = kind === 'whole' ? word : `-${word}`;
  const found = words.get(key);
  if (found) return found;
  if (!isCovered(word, font)) return null;
  if (words.size >= MOST_WORDS) words.clear();
  const fresh = partWord(word, font, findBreaks(word, kind));
  words.set(key, fresh);
  return fresh;
}

function wordsOf(font: Font): Map<string, MeasuredWord> {
  const found = known.get(font);
  if (found) return found;
  const fresh = new Map<string, MeasuredWord>();
  known.set(font, fresh);
  return fresh;
}

/** A word parted at its breaks, each part with its width. */
export function partWord(word: string, font: Font, breaks: readonly BreakPoint[]): MeasuredWord {
  const parts: WordPart[] = [];
  let start = 0;
  for (const { at, penalty, hyphen } of breaks) {
    const width = hyphen ? widthOf(SOFT_HYPHEN, font, PER_MILLE) : 0;
    parts.push(partOf(word.slice(start, at), font, { penalty, hyphen, width }));
    start = at;
  }
  parts.push(partOf(word.slice(start), font, null));
  return { width: parts.reduce((sum, part) => sum + part.width, 0), parts };
}

function partOf(text: string, font: Font, end: WordPart['end']): WordPart {
  return { text, width: widthOf(text, font, PER_MILLE), end };
}
