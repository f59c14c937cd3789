import { NEEDED } from './find-breaks.ts';
import { FORCED, type Item, lineStart, mayBreakAt } from './item.ts';

const HAIR_PT = 1e-6;

/** First-fit breaking for narrow columns and left-aligned text: indices of the items at which lines end. */
export function fillLines(items: readonly Item[], measurePt: number): number[] {
  const breaks: number[] = [];
  for (let start = 0; start < items.length; ) {
    const end = lineEnd(items, start, measurePt);
    if (end < 0) break;
    breaks.push(end);
    start = lineStart(items, end);
  }
  return breaks;
}

/** The last place at which the line still fits, or the first place at all when none does; -1 without any. */
function lineEnd(items: readonly Item[], start: number, measurePt: number): number {
  let widthPt = 0;
  let fits = -1;
  for (let index = start; index < items.length; index++) {
    const item = items[index] as Item;
    if (endsHere(items, index)) {
      const overfull = widthPt + endWidth(item) > measurePt + HAIR_PT;
      if (overfull && fits >= 0) return fits;
      if (isForced(item)) return index;
      fits = index;
    }
    if (item.kind !== 'penalty') widthPt += item.widthPt;
  }
  return -1;
}

function endsHere(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const isNicety = item?.kind === 'penalty' && item.hyphen && item.penalty < NEEDED;
  return mayBreakAt(items, index) && !isNicety;
}

function endWidth(item: Item): number {
  return item.kind === 'penalty' ? item.widthPt : 0;
}

function isForced(item: Item): boolean {
  return item.kind === 'penalty' && item.penalty <= FORCED;
}
