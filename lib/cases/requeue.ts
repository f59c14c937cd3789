import { findPencabutan } from './ask-for-pencabutan.ts';
import { isHeld } from './hold-letter.ts';
import type { Letter } from './letter.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Queue } from './ports/queue.ts';
import type { Settings } from './ports/settings.ts';
import { isLate, remind } from './remind-waiting.ts';

interface Ports {
  readonly batches: BatchStore;
  readonly letters: LetterStore;
  readonly queue: Queue;
  readonly settings: Pick<Settings, 'sendingStopped'>;
  readonly clock: Clock;
  readonly journal: Journal;
}

type IsOld = (at: string, milliseconds: number) => boolean;

/** Younger work is still on its ordinary way through the queues. */
const OUTBOX_AGE = 10 * 60_000;

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

/** A revoked letter wants a pencabutan, and another one when that was withdrawn before it left. */
export async function requeuePencabutan(
  ports: Pick<Ports, 'letters' | 'queue' | 'journal'>,
  isOld: IsOld,
  now: number,
): Promise<number> {
  const revoked = await ports.letters.listByState('revoked');
  let count = 0;
  for (const letter of revoked.filter((one) => isOld(one.updatedAt, OUTBOX_AGE))) {
    const pencabutan = await findPencabutan(ports.letters, letter);
    if (pencabutan) {
      remindOfDraft(ports.journal, pencabutan, now);
      continue;
    }
    const { letterId } = letter;
    await ports.queue.enqueue('compose', { letterId });
    ports.journal.info('repaired', { repair: 'pencabutan', letterId });
    warnIfStuck(ports, isOld, letter);
    count += 1;
  }
  return count;
}

function warnIfStuck({ journal }: Pick<Ports, 'journal'>, isOld: IsOld, letter: Letter): void {
  if (isOld(letter.updatedAt, STUCK_AGE) && !isHeld(letter)) journal.count('LetterStuck');
}

/** Nobody has been told yet, and the concept lies with its drafter. */
function remindOfDraft(journal: Journal, pencabutan: Letter, now: number): void {
  const { state, letterId } = pencabutan;
  const drafting = state === 'draft' || state === 'returned';
  if (drafting && isLate(pencabutan, now)) remind(journal, 'PencabutanOverdue', letterId);
}

function isSendable({ release, withdrawal, notBefore }: Letter, now: string): boolean {
  return release !== null && withdrawal === null && (notBefore === null || notBefore <= now);
}
