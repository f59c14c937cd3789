import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import type { Unaddressed } from './batch.ts';

const UNKNOWN_PLATFORM = 'situs';

/** Platforms in alphabetical order, each with the items that a letter to it may carry. */
export function groupComplete(items: readonly Item[]): Map<string, Item[]> {
  return groupByPlatform(items.filter(isComplete));
}

/** What no letter may carry yet, platform by platform, by the row numbers of the list. */
export function listIncomplete(items: readonly Item[]): Unaddressed[] {
  const groups = groupByPlatform(items.filter((item) => !isComplete(item)));
  return [...groups].map(([platform, some]) => {
    const rows = some.flatMap((item) => item.sources.map((source) => source.row)).join(', ');
    const { code, kalimat } = new TeguranError('ITEMS_INCOMPLETE', { platform, rows });
    return { platform, items: some.length, code, message: kalimat };
  });
}

/** A letter may ask only for what it can point at, and must say why. */
function isComplete(item: Item): boolean {
  return item.canonicalUrl !== null && item.explanation !== null;
}

function groupByPlatform(items: readonly Item[]): Map<string, Item[]> {
  const groups = Map.groupBy(items, (item) => item.platform ?? UNKNOWN_PLATFORM);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
