import { expect, test } from 'vitest';
import type { Batch } from '#cases/batch.ts';
import { refuseSameFile } from '#cases/refuse-same-file.ts';
import { aLetter } from '../../support/a-letter.ts';
import { memoryBatches, memoryLetters } from '../../support/memory-stores.ts';

const SHA = 'a'.repeat(64);
const batchOf = (batchId: string, set: Partial<Batch> = {}) =>
  ({
    batchId,
    kind: 'permintaan',
    state: 'composed',
    version: 1,
    letterIds: ['L1'],
    ...set,
  }) as Batch;

async function setUp(letter = aLetter({ letterId: 'L1' })) {
  const ports = { batches: memoryBatches(), letters: memoryLetters() };
  await ports.letters.create(letter);
  await ports.batches.create(batchOf('B1'));
  await refuseSameFile(ports, batchOf('B1'), SHA);
  return ports;
}

test('F7: the same file in a second batch is refused, in the same batch it is a repeat', async () => {
  const ports = await setUp();
  await refuseSameFile(ports, batchOf('B1'), SHA);
  await expect(refuseSameFile(ports, batchOf('B2'), SHA)).rejects.toMatchObject({
    code: 'FILE_ALREADY_RECEIVED',
    facts: { batchId: 'B1' },
  });
});

test('F7: one more row makes it another file, another kind another letter', async () => {
  const ports = await setUp();
  await refuseSameFile(ports, batchOf('B2'), 'b'.repeat(64));
  await refuseSameFile(ports, batchOf('B3', { kind: 'teguran' }), SHA);
});

test('F7: once every letter of the first was withdrawn, the list may come again', async () => {
  const withdrawal = {
    by: 'penyusun-1',
    at: '2026-11-24T04:00:00.000Z',
    reason: 'Keliru',
    alasan: 'lain',
    ralat: false,
  } as const;
  const ports = await setUp(aLetter({ letterId: 'L1', state: 'revoked', withdrawal }));
  await refuseSameFile(ports, batchOf('B2'), SHA);
});

test('F7: a list that came again after a withdrawal stands in the way of a third', async () => {
  const ports = await setUp(aLetter({ letterId: 'L1', state: 'void' }));
  await ports.batches.create(batchOf('B2', { letterIds: ['L2'] }));
  await ports.letters.create(aLetter({ letterId: 'L2' }));
  await refuseSameFile(ports, batchOf('B2'), SHA);
  await expect(refuseSameFile(ports, batchOf('B3'), SHA)).rejects.toMatchObject({
    code: 'FILE_ALREADY_RECEIVED',
    facts: { batchId: 'B2' },
  });
});

test('F7: of two lists that find the same dead one, one is taken', async () => {
  const ports = await setUp(aLetter({ letterId: 'L1', state: 'void' }));
  for (const id of ['B2', 'B3']) await ports.batches.create(batchOf(id, { letterIds: [] }));
  const both = ['B2', 'B3'].map((id) => refuseSameFile(ports, batchOf(id), SHA));
  const statuses = (await Promise.allSettled(both)).map(({ status }) => status);
  expect(statuses.sort()).toEqual(['fulfilled', 'rejected']);
});

test('F7: the accounts of a follow-up may stand in one to another letter, but not in the same twice', async () => {
  const ports = await setUp();
  const after = (...surat: string[]) => {
    return { kind: 'undangan', followUps: { instagram: { surat, keterangan: {} } } } as const;
  };
  await ports.batches.create(batchOf('B2', after('L1')));
  await refuseSameFile(ports, batchOf('B2', after('L1')), SHA);
  await refuseSameFile(ports, batchOf('B3', after('L9')), SHA);
  await expect(refuseSameFile(ports, batchOf('B4', after('L1')), SHA)).rejects.toMatchObject({
    facts: { batchId: 'B2' },
  });
});
