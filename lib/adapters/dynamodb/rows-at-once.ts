import { BatchGetCommand, BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { TeguranError } from '#errors.ts';
import type { Key, Row, Table } from './table.ts';

/** What one call may ask for, and what one may write. */
const READ_AT_ONCE = 100;
const WRITE_AT_ONCE = 25;
const PARALLEL_CALLS = 4;
/** With the pauses between them some five seconds at most. */
const TRIES = 8;

/** The rows of these keys that exist, in any order; each key may be named once. */
export async function getRows(table: Table, keys: readonly Key[]): Promise<Row[]> {
  const parts = inParts(keys, READ_AT_ONCE);
  const found = await inTurns(parts, PARALLEL_CALLS, (part) => readSome(table, part.map(keyOf)));
  return found.flat();
}

/** Puts rows over whatever was there: only for what is written again as the same. */
export async function putRows(table: Table, rows: readonly (Key & Row)[]): Promise<void> {
  const parts = inParts(rows, WRITE_AT_ONCE);
  await inTurns(parts, PARALLEL_CALLS, (part) => writeSome(table, part));
}

/** The work on all, so many at a time. */
export async function inTurns<T, R>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (const some of inParts(all, atOnce)) done.push(...(await Promise.all(some.map(work))));
  return done;
}

const keyOf = ({ PK, SK }: Key): Row => ({ PK, SK });

function inParts<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** The service may do a part and name what it left out: it is busy, so that waits a little. */
async function untilDone<T>(
  { backOff }: Table,
  all: readonly T[],
  call: (wanted: T[]) => Promise<T[]>,
): Promise<void> {
  let left = [...all];
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries === TRIES) throw new TeguranError('TABLE_BUSY');
    if (tries > 0) await backOff(tries);
    left = await call(left);
  }
}

async function readSome(table: Table, wanted: readonly Row[]): Promise<Row[]> {
  const { client, name } = table;
  const rows: Row[] = [];
  await untilDone(table, wanted, async (Keys) => {
    const RequestItems = { [name]: { Keys, ConsistentRead: true } };
    const answer = await client.send(new BatchGetCommand({ RequestItems }));
    rows.push(...(answer.Responses?.[name] ?? []));
    return answer.UnprocessedKeys?.[name]?.Keys ?? [];
  });
  return rows;
}

async function writeSome(table: Table, rows: readonly Row[]): Promise<void> {
  const { client, name } = table;
  const requests = rows.map((Item) => ({ PutRequest: { Item } }));
  await untilDone(table, requests, async (some) => {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [name]: some } }));
    return (answer.UnprocessedItems?.[name] ?? []) as typeof requests;
  });
}
