import type { Item, Picture } from '#accounts/item.ts';
import type { FoundItem, ItemPlace } from '#cases/ports/batch-store.ts';
import type { Page } from '#cases/ports/stored.ts';
import { readPage } from './page.ts';
import { getRows, putRows } from './rows-at-once.ts';
import { getRow, type Key, queryRows, type Row, type Table } from './table.ts';

const toItem = (row: Row): Item => row['item'] as Item;

const itemsOf = (batchId: string) => ({ partition: `BATCH#${batchId}`, prefix: 'ITEM#' });

function itemKey(batchId: string, itemNo: number): Key {
  return { PK: `BATCH#${batchId}`, SK: `ITEM#${String(itemNo).padStart(6, '0')}` };
}

const pictureKey = (batchId: string, sha256: string): Key => ({
  PK: `BATCH#${batchId}`,
  SK: `PICTURE#${sha256}`,
});

/** Items are a pure function of the file, so writing them again writes the same. */
export async function saveItems(
  table: Table,
  batchId: string,
  items: readonly Item[],
): Promise<void> {
  await savePictures(table, batchId, items);
  await putRows(
    table,
    items.map((item) => itemRow(batchId, item)),
  );
}

/** Each picture has a row of its own: whoever asks for one knows its hash, not its item. */
export function savePictures(table: Table, batchId: string, items: readonly Item[]): Promise<void> {
  const rows = items
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ sha256, picture }) =>
      sha256 && picture ? [{ ...pictureKey(batchId, sha256), picture }] : [],
    );
  return putRows(table, [...new Map(rows.map((row) => [row.SK, row])).values()]);
}

/** What an earlier letter names has a place of its own: few do, and nobody reads the others for them. */
export function itemRow(batchId: string, item: Item): Key & Row {
  const key = itemKey(batchId, item.itemNo);
  const repeats = (item.earlier ?? []).length > 0;
  return {
    ...key,
    ...(repeats && { platformKey: repeatsKey(batchId), platformSort: key.SK }),
    batchId,
    item,
  };
}

const repeatsKey = (batchId: string) => `REPEATS#${batchId}`;

/** The index says which; what they say now is read where it was written. */
export async function repeatPage(
  table: Table,
  batchId: string,
  limit: number,
  after: string | null,
): Promise<Page<Item>> {
  const search = { index: 'byPlatform', partition: repeatsKey(batchId), limit } as const;
  const { rows, next } = await readPage(table, search, after);
  const places = rows.map((row) => ({ batchId, itemNo: toItem(row).itemNo }));
  return { rows: (await itemsAt(table, places)).map(({ item }) => item), next };
}

/** In the order of the places; one that is gone is left out. */
export async function itemsAt(table: Table, places: readonly ItemPlace[]): Promise<FoundItem[]> {
  const rows = await getRows(
    table,
    places.map(({ batchId, itemNo }) => itemKey(batchId, itemNo)),
  );
  const byKey = new Map(rows.map((row) => [`${row['PK']}${row['SK']}`, row]));
  return places.flatMap(({ batchId, itemNo }) => {
    const { PK, SK } = itemKey(batchId, itemNo);
    const row = byKey.get(`${PK}${SK}`);
    return row ? [{ batchId, item: toItem(row) }] : [];
  });
}

export async function allItems(table: Table, batchId: string): Promise<Item[]> {
  return (await queryRows(table, itemsOf(batchId))).map(toItem);
}

export async function itemPage(
  table: Table,
  batchId: string,
  limit: number,
  after: string | null,
): Promise<Page<Item>> {
  const { rows, next } = await readPage(table, { ...itemsOf(batchId), limit }, after);
  return { rows: rows.map(toItem), next };
}

export async function findPicture(
  table: Table,
  batchId: string,
  sha256: string,
): Promise<Picture | null> {
  const row = await getRow(table, pictureKey(batchId, sha256));
  return row && (row['picture'] as Picture);
}
