import type { Batch } from '#cases/batch.ts';
import type { BatchStore } from '#cases/ports/batch-store.ts';
import { findPlaces, indexItems } from './item-index.ts';
import {
  allItems,
  findPicture,
  itemPage,
  itemRow,
  itemsAt,
  repeatPage,
  saveItems,
  savePictures,
} from './item-table.ts';
import { readPage } from './page.ts';
import {
  createRow,
  getRow,
  type Key,
  putIf,
  queryRows,
  type Row,
  replaceItemRow,
  replaceRow,
  type Table,
} from './table.ts';

function keyOf(batchId: string): Key {
  return { PK: `BATCH#${batchId}`, SK: 'BATCH' };
}

const WAITING: readonly Batch['state'][] = ['received', 'checked'];

function toRow(batch: Batch): Key & Row & { version: number } {
  // When it was opened never changes, so lists stand in that order.
  const place = `${batch.log[0]?.at ?? ''}#${batch.batchId}`;
  return {
    ...keyOf(batch.batchId),
    stateKey: 'BATCHES',
    stateSort: place,
    // Few are on their way at a time, and looking for them must not read the others.
    ...(WAITING.includes(batch.state) && { platformKey: 'BATCHES#waiting', platformSort: place }),
    version: batch.version,
    batch,
  };
}

const toBatch = (row: Row): Batch => row['batch'] as Batch;

async function claimFile(
  table: Table,
  fileKey: string,
  batchId: string,
  instead = batchId,
): Promise<string> {
  const key = { PK: `FILE#${fileKey}`, SK: 'FILE' };
  const claimed = await putIf(
    table,
    { ...key, batchId },
    {
      ConditionExpression: 'attribute_not_exists(PK) OR batchId = :instead',
      ExpressionAttributeValues: { ':instead': instead },
    },
  );
  if (claimed.kind === 'saved') return batchId;
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
    listWaiting: async () =>
      (await queryRows(table, { index: 'byPlatform', partition: 'BATCHES#waiting' })).map(toBatch),
    page: async (limit, after) => {
      const search = { index: 'byState', partition: 'BATCHES', limit, backwards: true } as const;
      const { rows, next } = await readPage(table, search, after);
      return { rows: rows.map(toBatch), next };
    },
    claimFile: (fileKey, batchId, instead) => claimFile(table, fileKey, batchId, instead),
    saveItems: (batchId, items) => saveItems(table, batchId, items),
    replaceItem: async (batchId, before, after) => {
      await savePictures(table, batchId, [after]);
      return replaceItemRow(table, itemRow(batchId, after), before.version);
    },
    indexItems: (batchId, items) => indexItems(table, batchId, items),
    findPlaces: (wanted) => findPlaces(table, wanted),
    itemsAt: (places) => itemsAt(table, places),
    items: (batchId) => allItems(table, batchId),
    itemPage: (batchId, limit, after) => itemPage(table, batchId, limit, after),
    findPicture: (batchId, sha256) => findPicture(table, batchId, sha256),
    repeatPage: (batchId, limit, after) => repeatPage(table, batchId, limit, after),
  };
}
