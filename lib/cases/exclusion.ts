import { TeguranError } from '#errors.ts';
import type { Letter } from './letter.ts';

/** Items of the list that a person took out of the letter in one step and for one reason. */
export interface Exclusion {
  /** Numbers of the items in their batch. */
  readonly itemNos: readonly number[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What a person chose to take out of a draft, by the numbers that it shows. */
export interface Chosen {
  readonly itemNo: number;
  readonly reason: string;
}

/** A letter is one item of the table, and its log needs room as well. */
export const MOST_EXCLUSION_BYTES = 150_000;

/** Every item that is out of a letter. */
export function excludedNos({ excluded }: Pick<Letter, 'excluded'>): Set<number> {
  return new Set(excluded.flatMap(({ itemNos }) => itemNos));
}

/**
 * The exclusions of a letter with those of a step behind them: each reason is kept once for all of
 * its items. Refuses more than a letter has room for.
 */
export function addExclusions(
  { letterId, excluded }: Pick<Letter, 'letterId' | 'excluded'>,
  chosen: readonly Chosen[],
  step: Pick<Exclusion, 'by' | 'at'>,
): readonly Exclusion[] {
  const byReason = Map.groupBy(chosen, ({ reason }) => reason.trim());
  const added = [...byReason].map(([reason, some]) => {
    return { itemNos: [...new Set(some.map(({ itemNo }) => itemNo))], reason, ...step };
  });
  const all = [...excluded, ...added];
  const bytes = new TextEncoder().encode(JSON.stringify(all)).length;
  if (added.length === 0 || bytes <= MOST_EXCLUSION_BYTES) return all;
  throw new TeguranError('EXCLUSION_REASONS_TOO_LONG', { letterId });
}
