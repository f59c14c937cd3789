import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import { lastAnswerId } from './answer.ts';
import { nextStepAt } from './due.ts';
import { hashReason } from './hash-reason.ts';
import type { Letter } from './letter.ts';
import { moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { LettersOutcome, Problem } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export interface SetAsideInput {
  readonly letterId: string;
  /** The last answer that the person saw on this letter; null when there was none. */
  readonly after: string | null;
  readonly reason: string;
  readonly actor: Actor;
}

/** Lets a received letter rest without a further step, for a reason; a later answer wakes it. */
export const setAside =
  (ports: Ports) =>
  async ({ letterId, after, reason, actor }: SetAsideInput): Promise<LettersOutcome> => {
    if (!may(actor, 'decide')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (reason.trim() === '') throw new TeguranError('REASON_MISSING');
    const at = ports.clock.now();
    const aside = { by: actor.sub, at, reason: reason.trim() };
    const { kind, letter } = await moveStored(ports.letters, letterId, (current) =>
      problemOf(current, after)
        ? null
        : {
            ...{ name: 'set-aside', at, actor, set: { aside } },
            ...hashReason(ports, current, reason),
          },
    );
    const isMine = letter.aside?.by === aside.by && letter.aside.reason === aside.reason;
    if (kind === 'moved' || isMine) return { kind: 'done', letters: [letter] };
    return { kind: 'refused', problems: [problemOf(letter, after) ?? illegal(letter)] };
  };

/** A person lets rest what they saw, not a refusal that came in meanwhile. */
function problemOf(letter: Letter, after: string | null): Problem | null {
  const { letterId, state } = letter;
  if (lastAnswerId(letter) !== after) return { letterId, code: 'ANSWER_ON_RECORD', state };
  return nextStepAt(letter) === null ? illegal(letter) : null;
}

const illegal = ({ letterId, state }: Letter): Problem => {
  return { letterId, code: 'MOVE_NOT_LEGAL', state };
};
