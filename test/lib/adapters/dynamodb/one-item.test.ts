import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBatchTable } from '#adapters/dynamodb/batch-table.ts';
import { createLetterTable } from '#adapters/dynamodb/letter-table.ts';
import { createNumberTable } from '#adapters/dynamodb/number-table.ts';
import { createRequestTable } from '#adapters/dynamodb/request-table.ts';
import { getRow, queryRows, type Table } from '#adapters/dynamodb/table.ts';
import { addExclusions, MOST_EXCLUSION_BYTES } from '#cases/exclusion.ts';
import { aLetter } from '../../../support/a-letter.ts';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { anItem } from '../../../support/an-item.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

describe('one item a thing', () => {
  test('F31: rows of a list are items of their own; a letter with 200 steps stays below 100 KB', async () => {
    const batches = createBatchTable(table);
    const explanation = 'x'.repeat(4_000);
    const items = Array.from({ length: 200 }, (_, at) => anItem({ itemNo: at + 1, explanation }));
    await batches.saveItems('B1', items);
    expect(await batches.items('B1')).toHaveLength(200);
    const rows = await queryRows(table, { partition: 'BATCH#B1', prefix: 'ITEM#' });
    for (const row of rows) expect(JSON.stringify(row).length).toBeLessThan(100_000);
    const hashes = { draft: 'd'.repeat(64), final: 'f'.repeat(64), mime: 'e'.repeat(64) };
    const log = Array.from({ length: 150 }, (_, at) => aLogEntry({ id: `L:${at}`, hashes }));
    expect(JSON.stringify(aLetter({ log })).length).toBeLessThan(100_000);
  });

  test('F31: a letter with all the exclusions and words that it may hold is one item', async () => {
    const letters = createLetterTable(table);
    const words = '字'.repeat(2_000);
    const step = { by: 'penyusun-1', at: '2026-11-24T05:00:00.000Z' };
    const chosen = Array.from({ length: 24 }, (_, at) => ({ itemNo: at, reason: `${words}${at}` }));
    const excluded = addExclusions({ letterId: 'penuh', excluded: [] }, chosen, step);
    const bytes = Buffer.byteLength(JSON.stringify(excluded));
    expect(MOST_EXCLUSION_BYTES - bytes).toBeLessThan(6_000);
    const hashes = { draft: 'd'.repeat(64), final: 'f'.repeat(64), mime: 'e'.repeat(64) };
    const log = Array.from({ length: 150 }, (_, at) => aLogEntry({ id: `L:${at}`, hashes }));
    const withdrawal = { ...step, reason: words, alasan: 'lain', ralat: false } as const;
    const set = { excluded, log, withdrawal, problem: words, returnedReason: words };
    const letter = aLetter({ letterId: 'penuh', ...set });
    expect((await letters.create(letter)).kind).toBe('saved');
    expect(await letters.find('penuh')).toEqual(letter);
  });

  test('an answer of any size is given again, or the request is carried through again', async () => {
    const requests = createRequestTable(table);
    const WEEK = { from: '2026-11-24T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' };
    const letters = Array.from({ length: 2_000 }, (_, at) => aLetter({ letterId: `L${at}` }));
    const large = { status: 200, body: JSON.stringify(letters) };
    const hopeless = { status: 200, body: randomBytes(400_000).toString('hex') };
    expect(large.body.length).toBeGreaterThan(1_000_000);
    for (const [id, answer] of Object.entries({ large, hopeless })) {
      expect(await requests.begin(id, 'a', WEEK)).toEqual({ kind: 'new' });
      await requests.finish(id, answer);
      expect(await requests.begin(id, 'b', WEEK)).toEqual({ kind: 'different' });
    }
    expect(await requests.begin('large', 'a', WEEK)).toEqual({ kind: 'answered', answer: large });
    expect(await requests.begin('hopeless', 'a', WEEK)).toEqual({ kind: 'new' });
  });

  test('F32: nothing in the system writes a transaction', () => {
    const files = readdirSync(resolve(ROOT, 'lib'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((name) => name.endsWith('.ts'));
    expect(sources.length).toBeGreaterThan(100);
    for (const name of sources) {
      expect(readFileSync(resolve(ROOT, 'lib', name), 'utf8'), name).not.toMatch(/TransactWrite/);
    }
  });

  test('F33: two hundred approvals at once on one series: every block its own, none fails', async () => {
    const numbers = createNumberTable(table);
    const blocks = await Promise.all(
      Array.from({ length: 200 }, (_, at) => numbers.reserve('panas-2026', `A${at}`, 3)),
    );
    const firsts = blocks.map(({ first }) => first).sort((a, b) => a - b);
    expect(firsts).toEqual(Array.from({ length: 200 }, (_, at) => 1 + at * 3));
  });

  test('F34: whatever decides is read consistently; only an index may lag', async () => {
    const asked: object[] = [];
    const send = async (command: GetCommand | QueryCommand) => {
      asked.push(command.input);
      return {};
    };
    const spied = { client: { send }, name: 't' } as unknown as Table;
    await getRow(spied, { PK: 'a', SK: 'b' });
    await queryRows(spied, { partition: 'a' });
    await queryRows(spied, { partition: 'a', index: 'byState' });
    expect(asked).toMatchObject([
      { ConsistentRead: true },
      { ConsistentRead: true },
      { IndexName: 'byState' },
    ]);
  });
});
