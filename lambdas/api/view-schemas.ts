import { z } from '@hono/zod-openapi';
import { AnswerView } from './answer-schemas.ts';

export const BatchView = z
  .object({
    batchId: z.string(),
    state: z.string(),
    kind: z.string(),
    issuer: z.string(),
    fileName: z.string(),
    fileSha256: z.string().nullable(),
    counts: z
      .object({
        rows: z.number(),
        items: z.number(),
        merged: z.number(),
        errors: z.number(),
        skipped: z.number(),
      })
      .nullable(),
    problem: z.object({ code: z.string(), message: z.string() }).nullable(),
    letterIds: z.array(z.string()),
    unaddressed: z.array(
      z.object({ platform: z.string(), items: z.number(), code: z.string(), message: z.string() }),
    ),
    updatedAt: z.string(),
  })
  .openapi('Berkas');

export const LetterView = z
  .object({
    letterId: z.string(),
    batchId: z.string(),
    platform: z.string(),
    kind: z.string(),
    state: z.string(),
    keterangan: z.string(),
    version: z.number(),
    hal: z.string(),
    itemCount: z.number(),
    pages: z.number(),
    nomor: z.string().nullable(),
    tanggal: z.string().nullable(),
    draftSha256: z.string(),
    frozenSha256: z.string().nullable(),
    finalSha256: z.string().nullable(),
    signature: z
      .object({
        signerName: z.string(),
        issuerName: z.string(),
        certificateSha256: z.string(),
        by: z.string(),
        at: z.string(),
      })
      .nullable(),
    problem: z.string().nullable(),
    returnedReason: z.string().nullable(),
    deliveredAt: z.string().nullable(),
    answers: z.array(AnswerView),
    channel: z.string().nullable(),
    attempts: z.number(),
    recipient: z.string().nullable(),
    cc: z.array(z.string()),
    tujuanSha256: z.string(),
    entrustedTo: z.string().nullable(),
    mencabut: z.string().nullable(),
    dicabutOleh: z.string().nullable(),
    nextMoves: z.array(z.string()),
    updatedAt: z.string(),
  })
  .openapi('Surat');
