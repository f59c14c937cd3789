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
