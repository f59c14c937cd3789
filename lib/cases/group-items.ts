import { type LetterRules, lacksOf } from '#accounts/completeness.ts';
import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import type { Unaddressed } from './batch.ts';

const UNKNOWN_PLATFORM = 'situs';

/** Platforms in alphabetical order, each with the items that a letter to it may carry. */
export function groupComplete(items: readonly Item[], rules: LetterRules): Map<string, Item[]> {
  return groupByPlatform(items.filter((item) => lacksOf(item, rules).length === 0));
}

/** What no letter may carry yet, platform by platform, by the row numbers of the list. */
export function listIncomplete(items: readonly Item[], rules: LetterRules): Unaddressed[] {
  const groups = groupByPlatform(items.filter((item) => lacksOf(item, rules).length > 0));
  return [...groups].map(([platform, some]) => {
    const rows = some.flatMap((item) => item.sources.map((source) => source.row)).join(', ');
    const { code, kalimat } = new TeguranError('ITEMS_INCOMPLETE', { platform, rows });
    return { platform, items: some.length, code, message: kalimat };
  });
}

function groupByPlatform(items: readonly Item[]): Map<string, Item[]> {
  const groups = Map.groupBy(items, (item) => item.platform ?? UNKNOWN_PLATFORM);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
