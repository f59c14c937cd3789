import { BatchGetCommand, BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Key, Row, Table } from './table.ts';

/** What one call may ask for, and what one may write. */
const READ_AT_ONCE = 100;
const WRITE_AT_ONCE = 25;
const PARALLEL_WRITES = 4;

/** The rows of these keys that exist, in any order; each key may be named once. */
export async function getRows(table: Table, keys: readonly Key[]): Promise<Row[]> {
  const found = await Promise.all(
    inParts(keys, READ_AT_ONCE).map((some) => readSome(table, some.map(keyOf))),
  );
  return found.flat();
}

/** Puts rows over whatever was there: only for what is written again as the same. */
export async function putRows(table: Table, rows: readonly (Key & Row)[]): Promise<void> {
  const parts = inParts(rows, WRITE_AT_ONCE);
  for (const some of inParts(parts, PARALLEL_WRITES)) {
    await Promise.all(some.map((part) => writeSome(table, part)));
  }
}

const keyOf = ({ PK, SK }: Key): Row => ({ PK, SK });

function inParts<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** The service may answer in part and name what it left out. */
async function readSome({ client, name }: Table, wanted: Row[]): Promise<Row[]> {
  const rows: Row[] = [];
  let keys = wanted;
  while (keys.length > 0) {
    const RequestItems = { [name]: { Keys: keys, ConsistentRead: true } };
    const answer = await client.send(new BatchGetCommand({ RequestItems }));
    rows.push(...(answer.Responses?.[name] ?? []));
    keys = answer.UnprocessedKeys?.[name]?.Keys ?? [];
  }
  return rows;
}

async function writeSome({ client, name }: Table, rows: readonly Row[]): Promise<void> {
  let requests = rows.map((Item) => ({ PutRequest: { Item } }));
  while (requests.length > 0) {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
    requests = (answer.UnprocessedItems?.[name] ?? []) as typeof requests;
  }
}
