import { describe, expect, test } from 'vitest';
import { rincianFor } from '#cases/follow-up.ts';
import type { Letter } from '#cases/letter.ts';
import { aReleasedLetter } from '../../support/a-letter.ts';
import { memoryLetters } from '../../support/memory-stores.ts';

const SENT = {
  state: 'delivered',
  attempt: { attemptId: 'attempt-1', no: 1, at: '2026-11-24T04:00:00.000Z' },
  deliveredAt: '2026-11-24T04:01:00.000Z',
} as const;

const KNOWN = {
  tenggatBerakhir: '2026-11-27T09:00:00Z',
  pemeriksaan: { pada: '2026-11-28T02:00:00Z', tidakDapatDiakses: 1 },
  jawaban: null,
};

async function followUp(set: Partial<Letter>, keterangan: object = KNOWN, platform = 'instagram') {
  const letters = memoryLetters();
  await letters.create(aReleasedLetter({ ...SENT, ...set }));
  const asked = { surat: ['B1-instagram'], keterangan: { ...keterangan } };
  return rincianFor(letters, 'teguran', platform, asked);
}

describe('what a follow-up knows of the letter before it', () => {
  test('number, date, sending and receipt are those of the record', async () => {
    expect(await followUp({})).toMatchObject({
      instagram: {
        kind: 'teguran',
        surat: {
          nomor: 'B-001/CONTOH/XI/2026',
          tanggal: '2026-11-24',
          kirim: { pada: SENT.attempt.at },
          terima: { pada: SENT.deliveredAt },
          jumlah: 3,
        },
      },
    });
  });

  test('what somebody typed cannot take the place of the record', async () => {
    const typed = { ...KNOWN, kind: 'sanggahan', surat: { nomor: 'B-999/PALSU/2026' } };
    expect(await followUp({}, typed)).toMatchObject({
      instagram: { kind: 'teguran', surat: { nomor: 'B-001/CONTOH/XI/2026' } },
    });
  });

  test.each<[string, Partial<Letter>]>([
    ['was accepted, but not yet delivered', { state: 'accepted', deliveredAt: null }],
    ['never left', { state: 'issued', attempt: null, deliveredAt: null }],
    ['has no number', { state: 'draft', nomor: null, tanggal: null }],
  ])('a letter that %s is no ground for a second one', async (_, set) => {
    await expect(followUp(set)).rejects.toMatchObject({ code: 'EARLIER_LETTER_NOT_RECEIVED' });
  });

  test('a letter to another platform is not found', async () => {
    await expect(followUp({}, KNOWN, 'shopee')).rejects.toMatchObject({ code: 'LETTER_NOT_FOUND' });
  });

  test('a fact that only people know is asked for by name', async () => {
    const { pemeriksaan: _, ...rest } = KNOWN;
    await expect(followUp({}, rest)).rejects.toMatchObject({
      code: 'TEMPLATE_FIELD_MISSING',
      facts: { field: 'instagram.pemeriksaan' },
    });
  });
});
