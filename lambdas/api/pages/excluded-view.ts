import type { Letter } from '#cases/letter.ts';
import { numberRanges } from '#letters/number-ranges.ts';

/** What was taken out of a letter, each reason once with all the items that it is about. */
export function excludedView({ excluded }: Letter) {
  return excluded.map(({ itemNos, reason, by, at }) => {
    return { items: numberRanges(itemNos).join(', '), reason, by, at };
  });
}
