import { isHeld } from './hold-letter.ts';
import type { IsOld } from './is-old.ts';
import type { Letter, LetterHead } from './letter.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Queue } from './ports/queue.ts';
import type { Settings } from './ports/settings.ts';

interface Ports {
  readonly batches: BatchStore;
  readonly letters: LetterStore;
  readonly queue: Queue;
  readonly settings: Pick<Settings, 'sendingStopped'>;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Younger work is still on its ordinary way through the queues. */
export const OUTBOX_AGE = 10 * 60_000;

/** Two hours of asking again have not helped. */
const STUCK_AGE = 2 * 3_600_000;

/** Queues may lose a message: what is to be done stands in the batch itself. */
export async function requeueBatches(ports: Ports, isOld: IsOld): Promise<number> {
  const waiting = await ports.batches.listWaiting();
  const batches = waiting.filter((one) => isOld(one.updatedAt, OUTBOX_AGE));
  let count = 0;
  for (const { state, batchId } of batches) {
    if (state !== 'checked' && state !== 'received') continue;
    await ports.queue.enqueue(state === 'checked' ? 'compose' : 'intake', { batchId });
    ports.journal.info('repaired', { repair: 'requeue', batchId });
    count += 1;
  }
  return count;
}

/** The letter is its own outbox: approved wants to be issued, released wants to be sent. */
export async function requeueLetters(ports: Ports, isOld: IsOld): Promise<number> {
  const approved = await ports.letters.listByState('approved');
  const stopped = await ports.settings.sendingStopped();
  const issued = stopped ? [] : await ports.letters.listByState('issued');
  const sendable = issued.filter((letter) => isSendable(letter, ports.clock.now()));
  const stuck = [...approved, ...sendable].filter((one) => isOld(one.updatedAt, OUTBOX_AGE));
  for (const letter of stuck) {
    const { letterId, state } = letter;
    await ports.queue.enqueue(state === 'approved' ? 'issue' : 'dispatch', { letterId });
    ports.journal.info('repaired', { repair: 'requeue', letterId, state });
    warnIfStuck(ports, isOld, letter);
  }
  return stuck.length;
}

export function warnIfStuck(
  { journal }: Pick<Ports, 'journal'>,
  isOld: IsOld,
  letter: LetterHead,
): void {
  if (isOld(letter.updatedAt, STUCK_AGE) && !isHeld(letter)) journal.count('LetterStuck');
}

function isSendable({ release, withdrawal, notBefore }: Letter, now: string): boolean {
  return release !== null && withdrawal === null && (notBefore === null || notBefore <= now);
}
