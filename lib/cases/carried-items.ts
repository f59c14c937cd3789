import type { Item } from '#accounts/item.ts';
import type { ItemFacts, LetterFacts } from '#letters/facts.ts';
import { itemFacts } from '#letters/item-facts.ts';

/** The items of a list that a letter carries, in the order of its annex. */
export function carriedItems({ items: shown }: LetterFacts, items: readonly Item[]): Item[] {
  const byName = new Map(items.map((item) => [nameOf(itemFacts(item, item.itemNo)), item]));
  return shown.flatMap((one) => byName.get(nameOf(one)) ?? []);
}

/** Duplicates were merged before: what identifies an item stands once in its list. */
function nameOf({ kind, idType, id, canonicalUrl }: ItemFacts): string {
  return JSON.stringify([kind, idType, id, canonicalUrl]);
}
