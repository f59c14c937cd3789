import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Item } from '#accounts/item.ts';
import { FIT, type Fit, fitOf, namesOf, type Wanted } from '#cases/item-names.ts';
import type { ItemPlace } from '#cases/ports/batch-store.ts';
import { putRows } from './rows-at-once.ts';
import { type Key, queryRows, type Row, type Table } from './table.ts';

/**
 * The names of items stand packed in few rows, a line an item, and a search reads all of them: any
 * part of a name is found, and a list of a thousand items costs some 17 write units.
 */
const LINES_PER_ROW = 1_000;

/** Read side by side; enough for a million items. */
const SHARDS = 8;

/** From the whole list: the rows of a list are the same whenever they are written. */
export async function indexItems(
  table: Table,
  batchId: string,
  items: readonly Item[],
): Promise<void> {
  const count = Math.ceil(items.length / LINES_PER_ROW);
  const rows = Array.from({ length: count }, (_, no) => {
    const some = items.slice(no * LINES_PER_ROW, (no + 1) * LINES_PER_ROW);
    return { ...keyOf(batchId, no), batchId, lines: pack(some) };
  });
  await putRows(table, rows);
}

function keyOf(batchId: string, no: number): Key {
  const SK = `${batchId}#${String(no).padStart(4, '0')}`;
  const sum = [...SK].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return { PK: shardKey(sum % SHARDS), SK };
}

const shardKey = (shard: number) => `NAMES#${shard}`;

function pack(items: readonly Item[]): Uint8Array {
  const lines = items.map((item) =>
    [item.itemNo, item.platform ?? '', item.foundAt ?? '', ...namesOf(item)].join('\t'),
  );
  return deflateRawSync(lines.join('\n'));
}

interface Found extends ItemPlace {
  readonly fit: Fit;
  readonly foundAt: string;
}

/** Where all items are that fit, the best fit first and then the latest find. */
export async function findPlaces(table: Table, wanted: Wanted): Promise<ItemPlace[]> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => shardKey(shard));
  const found = await Promise.all(
    shards.map(async (partition) =>
      (await queryRows(table, { partition })).flatMap((row) => look(row, wanted)),
    ),
  );
  return found
    .flat()
    .sort((a, b) => b.fit - a.fit || b.foundAt.localeCompare(a.foundAt))
    .map(({ batchId, itemNo }) => ({ batchId, itemNo }));
}

function look(row: Row, wanted: Wanted): Found[] {
  const text = inflateRawSync(row['lines'] as Uint8Array).toString('utf8');
  // Most rows hold nothing of what is wanted, which one look at the whole of them says.
  const words = [wanted.part, ...wanted.whole].filter((word) => word !== '');
  if (!words.some((word) => text.includes(word))) return [];
  return text.split('\n').flatMap((line) => lookAtLine(String(row['batchId']), line, wanted));
}

function lookAtLine(batchId: string, line: string, wanted: Wanted): Found[] {
  const [itemNo = '', platform = '', foundAt = '', ...names] = line.split('\t');
  if (wanted.platform !== null && platform !== wanted.platform) return [];
  const fit = fitOf(names, wanted);
  return fit === FIT.none ? [] : [{ batchId, itemNo: Number(itemNo), foundAt, fit }];
}
