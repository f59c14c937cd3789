import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBatchTable } from '#adapters/dynamodb/batch-table.ts';
import { createEarlierTable } from '#adapters/dynamodb/earlier-table.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const hash = (at: number) => at.toString(16).padStart(64, '0');

describe('the register of accounts that letters name', () => {
  test('remembers each mention once, however often it is told', async () => {
    const earlier = createEarlierTable(table);
    const mentions = Array.from({ length: 250 }, (_, at) => ({
      accountSha256: hash(at),
      letterId: 'B1-instagram',
      itemNo: at + 1,
    }));
    await Promise.all([earlier.remember(mentions), earlier.remember(mentions)]);
    await earlier.remember([{ accountSha256: hash(3), letterId: 'B2-instagram', itemNo: 1 }]);
    const found = await earlier.find([...mentions.map((one) => one.accountSha256), hash(9999)]);
    expect(found).toHaveLength(251);
    const own = found.filter((one) => one.accountSha256 === hash(3));
    expect(own.map(({ itemNo, letterId }) => `${letterId} ${itemNo}`).sort()).toEqual([
      'B1-instagram 4',
      'B2-instagram 1',
    ]);
  });

  test('finds nothing for accounts that no letter names, and asks nothing for none', async () => {
    const earlier = createEarlierTable(table);
    expect(await earlier.find([hash(123456)])).toEqual([]);
    expect(await earlier.find([])).toEqual([]);
  });
});

test('the first batch of twenty that bring one file has it', async () => {
  const batches = createBatchTable(table);
  const ids = Array.from({ length: 20 }, (_, at) => `B${at}`);
  const holders = await Promise.all(ids.map((id) => batches.claimFile('permintaan#abc', id)));
  expect(new Set(holders).size).toBe(1);
  expect(await batches.claimFile('permintaan#abc', holders[0] ?? '')).toBe(holders[0]);
});
