import type { LetterKind } from '#law/kind.ts';
import type { Actor } from './actor.ts';
import type { Batch } from './batch.ts';
import { batchEntry } from './log-entry.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';
import type { ObjectStore } from './ports/object-store.ts';

/** A list with its screenshots; a list alone may be much smaller. */
export const MAX_UPLOAD_BYTES = 40 * 1024 * 1024;

export interface ReceiveInput {
  /** From the caller's idempotency key, so that a repeated request finds the same batch. */
  readonly batchId: string;
  readonly fileName: string;
  readonly kind: LetterKind;
  readonly issuerId: string;
  readonly followUps?: NonNullable<Batch['followUps']>;
  readonly actor: Actor;
}

interface Ports {
  readonly batches: BatchStore;
  readonly objects: ObjectStore;
  readonly clock: Clock;
}

/** Opens a batch and hands out a form that uploads one file straight to the object store. */
export const receiveList = (ports: Ports) => async (input: ReceiveInput) => {
  const at = ports.clock.now();
  const uploadKey = `daftar/${input.batchId}/${safeName(input.fileName)}`;
  const batch: Batch = {
    batchId: input.batchId,
    state: 'received',
    version: 1,
    updatedAt: at,
    createdBy: input.actor.sub,
    kind: input.kind,
    issuerId: input.issuerId,
    ...(input.followUps && { followUps: input.followUps }),
    fileName: input.fileName,
    uploadKey,
    fileSha256: null,
    report: null,
    counts: null,
    problem: null,
    letterIds: [],
    unaddressed: [],
    log: [],
  };
  const entry = batchEntry(null, batch, { name: 'receive', at, actor: input.actor });
  await ports.batches.create({ ...batch, log: [entry] });
  // Whoever comes second with the same key gets what the first one opened.
  const kept = (await ports.batches.find(input.batchId)) ?? batch;
  const upload = await ports.objects.presignUpload(kept.uploadKey, MAX_UPLOAD_BYTES);
  return { batch: kept, upload };
};

/** Keeps what tells the format; everything else of the name stays out of the key. */
export function safeName(fileName: string): string {
  const cleaned = fileName.normalize('NFKC').replace(/[^A-Za-z0-9._-]+/g, '-');
  return cleaned.slice(-80) || 'daftar';
}
