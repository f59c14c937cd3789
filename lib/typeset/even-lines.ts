import { fillLines } from './fill-lines.ts';
import type { Items } from './items.ts';

const CLOSE_ENOUGH_PT = 1;

/** The narrowest measure that needs no more lines: what is centred looks best when its lines are alike. */
export function evenMeasure(items: Items, measurePt: number): number {
  const count = fillLines(items, measurePt).length;
  if (count < 2) return measurePt;
  let tooNarrow = 0;
  let enough = measurePt;
  while (enough - tooNarrow > CLOSE_ENOUGH_PT) {
    const middle = (tooNarrow + enough) / 2;
    if (fillLines(items, middle).length <= count) enough = middle;
    else tooNarrow = middle;
  }
  return enough;
}
