import type { Item } from '#accounts/item.ts';
import type { FoundItem } from '#cases/ports.ts';
import { queryRows, type Row, type Table } from './table.ts';

/** Index keys hold at most 1,024 bytes, and four bytes may make one character. */
const LONGEST = 200;
const HEAD = 2;

/**
 * Items are found by how their account's name or their id begins. Two letters of it make the
 * partition, so that no partition is hot and no search reads more than it shows.
 */
export function findKeys(batchId: string, { accountId, handle, id, itemNo }: Item): Row {
  const place = `#${batchId}#${itemNo}`;
  const name = normalise(accountId ?? handle ?? '');
  const number = normalise(id ?? '');
  return {
    ...(name !== '' && { stateKey: partitionOf(name), stateSort: `${name}${place}` }),
    ...(number !== '' && { platformKey: partitionOf(number), platformSort: `${number}${place}` }),
  };
}

export async function findItems(
  table: Table,
  beginning: string,
  limit: number,
): Promise<FoundItem[]> {
  const prefix = normalise(beginning);
  if (prefix.length < HEAD) return [];
  const search = { partition: partitionOf(prefix), prefix, limit };
  const found = await Promise.all([
    queryRows(table, { ...search, index: 'byState' }),
    queryRows(table, { ...search, index: 'byPlatform' }),
  ]);
  const byPlace = new Map(found.flat().map((row) => [`${row['PK']}${row['SK']}`, row]));
  return [...byPlace.values()].slice(0, limit).map((row) => {
    return { batchId: String(row['batchId']), item: row['item'] as Item };
  });
}

function partitionOf(text: string): string {
  return `ITEM#${text.slice(0, HEAD)}`;
}

/** People type an account with or without its sign, and in capitals or not. */
function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/^@/, '').slice(0, LONGEST);
}
