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
    const ownPt = items.widthsPt[index] ?? 0;
    const isPenalty = items.isPenalty(index);
    if (endsHere(items, index)) {
      const endPt = isPenalty ? widthPt + ownPt : widthPt;
      if (fits >= 0 && endPt > measurePt + HAIR_PT) return fits;
      if (items.isForced(index)) return index;
      fits = index;
    }
    if (!isPenalty) widthPt += ownPt;
  }
  return -1;
}

function endsHere(items: Items, index: number): boolean {
  const isNicety = items.isHyphen(index) && (items.penalties[index] ?? 0) < NEEDED;
  return !isNicety && items.mayBreakAt(index);
}
