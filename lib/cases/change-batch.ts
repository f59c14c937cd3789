import { TeguranError } from '#errors.ts';
import type { Actor } from './actor.ts';
import type { Batch } from './batch.ts';
import { batchEntry } from './log-entry.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';
import type { Queue } from './ports/queue.ts';

export interface ChangePorts {
  readonly batches: BatchStore;
  readonly queue: Queue;
  readonly clock: Clock;
}

export interface BatchMove {
  readonly name: 'allow-repeats' | 'attach-evidence' | 'recompose' | 'refuse-evidence';
  readonly actor: Actor;
  readonly set?: Partial<Batch>;
}

const TRIES = 5;

/** Makes a move of a batch that was read, over whatever another process did meanwhile. */
export async function changeBatch(
  ports: Pick<ChangePorts, 'batches' | 'clock'>,
  batchId: string,
  { set, ...move }: BatchMove,
): Promise<Batch> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const batch = await checkedBatch(ports.batches, batchId);
    const at = ports.clock.now();
    const next: Batch = { ...batch, ...set, version: batch.version + 1, updatedAt: at };
    const entry = batchEntry(batch.state, next, { ...move, at });
    const saved = await ports.batches.save({ ...next, log: [...batch.log, entry] });
    if (saved.kind === 'saved') return next;
  }
  throw new TeguranError('BATCH_BUSY', { batchId });
}

/** A batch whose items changed is composed once more: its drafts are brought up to date. */
export async function composeAgain(
  ports: ChangePorts,
  batchId: string,
  move: BatchMove,
): Promise<Batch> {
  const set = { ...move.set, state: 'checked' } as const;
  const batch = await changeBatch(ports, batchId, { ...move, set });
  await ports.queue.enqueue('compose', { batchId });
  return batch;
}

/** A batch whose list was read; before that, and for a list nobody could read, there are no items. */
export async function checkedBatch(batches: BatchStore, batchId: string): Promise<Batch> {
  const batch = await batches.find(batchId);
  if (!batch) throw new TeguranError('BATCH_NOT_FOUND', { batchId });
  if (batch.report === null) throw new TeguranError('BATCH_NOT_CHECKED', { batchId });
  return batch;
}
