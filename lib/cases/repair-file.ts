import { checkList } from '#accounts/check-list.ts';
import { repairTables } from '#accounts/repair-table.ts';
import { TeguranError } from '#errors.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { checkedBatch } from './change-batch.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { ListReader, RepairWriter } from './ports/list-reader.ts';
import type { ObjectStore } from './ports/object-store.ts';

interface Ports {
  readonly batches: BatchStore;
  readonly objects: ObjectStore;
  readonly reader: ListReader;
  readonly repairWriter: RepairWriter;
}

/** The rows of an uploaded list that somebody has to repair, as a workbook to upload again. */
export const repairFile =
  (ports: Ports) =>
  async (batchId: string): Promise<Uint8Array> => {
    const batch = await checkedBatch(ports.batches, batchId);
    const bytes = await ports.objects.get('uploads', batch.uploadKey);
    if (!bytes) throw new TeguranError('OBJECT_MISSING', { key: batch.uploadKey });
    const file = ports.reader.read(bytes, batch.fileName);
    const { errors } = checkList(file, { today: tanggalWib(batch.updatedAt) });
    if (errors.length === 0) throw new TeguranError('BATCH_WITHOUT_ERRORS', { batchId });
    return ports.repairWriter.write(repairTables(file, errors));
  };
