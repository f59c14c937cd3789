import { z } from '@hono/zod-openapi';
import { OUTCOMES, VERDICTS } from '#cases/answer.ts';
import { ANSWER_CHANNELS } from '#cases/channel.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'bukan SHA-256');
const Outcome = z.enum(OUTCOMES);
const Words = z.string().trim().max(2000).nullable().default(null);
const ItemNo = z.number().int().positive();

export const AnswerView = z
  .object({
    answerId: z.string(),
    by: z.string(),
    receivedAt: z.string(),
    recordedAt: z.string(),
    channel: z.string(),
    reference: z.string().nullable(),
    verdict: z.enum(VERDICTS),
    counts: z.partialRecord(Outcome, z.number()),
    sha256: z.string().openapi({ description: 'Sidik catatan jawaban, seperti dalam log' }),
    file: z.object({ form: z.string(), sha256: z.string(), bytes: z.number() }).nullable(),
  })
  .openapi('Jawaban');

/** What the answer says of which account. */
export const AnswerGroups = z
  .array(z.object({ outcome: Outcome, reason: z.string().nullable(), items: z.array(z.number()) }))
  .openapi('HasilPerAkun');

/** What the caller saw last, so that nobody decides past an answer that came in meanwhile. */
export const LastAnswer = z.string().max(64).nullable().default(null).openapi({
  description: 'answerId jawaban terakhir yang tercatat pada surat ini; kosong bila belum ada',
});

export const NewAnswer = z
  .object({
    after: LastAnswer,
    receivedAt: z.iso.datetime({ offset: true }),
    channel: z.enum(ANSWER_CHANNELS),
    reference: z.string().trim().max(200).nullable().default(null),
    outcomes: z
      .object({
        outcome: Outcome,
        reason: Words,
        exceptions: z
          .array(z.object({ outcome: Outcome, reason: Words, items: z.array(ItemNo).min(1) }))
          .max(200)
          .default([]),
      })
      .nullable()
      .openapi({
        description:
          'Hasil bagi semua akun dan pengecualiannya; null bagi tanda terima otomatis, yang bukan jawaban; unanswered bagi semua akun menarik jawaban yang keliru tercatat pada surat ini',
      }),
    fileSha256: Sha256.nullable().default(null),
  })
  .openapi('JawabanBaru');
