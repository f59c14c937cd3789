import { SYSTEM } from './actor.ts';
import { closedCopies, leaveOut } from './leave-out.ts';
import type { Letter } from './letter.ts';
import { moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { SendingGuards } from './ports/sending-guards.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly guards: Pick<SendingGuards, 'suppressed'>;
  readonly clock: Clock;
}

/** Only what a second person released, byte for byte, and not before its time. */
export function isReady(letter: Letter, at: string): boolean {
  return (
    letter.state === 'issued' &&
    letter.withdrawal === null &&
    letter.release !== null &&
    letter.release.sha256 === letter.final?.sha256 &&
    (letter.notBefore === null || letter.notBefore <= at)
  );
}

/** One worker alone begins an attempt, and the letter says whom it goes to; null for everyone else. */
export async function claimLetter(
  { letters, guards, clock }: Ports,
  found: Letter,
  attemptId: string,
): Promise<Letter | null> {
  const closed = await closedCopies(guards, found);
  const at = clock.now();
  const moved = await moveStored(letters, found.letterId, (letter) =>
    isReady(letter, at)
      ? {
          name: 'claim',
          at,
          actor: SYSTEM,
          hashes: { final: letter.final?.sha256 ?? '', mime: letter.mime?.sha256 ?? '' },
          set: {
            attempt: { attemptId, no: letter.attempts + 1, at },
            attempts: letter.attempts + 1,
            mailboxes: leaveOut(letter.mailboxes, closed, { attemptId, at }),
            problem: null,
          },
        }
      : null,
  );
  return moved.kind === 'moved' ? moved.letter : null;
}
