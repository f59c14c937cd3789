import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRequestTable } from '#adapters/dynamodb/request-table.ts';
import { createSessionTable } from '#adapters/dynamodb/session-table.ts';
import { getRow } from '#adapters/dynamodb/table.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const DAY = { from: '2026-11-24T02:00:00.000Z', until: '2026-11-25T02:00:00.000Z' };
const LATER = { from: '2026-11-25T02:00:01.000Z', until: '2026-11-26T02:00:00.000Z' };
const ANSWER = { status: 200, body: '{}' };

test('an answer whose time is over is none, though the table still holds it', async () => {
  const requests = createRequestTable(table);
  expect(await requests.begin('r', 'a', DAY)).toEqual({ kind: 'new' });
  await requests.finish('r', ANSWER);
  expect(await requests.begin('r', 'a', DAY)).toEqual({ kind: 'answered', answer: ANSWER });
  expect(await requests.begin('r', 'b', DAY)).toEqual({ kind: 'different' });
  expect(await requests.begin('r', 'b', LATER)).toEqual({ kind: 'new' });
  expect(await requests.begin('r', 'b', LATER)).toEqual({ kind: 'new' });
});

test('sessions and answers say in seconds when the table may delete them', async () => {
  await createRequestTable(table).begin('r2', 'a', DAY);
  const who = { sub: 'a', name: 'A', groups: [], secondFactor: true, csrf: 'x', opened: [] };
  const session = { ...who, startedAt: DAY.from, seenAt: DAY.from };
  await createSessionTable(table).create('s', session, DAY.until);
  const second = Date.parse(DAY.until) / 1000;
  const request = await getRow(table, { PK: 'REQUEST#r2', SK: 'REQUEST' });
  const kept = await getRow(table, { PK: 'SESSION#s', SK: 'SESSION' });
  expect([request?.['expiresAt'], kept?.['expiresAt']]).toEqual([second, second]);
});
