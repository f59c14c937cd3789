import type { Item } from '#accounts/item.ts';

/** Fewer letters than this stand in almost every name. */
export const SHORTEST_WORD = 3;

/** What is looked for among the names of all items. */
export interface Wanted {
  /** Any part of any name, however little. */
  readonly part: string;
  /** Whole names only: what a pasted link stands for. */
  readonly whole: readonly string[];
  readonly platform: string | null;
}

/** How well a name fits; a whole name says more than its beginning, that more than its middle. */
export const FIT = { whole: 3, beginning: 2, part: 1, none: 0 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Everything that people may know an item by, each name once. */
export function namesOf({ accountId, handle, id, canonicalUrl }: Item): string[] {
  const names = [accountId, handle, id, canonicalUrl].map((name) => foldName(name ?? ''));
  return [...new Set(names)].filter((name) => name !== '');
}

/** As a name is kept and looked for: no capitals, no sign, no scheme, nothing of a link's tail. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^(www|m)\./, '')
    .replace(/^@/, '')
    .replace(/\/+$/, '');
}

/** The best that any of the names offers. */
export function fitOf(names: readonly string[], { part, whole }: Wanted): Fit {
  if (names.some((name) => name === part || whole.includes(name))) return FIT.whole;
  if (part.length < SHORTEST_WORD) return FIT.none;
  const fits = names.map((name) => fitOfPart(name, part));
  return fits.includes(FIT.beginning) ? FIT.beginning : (fits.find((fit) => fit > 0) ?? FIT.none);
}

/** The segments of a path begin too, and so do its host and an account behind its sign. */
function fitOfPart(name: string, part: string): Fit {
  if (!name.includes(part)) return FIT.none;
  const begins = name.startsWith(part) || name.includes(`/${part}`) || name.includes(`@${part}`);
  return begins ? FIT.beginning : FIT.part;
}
