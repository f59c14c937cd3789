import type { Batch } from '#cases/batch.ts';

/** A list that has become letters; each test names only what matters to it. */
export function aBatch(set: Partial<Batch> = {}): Batch {
  const { batchId = 'B1' } = set;
  return {
    batchId,
    state: 'composed',
    version: 1,
    updatedAt: '2026-11-24T02:00:00.000Z',
    createdBy: 'penyusun-1',
    kind: 'permintaan',
    issuerId: 'kementerian-umkm-latihan',
    fileName: `${batchId}.csv`,
    uploadKey: `daftar/${batchId}/a.csv`,
    fileSha256: 'c'.repeat(64),
    report: null,
    counts: { rows: 400, items: 400, merged: 0, errors: 0, skipped: 0 },
    problem: null,
    letterIds: [],
    unaddressed: [],
    log: [],
    ...set,
  };
}
