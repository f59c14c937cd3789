import type { Item } from '#accounts/item.ts';
import type { Batch } from '#cases/batch.ts';
import type { BatchStore, FoundItem, ItemPlace } from '#cases/ports.ts';
import { findPlaces, indexItems } from './item-index.ts';
import { readPage } from './page.ts';
import { getRows, putRows } from './rows-at-once.ts';
import {
  createRow,
  getRow,
  type Key,
  queryRows,
  type Row,
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

function itemKey(batchId: string, itemNo: number): Key {
  return { PK: `BATCH#${batchId}`, SK: `ITEM#${String(itemNo).padStart(6, '0')}` };
}

/** Items are a pure function of the file, so writing them again writes the same. */
function saveItems(table: Table, batchId: string, items: readonly Item[]): Promise<void> {
  const rows = items.map((item) => ({ ...itemKey(batchId, item.itemNo), batchId, item }));
  return putRows(table, rows);
}

/** In the order of the places; one that is gone is left out. */
async function itemsAt(table: Table, places: readonly ItemPlace[]): Promise<FoundItem[]> {
  const rows = await getRows(
    table,
    places.map(({ batchId, itemNo }) => itemKey(batchId, itemNo)),
  );
  const byKey = new Map(rows.map((row) => [`${row['PK']}${row['SK']}`, row]));
  return places.flatMap(({ batchId, itemNo }) => {
    const { PK, SK } = itemKey(batchId, itemNo);
    const row = byKey.get(`${PK}${SK}`);
    return row ? [{ batchId, item: row['item'] as Item }] : [];
  });
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
    listWaiting: async () =>
      (await queryRows(table, { index: 'byPlatform', partition: 'BATCHES#waiting' })).map(toBatch),
    page: async (limit, after) => {
      const search = { index: 'byState', partition: 'BATCHES', limit, backwards: true } as const;
      const { rows, next } = await readPage(table, search, after);
      return { rows: rows.map(toBatch), next };
    },
    claimFile: (fileKey, batchId) => claimFile(table, fileKey, batchId),
    saveItems: (batchId, items) => saveItems(table, batchId, items),
    indexItems: (batchId, items) => indexItems(table, batchId, items),
    findPlaces: (wanted) => findPlaces(table, wanted),
    itemsAt: (places) => itemsAt(table, places),
    items: async (batchId) =>
      (await queryRows(table, { partition: `BATCH#${batchId}`, prefix: 'ITEM#' })).map(
        (row) => row['item'] as Item,
      ),
  };
}
