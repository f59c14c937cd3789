import type { Item } from '#accounts/item.ts';

const UNKNOWN_PLATFORM = 'situs';

type Addressed = Pick<Item, 'platform' | 'part'>;

/** The platform that an item's letter goes to. */
export function platformOf({ platform }: Addressed): string {
  return platform ?? UNKNOWN_PLATFORM;
}

/** Tells the letters of one list apart: `instagram`, and for what the first cannot carry `instagram-2`. */
export function letterKeyOf(item: Addressed): string {
  const { part = 1 } = item;
  return part === 1 ? platformOf(item) : `${platformOf(item)}-${part}`;
}

/** The letter of a list that carries an item, or will. */
export function letterIdOf(batchId: string, item: Addressed): string {
  return `${batchId}-${letterKeyOf(item)}`;
}
