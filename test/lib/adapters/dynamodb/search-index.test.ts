import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBatchTable } from '#adapters/dynamodb/batch-table.ts';
import { createLetterTable } from '#adapters/dynamodb/letter-table.ts';
import { createNumberTable } from '#adapters/dynamodb/number-table.ts';
import { createSessionTable } from '#adapters/dynamodb/session-table.ts';
import { foldName } from '#cases/item-names.ts';
import type { LetterList } from '#cases/ports/letter-store.ts';
import { aBatch } from '../../../support/a-batch.ts';
import { aLetter } from '../../../support/a-letter.ts';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { anItem } from '../../../support/an-item.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

describe('items', () => {
  test('are found by any part of a name, an id or a link, in any list, the best fit first', async () => {
    const batches = createBatchTable(table);
    const url = 'https://www.contoh.example/toko/Bal-Korea/CxYz-1/';
    const first = [
      anItem({
        itemNo: 1,
        accountId: 'Contoh.Thrift',
        handle: null,
        id: 'CxYz-1',
        canonicalUrl: url,
      }),
      anItem({
        itemNo: 2,
        accountId: 'gudang.contoh',
        handle: null,
        id: '88001',
        platform: 'shopee',
        canonicalUrl: null,
      }),
    ];
    const second = [
      anItem({
        itemNo: 7,
        accountId: 'thrift',
        handle: null,
        id: 'x7',
        foundAt: null,
        canonicalUrl: null,
      }),
    ];
    await batches.saveItems('B1', first);
    await batches.indexItems('B1', first);
    await batches.saveItems('B2', second);
    await batches.indexItems('B2', second);
    await batches.indexItems('B2', second);
    const find = async (text: string, platform: string | null = null) => {
      const places = await batches.findPlaces({ part: foldName(text), whole: [], platform });
      const found = await batches.itemsAt(places);
      return found.map(({ batchId, item }) => `${batchId}/${item.itemNo}`);
    };
    expect(await find('@Thrift')).toEqual(['B2/7', 'B1/1']);
    expect(await find('dang.con')).toEqual(['B1/2']);
    expect(await find('cxyz')).toEqual(['B1/1']);
    expect(await find('bal-kor')).toEqual(['B1/1']);
    expect(await find('https://www.contoh.example/toko/')).toEqual(['B1/1']);
    expect(await find('contoh', 'shopee')).toEqual(['B1/2']);
    expect(await find('88')).toEqual([]);
    expect(await find('x7')).toEqual(['B2/7']);
    expect(await find('tidak-ada')).toEqual([]);
    const whole = { part: 'q', whole: ['88001'], platform: null };
    expect(await batches.findPlaces(whole)).toEqual([{ batchId: 'B1', itemNo: 2 }]);
  });

  test('of a list of thousands stand in few rows, each of which is found', async () => {
    const batches = createBatchTable(table);
    const items = Array.from({ length: 2_500 }, (_, at) => {
      const name = `tokoh${at}é`;
      return anItem({
        itemNo: at + 1,
        accountId: name,
        handle: null,
        id: null,
        canonicalUrl: null,
      });
    });
    await batches.indexItems('B3', items);
    const places = (part: string) => batches.findPlaces({ part, whole: [], platform: null });
    expect(await places('tokoh2499é')).toEqual([{ batchId: 'B3', itemNo: 2_500 }]);
    expect(await places('tokoh')).toHaveLength(2_500);
    expect(await batches.itemsAt([{ batchId: 'B3', itemNo: 1 }])).toEqual([]);
  });
});

test('lists come the last opened first, page by page, and those on their way by themselves', async () => {
  const batches = createBatchTable(table);
  const open = (batchId: string, day: string, state: 'received' | 'composed') =>
    batches.create(
      aBatch({ batchId, state, log: [aLogEntry({ at: `2026-11-${day}T00:00:00.000Z` })] }),
    );
  await open('Z-lama', '02', 'composed');
  await open('A-baru', '20', 'received');
  await open('M-tengah', '11', 'composed');
  const first = await batches.page(2, null);
  expect(first.rows.map(({ batchId }) => batchId)).toEqual(['A-baru', 'M-tengah']);
  const rest = await batches.page(2, first.next);
  expect([rest.rows.map(({ batchId }) => batchId), rest.next]).toEqual([['Z-lama'], null]);
  expect((await batches.listWaiting()).map(({ batchId }) => batchId)).toEqual(['A-baru']);
  const [waiting] = await batches.listWaiting();
  if (waiting) await batches.save({ ...waiting, state: 'composed', version: 2 });
  expect(await batches.listWaiting()).toEqual([]);
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
    const page = async (list: LetterList, limit = 10, after: string | null = null) => {
      const { rows, next } = await letters.page(list, limit, after);
      return { ids: rows.map(({ letterId }) => letterId), next };
    };
    const officer = { by: 'officer', officer: 'petugas-9', day: null } as const;
    expect((await page(officer)).ids).toEqual(['M1', 'M2', 'M0']);
    const { ids, next } = await page(officer, 2);
    expect(ids).toEqual(['M1', 'M2']);
    expect(await page(officer, 2, next)).toEqual({ ids: ['M0'], next: null });
    expect((await page({ ...officer, day: '2026-11-22' })).ids).toEqual(['M0']);
    expect((await page({ by: 'day', day: '2026-11-23' })).ids).toEqual(['M2']);
    expect((await page({ ...officer, officer: 'sistem' })).ids).toEqual([]);
    // What comes back from an address may be anything.
    for (const forged of ['x', 'e30', next?.slice(0, -4) ?? '', await keyOfAnotherPartition()]) {
      await expect(page(officer, 2, forged)).rejects.toMatchObject({ code: 'PAGE_UNKNOWN' });
    }

    async function keyOfAnotherPartition(): Promise<string> {
      await letters.create(aLetter({ letterId: 'M9', state: 'void' }));
      await letters.create(aLetter({ letterId: 'M8', state: 'void' }));
      return (await page({ by: 'state', state: 'void' }, 1)).next ?? '';
    }
  });

  test('of a person come again rather than not at all when that person goes on with one', async () => {
    const letters = createLetterTable(table);
    const move = async (letterId: string, day: string) => {
      const letter = await letters.find(letterId);
      if (!letter) throw new Error(`${letterId} is gone`);
      const log = [...letter.log, entry('petugas-7', `${day}T03:00:00.000Z`)];
      await letters.save({ ...letter, version: letter.version + 1, log });
    };
    for (const [letterId, day] of [
      ['O1', '2026-11-20'],
      ['O2', '2026-11-21'],
    ] as const) {
      await letters.create(aLetter({ letterId }));
      await move(letterId, day);
    }
    const list = { by: 'officer', officer: 'petugas-7', day: null } as const;
    const first = await letters.page(list, 1, null);
    for (const { letterId } of first.rows) await move(letterId, '2026-11-19');
    await move('O1', '2026-11-22');
    const second = await letters.page(list, 9, first.next);
    expect(first.rows.map(({ letterId }) => letterId)).toEqual(['O2']);
    expect(second.rows.map(({ letterId }) => letterId)).toEqual(['O1', 'O2']);
  });

  test('of a state are not missed when they are sealed while somebody leafs through them', async () => {
    const letters = createLetterTable(table);
    const log = [entry('petugas-8', '2026-11-24T03:00:00.000Z')];
    for (let no = 1; no <= 6; no += 1) {
      const sealed = no % 2;
      await letters.create(aLetter({ letterId: `B${no}`, state: 'bounced', log, sealed }));
    }
    const list = { by: 'state', state: 'bounced' } as const;
    const seen: string[][] = [];
    for (let after: string | null = null, pages = 0; pages === 0 || after !== null; pages += 1) {
      const { rows, next } = await letters.page(list, 2, after);
      seen.push(rows.map(({ letterId }) => letterId));
      const open = (await letters.listByState('bounced')).filter(({ sealed }) => sealed === 0);
      for (const letter of open) await letters.save({ ...letter, version: 2, sealed: 1 });
      after = next;
    }
    expect(seen[0]).toEqual(['B6', 'B4']);
    expect(new Set(seen.flat())).toEqual(new Set(['B1', 'B2', 'B3', 'B4', 'B5', 'B6']));
  });

  test('of a state go on from those that are not sealed to those that are, on one page', async () => {
    const letters = createLetterTable(table);
    const log = [entry('petugas-8', '2026-11-24T03:00:00.000Z')];
    for (const [letterId, sealed] of [
      ['C1', 1],
      ['C2', 0],
      ['C3', 1],
    ] as const) {
      await letters.create(aLetter({ letterId, state: 'refused', log, sealed }));
    }
    const page = async (limit: number, after: string | null = null) => {
      const { rows, next } = await letters.page({ by: 'state', state: 'refused' }, limit, after);
      return { ids: rows.map(({ letterId }) => letterId), next };
    };
    expect(await page(9)).toEqual({ ids: ['C2', 'C3', 'C1'], next: null });
    const first = await page(2);
    expect(first.ids).toEqual(['C2', 'C3']);
    expect(await page(2, first.next)).toEqual({ ids: ['C1'], next: null });
  });

  test('of a platform come newest first unless the list says else', async () => {
    const letters = createLetterTable(table);
    for (const [letterId, day] of [
      ['Z-lama', '2026-01-02'],
      ['A-baru', '2026-11-02'],
      ['M-tengah', '2026-05-02'],
    ] as const) {
      const log = [entry('sistem', `${day}T00:00:00.000Z`)];
      await letters.create(aLetter({ letterId, platform: 'carousell', log }));
    }
    const list = { by: 'platform', platform: 'carousell' } as const;
    const idsOf = async (which: LetterList, most: number) =>
      (await letters.page(which, most, null)).rows.map((one) => one.letterId);
    expect(await idsOf(list, 2)).toEqual(['A-baru', 'M-tengah']);
    const oldestFirst = { ...list, oldestFirst: true };
    expect(await idsOf(oldestFirst, 9)).toEqual(['Z-lama', 'M-tengah', 'A-baru']);
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
  await sessions.create('h', session, '2026-11-24T12:00:00.000Z');
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
