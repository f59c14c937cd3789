import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBatchTable } from '#adapters/dynamodb/batch-table.ts';
import { createLetterTable } from '#adapters/dynamodb/letter-table.ts';
import { createNumberTable } from '#adapters/dynamodb/number-table.ts';
import { createSessionTable } from '#adapters/dynamodb/session-table.ts';
import { aLetter } from '../../../support/a-letter.ts';
import { anItem } from '../../../support/an-item.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

describe('items', () => {
  test('are found by how their account or id begins, in any list, and never more than asked', async () => {
    const batches = createBatchTable(table);
    await batches.saveItems('B1', [
      anItem({ itemNo: 1, accountId: 'Contoh.Thrift', handle: null, id: 'CxYz-1' }),
      anItem({ itemNo: 2, accountId: 'contoh.bal', handle: null, id: 'contoh.bal' }),
    ]);
    await batches.saveItems('B2', [anItem({ itemNo: 7, accountId: 'contoh.thrift', id: 'x7' })]);
    const find = async (text: string, limit = 10) =>
      (await batches.findItems(text, limit))
        .map(({ batchId, item }) => `${batchId}/${item.itemNo}`)
        .sort();
    expect(await find('@contoh.th')).toEqual(['B1/1', 'B2/7']);
    expect(await find('cxyz')).toEqual(['B1/1']);
    expect(await find('contoh.bal')).toEqual(['B1/2']);
    expect(await find('contoh', 2)).toHaveLength(2);
    expect(await find('c')).toEqual([]);
    expect(await find('tidak-ada')).toEqual([]);
  });

  test('with names longer than an index key are kept all the same', async () => {
    const batches = createBatchTable(table);
    const long = 'é'.repeat(2_000);
    await batches.saveItems('B3', [anItem({ itemNo: 1, accountId: long, handle: null, id: null })]);
    expect(await batches.findItems('éé', 5)).toMatchObject([{ item: { accountId: long } }]);
  });
});

describe('letters', () => {
  const entry = (sub: string, at: string) => ({
    id: `L:${at}`,
    at,
    actor: { sub, groups: [] },
    subject: { kind: 'letter' as const, id: 'L' },
    platform: 'instagram',
    move: 'submit',
    from: null,
    to: 'submitted',
    hashes: {},
    nomor: null,
    reason: null,
    reasonSha256: null,
  });

  test('are found by who moved them and on which day, the latest day first', async () => {
    const letters = createLetterTable(table);
    const days = ['2026-11-22', '2026-11-24', '2026-11-23'];
    for (const [at, day] of days.entries()) {
      const letter = aLetter({ letterId: `M${at}`, log: [] });
      await letters.create(letter);
      const log = [entry('petugas-9', `${day}T03:00:00.000Z`)];
      await letters.save({ ...letter, version: 2, log });
    }
    const ids = (found: { letterId: string }[]) => found.map(({ letterId }) => letterId);
    expect(ids(await letters.listByOfficer('petugas-9', 10))).toEqual(['M1', 'M2', 'M0']);
    expect(ids(await letters.listByOfficer('petugas-9', 1))).toEqual(['M1']);
    expect(ids(await letters.listByDay('2026-11-23', 10))).toEqual(['M2']);
    expect(await letters.listByOfficer('sistem', 10)).toEqual([]);
  });

  test('of a platform come newest first when only some are asked for', async () => {
    const letters = createLetterTable(table);
    for (const [letterId, day] of [
      ['Z-lama', '2026-01-02'],
      ['A-baru', '2026-11-02'],
      ['M-tengah', '2026-05-02'],
    ] as const) {
      const log = [entry('sistem', `${day}T00:00:00.000Z`)];
      await letters.create(aLetter({ letterId, platform: 'carousell', log }));
    }
    const some = await letters.listByPlatform('carousell', 2);
    expect(some.map((one) => one.letterId)).toEqual(['A-baru', 'M-tengah']);
    expect(await letters.listByPlatform('carousell')).toHaveLength(3);
  });
});

test('a number leads to its letter, and a void one says so', async () => {
  const numbers = createNumberTable(table);
  await numbers.record('s-2026', 12, { kind: 'issued', urut: 12, letterId: 'L12' });
  expect(await numbers.find('s-2026', 12)).toMatchObject({ kind: 'issued', letterId: 'L12' });
  const gone = { kind: 'void', urut: 12, letterId: 'L12', reason: 'Keliru.' } as const;
  await numbers.record('s-2026', 12, gone);
  expect(await numbers.find('s-2026', 12)).toMatchObject({ kind: 'void' });
  expect(await numbers.find('s-2026', 1)).toBeNull();
});

test('a session that has ended is neither kept alive nor added to', async () => {
  const sessions = createSessionTable(table);
  const session = {
    sub: 'a',
    name: 'A',
    groups: ['auditor'] as const,
    secondFactor: true,
    csrf: 'x',
    startedAt: '2026-11-24T02:00:00.000Z',
    seenAt: '2026-11-24T02:00:00.000Z',
    opened: [],
  };
  await sessions.create('h', session);
  await sessions.touch('h', '2026-11-24T02:30:00.000Z');
  await Promise.all(['1', '2'].map((sha256) => sessions.open('h', sha256)));
  const kept = await sessions.find('h');
  expect(kept?.seenAt).toBe('2026-11-24T02:30:00.000Z');
  expect([...(kept?.opened ?? [])].sort()).toEqual(['1', '2']);
  await sessions.remove('h');
  await sessions.touch('h', '2026-11-24T03:00:00.000Z');
  await sessions.open('h', '3');
  expect(await sessions.find('h')).toBeNull();
  expect(await sessions.endedAllAt('a')).toBeNull();
  await sessions.endAll('a', '2026-11-24T03:00:00.000Z');
  expect(await sessions.endedAllAt('a')).toBe('2026-11-24T03:00:00.000Z');
});
