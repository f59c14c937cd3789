import { TeguranError } from '#errors.ts';
import type { AnswerGroup, Outcome } from './answer.ts';

interface Said {
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** What a platform says of all accounts, and of those for which it says something else. */
export interface Outcomes extends Said {
  readonly exceptions: readonly (Said & { readonly items: readonly number[] })[];
}

/** Each account of the letter in exactly one group; errors name the exception, the first being 1. */
export function groupAnswer(said: Outcomes, itemNos: readonly number[]): AnswerGroup[] {
  requireReason(said, 0);
  const left = new Set(itemNos);
  const groups = said.exceptions.map(({ outcome, reason, items }, at) => {
    requireReason({ outcome, reason }, at + 1);
    for (const itemNo of items) take(left, itemNo, { itemNos, exception: at + 1 });
    return { outcome, reason: tidy(reason), items: [...items].sort((a, b) => a - b) };
  });
  const rest = { outcome: said.outcome, reason: tidy(said.reason), items: [...left] };
  return [rest, ...groups].filter(({ items }) => items.length > 0);
}

interface Place {
  readonly itemNos: readonly number[];
  readonly exception: number;
}

function take(left: Set<number>, itemNo: number, { itemNos, exception }: Place): void {
  if (left.delete(itemNo)) return;
  const code = itemNos.includes(itemNo) ? 'ANSWER_ITEM_TWICE' : 'ANSWER_ITEM_UNKNOWN';
  throw new TeguranError(code, { itemNo, exception });
}

/** A refusal without its reason cannot be answered. */
function requireReason({ outcome, reason }: Said, exception: number): void {
  if (outcome !== 'refused' || tidy(reason) !== null) return;
  throw new TeguranError('ANSWER_REASON_MISSING', { exception });
}

const tidy = (reason: string | null) => reason?.trim() || null;
