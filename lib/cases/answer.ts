import type { AnswerFile } from './answer-file.ts';
import type { Channel } from './channel.ts';
import type { StoredFile } from './letter.ts';

/** What a platform may say of one account; `unanswered` when it says nothing yet. */
export const OUTCOMES = [
  'removed',
  'restricted',
  'content-removed',
  'refused',
  'question',
  'not-found',
  'already-gone',
  'unanswered',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What an answer comes to as a whole; an automatic receipt is none, and `none` says that those before were none. */
export const VERDICTS = [
  'receipt',
  'none',
  'question',
  'unfinished',
  'refused',
  'partly-refused',
  'settled',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Accounts of which a platform says the same, by their numbers in the letter. */
export interface AnswerGroup {
  readonly outcome: Outcome;
  /** In the platform's words, or a fair summary of them. */
  readonly reason: string | null;
  readonly items: readonly number[];
}

/** What a letter keeps of one answer; what it says of which account is in its document. */
export interface Answer {
  readonly answerId: string;
  readonly by: string;
  /** When it reached the office, and when that was put on record. */
  readonly receivedAt: string;
  readonly recordedAt: string;
  readonly channel: Channel;
  /** The platform's own number of it. */
  readonly reference: string | null;
  readonly verdict: Verdict;
  readonly counts: Readonly<Partial<Record<Outcome, number>>>;
  readonly document: StoredFile;
  readonly file: AnswerFile | null;
}

type Answered = { readonly answers?: readonly Answer[] };

export function verdictOf(groups: readonly AnswerGroup[]): Verdict {
  const said = new Set(groups.map(({ outcome }) => outcome));
  if (said.has('question')) return 'question';
  if (said.has('unanswered')) return said.size === 1 ? 'none' : 'unfinished';
  if (!said.has('refused')) return 'settled';
  return said.size === 1 ? 'refused' : 'partly-refused';
}

/** How many accounts each outcome has. */
export function countsOf(groups: readonly AnswerGroup[]): Answer['counts'] {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome, items } of groups) counts[outcome] = (counts[outcome] ?? 0) + items.length;
  return counts;
}

export function answersOf({ answers = [] }: Answered): readonly Answer[] {
  return answers;
}

/** Records that are answers to this letter: no receipts, and none from before they were taken back. */
function countingAnswers(letter: Answered): readonly Answer[] {
  const all = answersOf(letter);
  const since = all.findLastIndex(({ verdict }) => verdict === 'none') + 1;
  return all.slice(since).filter(({ verdict }) => verdict !== 'receipt');
}

/** Names what a person saw of a letter's answers; null when there were none. */
export function lastAnswerId(letter: Answered): string | null {
  return answersOf(letter).at(-1)?.answerId ?? null;
}

/** The answer that counts: the latest on record says where every account stands. */
export function standingAnswer(letter: Answered): Answer | null {
  return countingAnswers(letter).at(-1) ?? null;
}

/** Whether the platform refused some of what the letter asks for, and decided on the rest. */
export function isRefusal({ verdict }: Answer): boolean {
  return verdict === 'refused' || verdict === 'partly-refused';
}

/** The first sign that somebody at the platform has the letter; no automatic receipt is one. */
export function firstAnswer(letter: Answered): Answer | null {
  return countingAnswers(letter)[0] ?? null;
}
