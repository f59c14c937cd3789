import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import { hashReason } from './hash-reason.ts';
import { findLetter, moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { LettersOutcome } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export interface ReturnInput {
  readonly letterId: string;
  readonly reason: string;
  readonly actor: Actor;
}

/** Gives a submitted letter back to its drafter, always with a reason. */
export const returnLetter =
  (ports: Ports) =>
  async ({ letterId, reason, actor }: ReturnInput): Promise<LettersOutcome> => {
    if (!may(actor, 'return')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (reason.trim() === '') throw new TeguranError('REASON_MISSING');
    await findLetter(ports.letters, letterId);
    const moved = await moveStored(ports.letters, letterId, (letter) =>
      letter.state === 'submitted'
        ? {
            name: 'return',
            at: ports.clock.now(),
            actor,
            set: { returnedReason: reason.trim() },
            ...hashReason(ports, letter, reason),
          }
        : null,
    );
    if (moved.letter.state === 'returned') return { kind: 'done', letters: [moved.letter] };
    return {
      kind: 'refused',
      problems: [{ letterId, code: 'MOVE_NOT_LEGAL', state: moved.letter.state }],
    };
  };
