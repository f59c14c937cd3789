import { BatchGetCommand, type BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { getRows, putRows } from '#adapters/dynamodb/rows-at-once.ts';
import type { Table } from '#adapters/dynamodb/table.ts';

const NAME = 'teguran';
const keys = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ PK: `P${at}`, SK: 'S' }));

/** A table that does so many of each call and leaves the rest, and how it was asked. */
function busyTable(does: number) {
  const pauses: number[] = [];
  const seen = { calls: 0, now: 0, most: 0 };
  const done: unknown[] = [];
  const send = async (command: BatchGetCommand | BatchWriteCommand) => {
    seen.calls += 1;
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    await Promise.resolve();
    seen.now -= 1;
    const read = command instanceof BatchGetCommand;
    const wanted: unknown[] =
      (read ? command.input.RequestItems?.[NAME]?.Keys : command.input.RequestItems?.[NAME]) ?? [];
    const left = wanted.slice(does);
    done.push(...wanted.slice(0, does));
    return read
      ? {
          Responses: { [NAME]: wanted.slice(0, does) },
          UnprocessedKeys: { [NAME]: { Keys: left } },
        }
      : { UnprocessedItems: { [NAME]: left } };
  };
  const backOff = async (tries: number) => void pauses.push(tries);
  const table = { client: { send }, name: NAME, backOff } as unknown as Table;
  return { table, pauses, seen, done };
}

describe('many rows at once', () => {
  test('what a busy table left out is asked for again, each time after a longer pause', async () => {
    const { table, pauses } = busyTable(40);
    expect(await getRows(table, keys(100))).toEqual(keys(100));
    expect(pauses).toEqual([1, 2]);
  });

  test('what it left unwritten is written in the end', async () => {
    const { table, pauses, done } = busyTable(10);
    await putRows(table, keys(25));
    expect(done).toHaveLength(25);
    expect(pauses).toEqual([1, 2]);
  });

  test('a table that does nothing is given up after eight calls', async () => {
    const { table, pauses, seen } = busyTable(0);
    await expect(getRows(table, keys(1))).rejects.toMatchObject({ code: 'TABLE_BUSY' });
    await expect(putRows(table, keys(1))).rejects.toMatchObject({ code: 'TABLE_BUSY' });
    expect(seen.calls).toBe(16);
    expect(pauses).toEqual([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7]);
  });

  test.each([
    ['reads', (table: Table) => getRows(table, keys(2_000))],
    ['writes', (table: Table) => putRows(table, keys(500))],
  ])('no more than four %s are under way at a time', async (_, work) => {
    const { table, seen } = busyTable(100);
    await work(table);
    expect(seen).toMatchObject({ calls: 20, most: 4 });
  });
});
