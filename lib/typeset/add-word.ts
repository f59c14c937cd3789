// One word as boxes and the penalties between them.
import {
  type BreakPoint,
  EMERGENCY,
  findBreaks,
  findBreaksOfWideWord,
  type WordKind,
} from './find-breaks.ts';
import { thousandthsOf, widthOf } from './font.ts';
import type { Items } from './items.ts';
import { Memory } from './memory.ts';
import type { Setting } from './setting.ts';

/** A stretch of a word in one font. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly setting: Setting;
}

const SOFT_HYPHEN = '\u00ad';
const PER_MILLE = 1000;
/** Lines shrink a little before they break. */
const SAFE = 0.95;
/** More than the vocabulary of letters. */
const MOST_WORDS = 4000;

const syllables = new Memory<readonly BreakPoint[]>(MOST_WORDS);

/** Adds a word, parted where it may end a line. */
export function addWord(
  items: Items,
  { from, to, setting }: Stretch,
  kind: WordKind,
  measurePt: number,
): void {
  const { font, sizePt } = setting;
  const width = thousandthsOf(items.text, from, to, font);
  if ((width * sizePt) / PER_MILLE > measurePt) {
    addWideWord(items, { from, to, setting }, kind, measurePt);
  } else if (kind === 'whole' && !hasSign(items.text, from, to)) {
    items.addBox(from, to, width, setting);
  } else {
    addParts(items, { from, to, setting }, breaksOf(items.text.slice(from, to), kind));
  }
}

function addWideWord(items: Items, stretch: Stretch, kind: WordKind, measurePt: number): void {
  const { font, sizePt } = stretch.setting;
  const fits = (text: string) => widthOf(text, font, sizePt) <= measurePt * SAFE;
  const word = items.text.slice(stretch.from, stretch.to);
  addParts(items, stretch, findBreaksOfWideWord(word, kind, fits));
}

/** Adds a word whose characters need several fonts; a line ends between them if the word is too wide for any. */
export function addMixedWord(
  items: Items,
  stretches: readonly Stretch[],
  kind: WordKind,
  measurePt: number,
): void {
  const widths = stretches.map(({ from, to, setting }) =>
    widthOf(items.text.slice(from, to), setting.font, setting.sizePt),
  );
  const isWide = widths.reduce((sum, width) => sum + width, 0) > measurePt;
  stretches.forEach((stretch, i) => {
    if (i > 0 && isWide) items.addPenalty(stretch.from, EMERGENCY, stretch.setting);
    addWord(items, stretch, kind, measurePt);
  });
}

/** Only a compound has a sign inside, and only it is parted although it is to stay whole. */
function hasSign(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (char === '-' || char === '/') return true;
  }
  return false;
}

/** Words return in every letter, addresses hardly ever. */
function breaksOf(word: string, kind: WordKind): readonly BreakPoint[] {
  if (kind !== 'hyphenated') return findBreaks(word, kind);
  const found = syllables.get(word);
  if (found) return found;
  const fresh = findBreaks(word, kind);
  syllables.offer(word, () => fresh);
  return fresh;
}

function addParts(
  items: Items,
  { from, to, setting }: Stretch,
  breaks: readonly BreakPoint[],
): void {
  const { font } = setting;
  let start = from;
  for (const { at, penalty, hyphen } of breaks) {
    const end = from + at;
    items.addBox(start, end, thousandthsOf(items.text, start, end, font), setting);
    if (hyphen) items.addHyphen(end, penalty, thousandthsOf(SOFT_HYPHEN, 0, 1, font), setting);
    else items.addPenalty(end, penalty, setting);
    start = end;
  }
  items.addBox(start, to, thousandthsOf(items.text, start, to, font), setting);
}
