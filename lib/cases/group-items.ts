import { type LetterRules, lacksOf } from '#accounts/completeness.ts';
import type { Item } from '#accounts/item.ts';
import { type RowCode, rowCodes } from '#accounts/row-codes.ts';
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

/** What no letter may carry yet and why, by the row numbers of the list; repeats wait for a reason only. */
export function listIncomplete(items: readonly Item[], rules: LetterRules): Unaddressed[] {
  return [...groupByPlatform(items)].flatMap(([platform, all]) => {
    const groups = Map.groupBy(all, (item) => lacksOf(item, rules).join());
    groups.delete('');
    return [...groups.values()].map((some) => leftOutFor(platform, some, rules));
  });
}

function leftOutFor(platform: string, some: readonly Item[], rules: LetterRules): Unaddressed {
  const lacks = some.slice(0, 1).flatMap((item) => lacksOf(item, rules));
  if (lacks.every((code) => code === 'ALREADY_IN_LETTER')) {
    return leftOut('ITEMS_REPEATED', platform, some);
  }
  return leftOut('ITEMS_INCOMPLETE', platform, some, lacks.map(sayLack).join(' '));
}

const sayLack = (code: RowCode) => rowCodes[code].id({});

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
  why: 'ITEMS_INCOMPLETE' | 'ITEMS_REPEATED' | 'ITEMS_AFTER_SUBMISSION',
  platform: string,
  items: readonly Item[],
  lacks = '',
): Unaddressed {
  const rows = items.flatMap((item) => item.sources.map((source) => source.row)).join(', ');
  const { code, kalimat } = new TeguranError(why, { platform, rows, lacks });
  return { platform, items: items.length, code, message: kalimat };
}

function groupByPlatform(items: readonly Item[]): Map<string, Item[]> {
  const groups = Map.groupBy(items, platformOf);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
