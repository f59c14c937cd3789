import { createRoute, z } from '@hono/zod-openapi';
import type { Batch } from '#cases/batch.ts';
import { pageOfIds } from '#cases/page-of-ids.ts';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { NewBatch } from './body-schemas.ts';
import { requirePermission } from './context.ts';
import { linkIfLarge } from './large-file.ts';
import { next, PageQuery } from './page-query.ts';
import { problemAnswers } from './problem-schemas.ts';
import { idFromKey } from './remember-answer.ts';
import { jsonOf } from './schema.ts';
import { BatchView, LetterView } from './view-schemas.ts';
import { viewBatch, viewLetter } from './views.ts';

const params = z.object({ batchId: z.string() });

const openBatch = createRoute({
  method: 'post',
  path: '/berkas',
  summary: 'Membuka berkas baru dan memberi formulir unggah',
  request: { body: jsonOf(NewBatch, 'Nama berkas dan jenis surat') },
  responses: {
    201: jsonOf(
      z.object({
        batch: BatchView,
        upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
      }),
      'Berkas dan formulir unggah (POST multipart, berlaku 15 menit)',
    ),
    ...problemAnswers,
  },
});

const listBatches = createRoute({
  method: 'get',
  path: '/berkas',
  summary: 'Berkas, yang terakhir dibuka lebih dahulu, halaman demi halaman',
  request: { query: PageQuery },
  responses: {
    200: jsonOf(z.object({ batches: z.array(BatchView), next }), 'Berkas'),
    ...problemAnswers,
  },
});

const showBatch = createRoute({
  method: 'get',
  path: '/berkas/{batchId}',
  summary: 'Satu berkas beserta laporan barisnya',
  request: { params },
  responses: {
    200: jsonOf(
      z.object({
        batch: BatchView,
        report: z.any().nullable(),
        reportUrl: z.string().nullable().openapi({
          description:
            'Laporan di atas 4 MB: tautan ke penyimpanan sebagai ganti `report`, berlaku satu menit',
        }),
      }),
      'Laporan: items, merged, errors, warnings, skipped menurut nomor baris berkas asal',
    ),
    ...problemAnswers,
  },
});

const listLetters = createRoute({
  method: 'get',
  path: '/berkas/{batchId}/surat',
  summary: 'Surat-surat dari satu berkas, halaman demi halaman',
  request: { params, query: PageQuery },
  responses: {
    200: jsonOf(z.object({ letters: z.array(LetterView), next }), 'Surat'),
    ...problemAnswers,
  },
});

export function addBatchRoutes(app: App, cases: ApiCases): void {
  app.openapi(openBatch, async (c) => {
    const actor = requirePermission(c, 'upload');
    const { fileName, kind, issuer, tindakLanjut } = c.req.valid('json');
    const batchId = idFromKey(cases, actor.sub, c.req.header('idempotency-key') ?? '');
    const issuerId = cases.chooseIssuer(issuer ?? null);
    const opened = await cases.receiveList({
      batchId,
      fileName,
      kind,
      issuerId,
      ...(tindakLanjut && { followUps: tindakLanjut }),
      actor,
    });
    return c.json({ batch: viewBatch(opened.batch), upload: opened.upload }, 201);
  });
  app.openapi(listBatches, async (c) => {
    requirePermission(c, 'read');
    const { limit, lanjut } = c.req.valid('query');
    const page = await cases.batches.page(limit, lanjut);
    return c.json({ batches: page.rows.map(viewBatch), next: page.next }, 200);
  });
  app.openapi(showBatch, async (c) => {
    requirePermission(c, 'read');
    const batch = await findBatch(cases, c.req.valid('param').batchId);
    return c.json({ batch: viewBatch(batch), ...(await reportOf(cases, batch)) }, 200);
  });
  app.openapi(listLetters, async (c) => {
    requirePermission(c, 'read');
    const { limit, lanjut } = c.req.valid('query');
    const { letterIds } = await findBatch(cases, c.req.valid('param').batchId);
    const page = pageOfIds(letterIds, limit, lanjut);
    const letters = await cases.letters.findAll(page.rows);
    return c.json({ letters: letters.map(viewLetter), next: page.next }, 200);
  });
}

/** The report of ten thousand rows is more than a function can answer with. */
async function reportOf(cases: ApiCases, { batchId, report }: Batch) {
  if (!report) return { report, reportUrl: null };
  const disposition = `attachment; filename="laporan-${batchId}.json"`;
  const as = { contentType: 'application/json', disposition };
  const reportUrl = await linkIfLarge(cases, 'letters', report, as);
  return { report: reportUrl === null ? await cases.readReport(report) : null, reportUrl };
}

async function findBatch(cases: ApiCases, batchId: string): Promise<Batch> {
  const batch = await cases.batches.find(batchId);
  if (!batch) throw new TeguranError('BATCH_NOT_FOUND', { batchId });
  return batch;
}
