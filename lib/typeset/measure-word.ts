import { type BreakPoint, findBreaks, type WordKind } from './find-breaks.ts';
import { widthOf } from './font.ts';
import type { Item } from './item.ts';
import { Memory } from './memory.ts';
import { isCovered } from './resolve-glyphs.ts';
import type { Setting } from './setting.ts';

export interface MeasuredWord {
  /** In thousandths of the size. */
  readonly width: number;
  readonly items: readonly Item[];
}

const SOFT_HYPHEN = '\u00ad';
const PER_MILLE = 1000;
/** More than the vocabulary of letters. */
const MOST_WORDS = 4000;

const known = new WeakMap<Setting, Memory<MeasuredWord>>();

/** The items of a word that one font covers, else null. Words return in every letter: each is measured once. */
export function measureWord(word: string, setting: Setting, kind: WordKind): MeasuredWord | null {
  // Addresses hardly ever return.
  if (kind === 'address') return freshWord(word, setting, kind);
  const words = wordsOf(setting);
  const key = `${kind} ${word}`;
  const found = words.get(key);
  if (found) return found;
  const fresh = freshWord(word, setting, kind);
  if (!fresh) return null;
  words.set(key, keep(fresh));
  return fresh;
}

function freshWord(word: string, setting: Setting, kind: WordKind): MeasuredWord | null {
  return isCovered(word, setting.font) ? partWord(word, setting, findBreaks(word, kind)) : null;
}

/**
 * A copy for the memory: V8 places what one line of code makes where most of it ends up, and words that live for long
 * would draw those of addresses, which are gone at once, among the long-lived objects.
 */
function keep({ width, items }: MeasuredWord): MeasuredWord {
  return { width, items: items.map((item) => ({ ...item })) };
}

function wordsOf(setting: Setting): Memory<MeasuredWord> {
  const found = known.get(setting);
  if (found) return found;
  const fresh = new Memory<MeasuredWord>(MOST_WORDS);
  known.set(setting, fresh);
  return fresh;
}

/** A word parted at its breaks, each part with its width. */
export function partWord(
  word: string,
  setting: Setting,
  breaks: readonly BreakPoint[],
): MeasuredWord {
  const items: Item[] = [];
  const scale = setting.sizePt / PER_MILLE;
  let width = 0;
  const addBox = (text: string) => {
    const own = widthOf(text, setting.font, PER_MILLE);
    width += own;
    items.push({ kind: 'box', widthPt: own * scale, text, setting });
  };
  let start = 0;
  for (const { at, penalty, hyphen } of breaks) {
    addBox(word.slice(start, at));
    const widthPt = hyphen ? widthOf(SOFT_HYPHEN, setting.font, PER_MILLE) * scale : 0;
    items.push({ kind: 'penalty', widthPt, penalty, hyphen, setting });
    start = at;
  }
  addBox(start === 0 ? word : word.slice(start));
  return { width, items };
}
