import { NEEDED } from './find-breaks.ts';
import type { Items } from './items.ts';

const HAIR_PT = 1e-6;

/** First-fit breaking for narrow columns and left-aligned text: indices of the items at which lines end. */
export function fillLines(items: Items, measurePt: number): number[] {
  const breaks: number[] = [];
  for (let start = 0; start < items.length; ) {
    const end = lineEnd(items, start, measurePt);
    if (end < 0) break;
    breaks.push(end);
    start = items.lineStart(end);
  }
  return breaks;
}

/** The last place at which the line still fits, or the first place at all when none does; -1 without any. */
function lineEnd(items: Items, start: number, measurePt: number): number {
  let widthPt = 0;
  let fits = -1;
  for (let index = start; index < items.length; index++) {
    if (mayEnd(items, index)) {
      const isOver = widthPt + items.endWidthPt(index) > measurePt + HAIR_PT;
      if (isOver && fits >= 0) return fits;
      fits = index;
      if (items.isForced(index)) break;
    }
    widthPt += items.innerWidthPt(index);
  }
  return fits;
}

/** Hyphens are a nicety, unless a word would not fit otherwise. */
function mayEnd(items: Items, index: number): boolean {
  if (items.isHyphen(index) && (items.penalties[index] ?? 0) < NEEDED) return false;
  return items.mayBreakAt(index);
}
