import type { Item } from './item.ts';

/**
 * What one letter carries. Its list goes out three times in one mail (on paper, as a table, for programs), some 4 kB an
 * account, and mail services take 10 MB.
 */
export const MOST_ACCOUNTS = 2_000;

/**
 * Says of each item which letter to its platform carries it. Counted over all items, also those that no letter may carry
 * yet, so that an item stays with its letter whatever becomes known of others later.
 */
export function partLists(items: readonly Item[], most = MOST_ACCOUNTS): Item[] {
  const sizes = new Map<string | null, number>();
  for (const { platform } of items) sizes.set(platform, (sizes.get(platform) ?? 0) + 1);
  const seen = new Map<string | null, number>();
  return items.map((item) => {
    const before = seen.get(item.platform) ?? 0;
    seen.set(item.platform, before + 1);
    const part = partOf(before, sizes.get(item.platform) ?? 0, most);
    return part === 1 ? item : { ...item, part };
  });
}

/** Letters of like length: nobody gets one of two thousand accounts and one of three. */
function partOf(before: number, size: number, most: number): number {
  const parts = Math.ceil(size / most);
  return Math.floor((before * parts) / size) + 1;
}
