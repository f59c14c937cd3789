import { type LetterRules, lacksOf } from '#accounts/completeness.ts';
import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import type { Unaddressed } from './batch.ts';
import { letterKeyOf, platformOf } from './letter-key.ts';

/** What one letter may carry. */
export interface LetterItems {
  readonly letterKey: string;
  readonly platform: string;
  readonly items: readonly Item[];
}

/** The items that a letter may carry. */
export function groupComplete(items: readonly Item[], rules: LetterRules): LetterItems[] {
  return groupByLetter(items.filter((item) => lacksOf(item, rules).length === 0));
}

/** By platform in alphabetical order, and by part of its list. */
export function groupByLetter(items: readonly Item[]): LetterItems[] {
  return [...groupByPlatform(items)].flatMap(([platform, all]) =>
    [...Map.groupBy(all, letterKeyOf)].map(([letterKey, some]) => ({
      letterKey,
      platform,
      items: some,
    })),
  );
}

/** What no letter may carry yet, platform by platform, by the row numbers of the list. */
export function listIncomplete(items: readonly Item[], rules: LetterRules): Unaddressed[] {
  const groups = groupByPlatform(items.filter((item) => lacksOf(item, rules).length > 0));
  return [...groups].map(([platform, some]) => leftOut('ITEMS_INCOMPLETE', platform, some));
}

/** What nobody may write about, platform by platform. */
export function listUnwritten(items: readonly Item[], why: TeguranError): Unaddressed[] {
  const { code, kalimat: message } = why;
  return [...groupByPlatform(items)].map(([platform, some]) => ({
    platform,
    items: some.length,
    code,
    message,
  }));
}

/** What became complete only after its letter had been submitted. */
export function tooLate(platform: string, items: readonly Item[]): Unaddressed {
  return leftOut('ITEMS_AFTER_SUBMISSION', platform, items);
}

function leftOut(
  why: 'ITEMS_INCOMPLETE' | 'ITEMS_AFTER_SUBMISSION',
  platform: string,
  items: readonly Item[],
): Unaddressed {
  const rows = items.flatMap((item) => item.sources.map((source) => source.row)).join(', ');
  const { code, kalimat } = new TeguranError(why, { platform, rows });
  return { platform, items: items.length, code, message: kalimat };
}

function groupByPlatform(items: readonly Item[]): Map<string, Item[]> {
  const groups = Map.groupBy(items, platformOf);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
