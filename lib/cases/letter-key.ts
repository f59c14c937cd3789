import type { Item } from '#accounts/item.ts';
import type { Letter } from './letter.ts';

const UNKNOWN_PLATFORM = 'situs';

type Addressed = Pick<Item, 'platform' | 'part'>;
type Identified = Pick<Letter, 'letterId' | 'batchId' | 'platform'>;

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
  return keyedId(batchId, letterKeyOf(item));
}

/** The letter of a list with that key. */
export function keyedId(batchId: string, letterKey: string): string {
  return `${batchId}-${letterKey}`;
}

/** Which of the letters that a list's accounts of one platform need a letter is, or takes back. */
export function partOf({ letterId, batchId, platform }: Identified): number {
  const rest = letterId.slice(`${batchId}-${platform}`.length);
  return Number(/^-(\d+)(?:-|$)/.exec(rest)?.[1] ?? 1);
}
