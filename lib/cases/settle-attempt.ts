import { SYSTEM } from './actor.ts';
import { hashReason } from './hash-reason.ts';
import type { Stop } from './last-checks.ts';
import type { Letter } from './letter.ts';
import { type Mailbox, tellMailboxes } from './mailbox.ts';
import { type Move, moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { SendOutcome } from './send-outcome.ts';
import { carryOutWithdrawal } from './withdraw-letter.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

/** What became of one attempt: what the call proved, or why there was none. */
export type AttemptOutcome = SendOutcome | Stop;

export interface Settled {
  readonly letterId: string;
  readonly attemptId: string;
  readonly outcome: AttemptOutcome;
}

/** Writes what the attempt proved; an event may already have said more, then this stays behind. */
export async function settleAttempt(
  ports: Ports,
  { letterId, attemptId, outcome }: Settled,
): Promise<Letter> {
  const at = ports.clock.now();
  const { letter } = await moveStored(ports.letters, letterId, (current) => {
    if (current.attempt?.attemptId !== attemptId || current.state !== 'attempting') return null;
    return { ...moveOf(current, outcome, at), ...reasonOf(ports, current, outcome) };
  });
  return letter.withdrawal ? carryOutWithdrawal(ports, letter) : letter;
}

/** A letter that stops on its way out stops for the reason that a person gave. */
function reasonOf(ports: Ports, letter: Letter, { kind }: AttemptOutcome) {
  if (kind !== 'withdrawn' || letter.withdrawal === null) return {};
  return hashReason(ports, letter, letter.withdrawal.reason);
}

function moveOf(letter: Letter, outcome: AttemptOutcome, at: string): Move {
  const by = { at, actor: SYSTEM };
  switch (outcome.kind) {
    case 'accepted': {
      const { sesMessageId } = outcome;
      return { ...by, name: 'accept', set: { sesMessageId, mailboxes: accepted(letter, at) } };
    }
    case 'withdrawn':
      return { ...by, name: 'cancel', set: { problem: letter.withdrawal?.reason ?? null } };
    case 'refused':
      return { ...by, name: 'refuse', reason: outcome.code, set: { problem: outcome.code } };
    case 'postponed': {
      const notBefore = new Date(Date.parse(at) + outcome.delaySeconds * 1000).toISOString();
      const set = { problem: outcome.code, notBefore };
      return { ...by, name: 'postpone', reason: outcome.code, set };
    }
    case 'unknown':
      return { ...by, name: 'doubt', reason: outcome.code, set: { problem: outcome.code } };
  }
}

function accepted({ mailboxes, attempt, resendTo = null }: Letter, at: string): readonly Mailbox[] {
  const attemptId = attempt?.attemptId ?? '';
  const news = { state: 'accepted', attemptId, at, detail: '', isOld: false } as const;
  return tellMailboxes(mailboxes, resendTo, news);
}
