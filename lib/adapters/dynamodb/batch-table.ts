import type { Item } from '#accounts/item.ts';
import type { Batch } from '#cases/batch.ts';
import type { BatchStore } from '#cases/ports.ts';
import { findItems, findKeys } from './item-index.ts';
import {
  createRow,
  getRow,
  type Key,
  putRow,
  queryRows,
  type Row,
  replaceRow,
  type Table,
} from './table.ts';

const PARALLEL_WRITES = 8;

function keyOf(batchId: string): Key {
  return { PK: `BATCH#${batchId}`, SK: 'BATCH' };
}

function toRow(batch: Batch): Key & Row & { version: number } {
  return {
    ...keyOf(batch.batchId),
    stateKey: 'BATCHES',
    stateSort: batch.batchId,
    version: batch.version,
    batch,
  };
}

const toBatch = (row: Row): Batch => row['batch'] as Batch;

function itemRow(batchId: string, item: Item): Key & Row {
  const SK = `ITEM#${String(item.itemNo).padStart(6, '0')}`;
  return { PK: `BATCH#${batchId}`, SK, batchId, item, ...findKeys(batchId, item) };
}

/** Items are a pure function of the file, so writing them again writes the same. */
async function saveItems(table: Table, batchId: string, items: readonly Item[]): Promise<void> {
  for (let start = 0; start < items.length; start += PARALLEL_WRITES) {
    const some = items.slice(start, start + PARALLEL_WRITES);
    await Promise.all(some.map((item) => putRow(table, itemRow(batchId, item))));
  }
}

async function claimFile(table: Table, fileKey: string, batchId: string): Promise<string> {
  const key = { PK: `FILE#${fileKey}`, SK: 'FILE' };
  if ((await createRow(table, { ...key, batchId })).kind === 'saved') return batchId;
  return String((await getRow(table, key))?.['batchId'] ?? batchId);
}

export function createBatchTable(table: Table): BatchStore {
  return {
    create: (batch) => createRow(table, toRow(batch)),
    save: (batch) => replaceRow(table, toRow(batch)),
    find: async (batchId) => {
      const row = await getRow(table, keyOf(batchId));
      return row && toBatch(row);
    },
    list: async () =>
      (await queryRows(table, { index: 'byState', partition: 'BATCHES' })).map(toBatch),
    claimFile: (fileKey, batchId) => claimFile(table, fileKey, batchId),
    saveItems: (batchId, items) => saveItems(table, batchId, items),
    findItems: (beginning, limit) => findItems(table, beginning, limit),
    items: async (batchId) =>
      (await queryRows(table, { partition: `BATCH#${batchId}`, prefix: 'ITEM#' })).map(
        (row) => row['item'] as Item,
      ),
  };
}
