import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBatchTable } from '#adapters/dynamodb/batch-table.ts';
import { createLetterTable } from '#adapters/dynamodb/letter-table.ts';
import { createNumberTable } from '#adapters/dynamodb/number-table.ts';
import type { Table } from '#adapters/dynamodb/table.ts';
import type { LetterStore } from '#cases/ports/letter-store.ts';
import type { Page } from '#cases/ports/stored.ts';
import { aBatch } from '../../../support/a-batch.ts';
import { aLetter } from '../../../support/a-letter.ts';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { anItem } from '../../../support/an-item.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';
import { memoryBatches, memoryLetters, memoryNumbers } from '../../../support/memory-stores.ts';

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

/** Routes and pages are tried on the stores in memory; this is why that proves something. */
const KINDS = [
  {
    name: 'in memory',
    letters: () => memoryLetters(),
    batches: () => memoryBatches(),
    numbers: () => memoryNumbers(),
  },
  {
    name: 'in DynamoDB',
    letters: (on: Table) => createLetterTable(on),
    batches: (on: Table) => createBatchTable(on),
    numbers: (on: Table) => createNumberTable(on),
  },
];

const LIMIT = 3;
const COUNT = 8;
const MOST_PAGES = 20;
const noted = Array.from({ length: COUNT }, (_, at) => at + 1);

/** Takes page after page, and lets others work in between. */
async function walk<T>(
  read: (after: string | null) => Promise<Page<T>>,
  between: (pages: number) => Promise<unknown> = async () => undefined,
): Promise<T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  for (let pages = 1; pages <= MOST_PAGES; pages += 1) {
    const page: Page<T> = await read(after);
    expect(page.rows.length).toBeLessThanOrEqual(LIMIT);
    rows.push(...page.rows);
    after = page.next;
    if (after === null) return rows;
    await between(pages);
  }
  throw new Error('the pages have no end');
}

/** Two of them were written in the same minute. */
const written = (no: number) => `2026-11-24T0${Math.ceil(no / 2)}:00:00.000Z`;
const logOf = (no: number) => [aLogEntry({ id: `L${no}:1`, at: written(no) })];

describe.each(KINDS)('pages of a store $name', (kind) => {
  describe('letters of a platform', () => {
    const list = { by: 'platform', platform: 'tokopedia' } as const;
    let letters: LetterStore;
    beforeAll(async () => {
      letters = kind.letters(table);
      for (const no of noted) {
        const letterId = `L${no}`;
        await letters.create(aLetter({ letterId, platform: 'tokopedia', log: logOf(no) }));
      }
    });

    const change = async (letterId: string) => {
      const kept = await letters.find(letterId);
      if (!kept) throw new Error(`${letterId} is gone`);
      const { version, log } = kept;
      const step = aLogEntry({ id: `${letterId}:${version + 1}`, at: '2026-11-25T01:00:00.000Z' });
      const changed = { ...kept, version: version + 1, state: 'approved', log: [...log, step] };
      expect(await letters.save(changed as typeof kept)).toEqual({ kind: 'saved' });
    };

    test('come oldest first, once each, though they move on and others are written', async () => {
      const oldestFirst = { ...list, oldestFirst: true };
      const found = await walk(
        (after) => letters.page(oldestFirst, LIMIT, after),
        async (pages) => {
          for (const letterId of ['L1', 'L5', 'L8']) await change(letterId);
          const log = [aLogEntry({ id: `N${pages}:1`, at: `2026-11-24T1${pages}:00:00.000Z` })];
          await letters.create(aLetter({ letterId: `N${pages}`, platform: 'tokopedia', log }));
        },
      );
      const ids = found.map(({ letterId }) => letterId);
      expect(ids.slice(0, COUNT)).toEqual(noted.map((no) => `L${no}`));
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('come newest first, once each, though others are written meanwhile', async () => {
      const before = await letters.page(list, 100, null);
      const found = await walk(
        (after) => letters.page(list, LIMIT, after),
        async (pages) => {
          await change('L2');
          const log = [aLogEntry({ id: `P${pages}:1`, at: `2026-11-25T0${pages}:00:00.000Z` })];
          await letters.create(aLetter({ letterId: `P${pages}`, platform: 'tokopedia', log }));
        },
      );
      expect(found.map(({ letterId }) => letterId)).toEqual(
        before.rows.map(({ letterId }) => letterId),
      );
    });
  });

  test('lists come last opened first, once each, though others are opened meanwhile', async () => {
    const batches = kind.batches(table);
    const open = (batchId: string, at: string) =>
      batches.create(aBatch({ batchId, log: [aLogEntry({ id: `${batchId}:1`, at })] }));
    for (const no of noted) await open(`D${no}`, written(no));
    const found = await walk(
      (after) => batches.page(LIMIT, after),
      (pages) => open(`E${pages}`, `2026-11-25T0${pages}:00:00.000Z`),
    );
    expect(found.map(({ batchId }) => batchId)).toEqual(noted.map((no) => `D${no}`).reverse());
  });

  test('items come by their numbers; those that another letter names have pages of their own', async () => {
    const batches = kind.batches(table);
    const earlier = [
      { letterId: 'B0-x', kind: 'permintaan', state: 'delivered', nomor: null, tanggal: null },
    ];
    const items = Array.from({ length: 12 }, (_, at) =>
      anItem({ itemNo: at + 1, ...(at % 3 === 0 && { earlier }) }),
    );
    await batches.saveItems('D-butir', items);
    const numbers = async (read: Parameters<typeof walk<(typeof items)[number]>>[0]) =>
      (await walk(read)).map(({ itemNo }) => itemNo);
    expect(await numbers((after) => batches.itemPage('D-butir', LIMIT, after))).toEqual(
      items.map(({ itemNo }) => itemNo),
    );
    const repeat = { reason: 'Akun aktif lagi.', by: 'penyusun-1', at: written(1) };
    await batches.saveItems('D-butir', [{ ...anItem({ itemNo: 4, earlier }), repeat }]);
    const repeats = await walk((after) => batches.repeatPage('D-butir', LIMIT, after));
    expect(repeats.map(({ itemNo }) => itemNo)).toEqual([1, 4, 7, 10]);
    expect(repeats[1]?.repeat).toEqual(repeat);
    expect((await batches.repeatPage('D-lain', LIMIT, null)).rows).toEqual([]);
  });

  test('a picture is found by its hash in the list whose item holds it, and in no other', async () => {
    const batches = kind.batches(table);
    const sha256 = 'a'.repeat(64);
    const picture = { contentType: 'image/png', bytes: 9, width: 3, height: 3 } as const;
    const evidence = [{ name: 'a.png', sha256, picture }, { name: 'b.png' }];
    await batches.saveItems('D-gambar', [
      anItem({ itemNo: 1, evidence }),
      anItem({ itemNo: 2, evidence }),
    ]);
    expect(await batches.findPicture('D-gambar', sha256)).toEqual(picture);
    expect(await batches.findPicture('D-gambar', 'b'.repeat(64))).toBeNull();
    expect(await batches.findPicture('D-lain', sha256)).toBeNull();
  });

  test('numbers of a series come in order, once each, though more are given meanwhile', async () => {
    const numbers = kind.numbers(table);
    const series = 'seri-2026';
    const give = async (urut: number) => {
      await numbers.reserve(series, `p${urut}`, 1);
      await numbers.record(series, urut, { kind: 'issued', urut, letterId: `L${urut}` });
    };
    expect(await numbers.last(series)).toBe(0);
    for (const urut of noted) await give(urut);
    const found = await walk(
      (after) => numbers.page(series, LIMIT, after),
      (pages) => give(COUNT + pages),
    );
    const last = await numbers.last(series);
    expect(found.map(({ urut }) => urut)).toEqual(Array.from({ length: last }, (_, at) => at + 1));
    expect(found).toEqual((await numbers.list(series)).entries);
  });
});
