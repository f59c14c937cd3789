import { type ErrorCode, TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import { askForPencabutan } from './ask-for-pencabutan.ts';
import { hashReason } from './hash-reason.ts';
import type { Letter } from './letter.ts';
import { findLetter, type Move, moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Queue } from './ports/queue.ts';
import type { LettersOutcome } from './problem.ts';
import { provenUnreached } from './proven-unreached.ts';
import { standsForGood } from './withdraw-letter.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly queue: Queue;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export const DECISIONS = ['resend', 'assume-sent', 'cancel'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface DecideInput {
  readonly letterId: string;
  readonly decision: Decision;
  readonly reason: string;
  /** Where the letter stood when the person looked, and after how many attempts to send it. */
  readonly seen: { readonly state: string; readonly attempts: number };
  readonly actor: Actor;
}

/** Until then an event may still come and answer by itself. */
const SILENCE_MS = 30 * 60_000;

/** A person answers "Perlu keputusan": sent for certain, revoked, or again once a second person agrees. */
export const decideDoubt =
  (ports: Ports) =>
  async (input: DecideInput): Promise<LettersOutcome> => {
    if (!may(input.actor, 'decide')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (input.reason.trim() === '') throw new TeguranError('REASON_MISSING');
    const before = await findLetter(ports.letters, input.letterId);
    const at = ports.clock.now();
    const barred = barOf(before, input, at);
    if (barred) return refusal(before, barred);
    const { kind, letter } = await moveStored(ports.letters, input.letterId, (current) => {
      const move = moveFor(current, input, at);
      return move && { ...move, ...hashReason(ports, current, input.reason) };
    });
    if (letter.state === 'issued' && letter.withdrawal === null) {
      await ports.queue.enqueue('dispatch', { letterId: letter.letterId });
    }
    await askForPencabutan(ports.queue, letter);
    if (kind === 'moved' || isAnswered(letter, input)) return { kind: 'done', letters: [letter] };
    return refusal(letter, whyNot(letter, input));
  };

function whyNot(letter: Letter, { decision }: DecideInput): ErrorCode {
  const stands = decision === 'cancel' && standsForGood(letter);
  return stands ? 'PENCABUTAN_STANDS' : 'MOVE_NOT_LEGAL';
}

function refusal({ letterId, state }: Letter, code: ErrorCode) {
  return { kind: 'refused' as const, problems: [{ letterId, code, state }] };
}

function barOf(letter: Letter, input: DecideInput, at: string): ErrorCode | null {
  if (isTooEarly(letter, at)) return 'DECISION_TOO_EARLY';
  return isOwnWord(letter, input) ? 'DECIDER_IS_SUBMITTER' : null;
}

function isTooEarly({ state, attempt }: Letter, at: string): boolean {
  if (state !== 'unknown' || attempt === null) return false;
  return Date.parse(at) - Date.parse(attempt.at) < SILENCE_MS;
}

/** A letter that never arrived rests for good once it is taken as sent: its submitter does not say so alone. */
function isOwnWord({ submittedBy }: Letter, { decision, actor }: DecideInput): boolean {
  return decision === 'assume-sent' && submittedBy === actor.sub;
}

/** Nobody decides about what they did not see: another attempt, or news that came meanwhile. */
function isAsSeen({ state, attempts }: Letter, { seen }: DecideInput): boolean {
  return state === seen.state && attempts === seen.attempts;
}

function moveFor(letter: Letter, input: DecideInput, at: string): Move | null {
  if (!isAsSeen(letter, input)) return null;
  const { decision, reason, actor } = input;
  const problem = reason.trim();
  switch (decision) {
    case 'assume-sent':
      return { name: 'assume-sent', at, actor, set: { problem } };
    case 'cancel': {
      if (letter.state !== 'unknown' || standsForGood(letter)) return null;
      const withdrawal = {
        by: actor.sub,
        at,
        reason: problem,
        alasan: 'lain',
        ralat: false,
      } as const;
      return { name: 'revoke', at, actor, set: { problem, withdrawal } };
    }
    case 'resend':
      return resend(letter, actor, at);
  }
}

/** Whoever agrees is put on record until enough have; the last one lets the same bytes leave again. */
function resend(letter: Letter, actor: Actor, at: string): Move | null {
  const agreed = [...new Set([...letter.resendAgreed, actor.sub])];
  const proven = provenUnreached(letter);
  const { submittedBy } = letter;
  if (isAgreed({ isCertain: proven.length > 0, submittedBy }, agreed)) {
    // A copy that may have arrived is no reason to double it: that would take two people.
    const resendTo = proven.length > 0 ? proven : null;
    // Who let it rest thought it received; sent again, it is waited for again.
    const set = { resendAgreed: [], resendTo, attempt: null, notBefore: null, aside: null };
    return { name: 'resend', at, actor, set };
  }
  if (letter.resendAgreed.includes(actor.sub)) return null;
  return { name: 'agree-resend', at, actor, set: { resendAgreed: agreed } };
}

/** One who did not submit it, where mailboxes certainly have not got it; two people, where they may have. */
export function isAgreed(
  { isCertain, submittedBy }: { readonly isCertain: boolean; readonly submittedBy: string | null },
  agreed: readonly string[],
): boolean {
  return isCertain ? agreed.some((sub) => sub !== submittedBy) : agreed.length > 1;
}

/** The same answer by the same person before; its reply was lost. */
function isAnswered({ log, resendAgreed }: Letter, { decision, actor }: DecideInput): boolean {
  if (decision === 'resend' && resendAgreed.includes(actor.sub)) return true;
  const name = decision === 'cancel' ? 'revoke' : decision;
  return log.some((entry) => entry.move === name && entry.actor.sub === actor.sub);
}
