import { asksBack, isRefused, nextStepAt } from './due.ts';
import { isHeld } from './hold-letter.ts';
import type { LetterHead } from './letter.ts';
import type { LetterState } from './letter-state.ts';

/** Where a letter may lack what only people outside it can repair. */
const HELD: readonly LetterState[] = ['approved', 'revoked'];

/** What letters may wait for people to do, and the states in which they wait for that. */
export const WAIT_STATES = {
  held: HELD,
  approval: ['submitted'],
  release: ['issued'],
  question: ['delivered'],
  refusal: ['closed'],
  deadline: ['delivered'],
} as const satisfies Readonly<Record<string, readonly LetterState[]>>;
export type WaitKind = keyof typeof WAIT_STATES;

interface Wait {
  readonly kind: WaitKind;
  /** A deadline may still be to come. */
  readonly since: string;
}

/** What a letter waits for people to do, and from when on; null when there is nothing. */
export function waitOf(letter: LetterHead): Wait | null {
  const { state, updatedAt } = letter;
  if (HELD.includes(state) && isHeld(letter)) return { kind: 'held', since: updatedAt };
  if (state === 'submitted') return { kind: 'approval', since: updatedAt };
  // Released, it waits for the queue or the quota, and no more for people.
  if (state === 'issued' && letter.release === null) return { kind: 'release', since: updatedAt };
  const since = nextStepAt(letter);
  if (since === null) return null;
  if (asksBack(letter)) return { kind: 'question', since };
  return { kind: isRefused(letter) ? 'refusal' : 'deadline', since };
}

/** Whether a letter waits for that at an instant. */
export function isWaiting(letter: LetterHead, kind: WaitKind, now: string): boolean {
  const wait = waitOf(letter);
  return wait?.kind === kind && wait.since <= now;
}

/** The longest waiting first. */
export function byWait(one: LetterHead, other: LetterHead): number {
  return (waitOf(one)?.since ?? '').localeCompare(waitOf(other)?.since ?? '');
}
