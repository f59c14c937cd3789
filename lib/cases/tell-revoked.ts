import { isOldAt, type RoundOptions } from './is-old.ts';
import type { Letter, LetterHead } from './letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Queue } from './ports/queue.ts';
import { isLate, remind } from './remind-waiting.ts';
import { OUTBOX_AGE, warnIfStuck } from './requeue.ts';
import { mayHaveLeft } from './withdraw-letter.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly journal: Journal;
}

export interface TellReport {
  readonly pencabutanAsked: number;
}

/**
 * A revoked letter wants a pencabutan, and another one when that was withdrawn before it left. It
 * is looked at until one has left; that is noted, and it is never read again.
 */
export const tellRevoked =
  (ports: Ports) =>
  async (options: RoundOptions = {}): Promise<TellReport> => {
    const now = Date.parse(ports.clock.now());
    const isOld = isOldAt(now, options);
    const untold = (await ports.letters.listUntold()).filter(({ updatedAt }) =>
      isOld(updatedAt, OUTBOX_AGE),
    );
    const pencabutanOf = await findPencabutan(ports.letters, untold);
    let pencabutanAsked = 0;
    for (const letter of untold) {
      const pencabutan = pencabutanOf(letter);
      if (pencabutan && pencabutan.state !== 'void') {
        await goOn(ports, letter, pencabutan, now);
        continue;
      }
      const { letterId } = letter;
      await ports.queue.enqueue('compose', { letterId });
      ports.journal.info('repaired', { repair: 'pencabutan', letterId });
      warnIfStuck(ports, isOld, letter);
      pencabutanAsked += 1;
    }
    return { pencabutanAsked };
  };

async function findPencabutan(letters: LetterStore, revoked: readonly LetterHead[]) {
  const ids = revoked.flatMap(({ dicabutOleh }) => dicabutOleh ?? []);
  const found = new Map((await letters.findAll(ids)).map((one) => [one.letterId, one]));
  return ({ dicabutOleh }: LetterHead) => found.get(dicabutOleh ?? '');
}

async function goOn(
  { letters, journal }: Ports,
  { letterId }: LetterHead,
  pencabutan: Letter,
  now: number,
): Promise<void> {
  const { state } = pencabutan;
  if (mayHaveLeft(pencabutan)) await noteTold(letters, letterId);
  // Nobody has been told yet, and the concept lies with its drafter.
  const drafting = state === 'draft' || state === 'returned';
  if (drafting && isLate(pencabutan, now))
    remind(journal, 'PencabutanOverdue', pencabutan.letterId);
}

/** Not a move: whoever writes the letter at the same time goes first, and the next round notes it. */
async function noteTold(letters: LetterStore, letterId: string): Promise<void> {
  const letter = await letters.find(letterId);
  if (letter && !letter.told)
    await letters.save({ ...letter, version: letter.version + 1, told: true });
}
