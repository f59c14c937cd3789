import { checkedBatch } from './change-batch.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { ObjectStore } from './ports/object-store.ts';
import { MAX_UPLOAD_BYTES, safeName } from './receive-list.ts';

interface Ports {
  readonly batches: BatchStore;
  readonly objects: ObjectStore;
}

/** Hands out a form that uploads one archive of screenshots for a list that was read. */
export const receiveEvidence =
  (ports: Ports) =>
  async ({ batchId, fileName }: { readonly batchId: string; readonly fileName: string }) => {
    await checkedBatch(ports.batches, batchId);
    const key = `daftar/${batchId}/bukti/${safeName(fileName)}`;
    return ports.objects.presignUpload(key, MAX_UPLOAD_BYTES);
  };
