import { createRoute, z } from '@hono/zod-openapi';
import { checkedBatch } from '#cases/change-batch.ts';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { requirePermission } from './context.ts';
import { next, PageQuery } from './page-query.ts';
import { problemAnswers } from './problem-schemas.ts';
import { jsonOf, Sha256 } from './schema.ts';
import { sendStored } from './send-stored.ts';
import { BatchView } from './view-schemas.ts';
import { viewBatch } from './views.ts';

const params = z.object({ batchId: z.string() });
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const downloadRepair = createRoute({
  method: 'get',
  path: '/berkas/{batchId}/perbaikan.xlsx',
  summary: 'Baris yang harus diperbaiki saja, beserta alasannya',
  request: { params },
  responses: { 200: { description: 'Berkas XLSX tanpa rumus' }, ...problemAnswers },
});

const openEvidence = createRoute({
  method: 'post',
  path: '/berkas/{batchId}/bukti',
  summary: 'Memberi formulir unggah untuk ZIP tangkapan layar',
  request: {
    params,
    body: jsonOf(z.object({ fileName: z.string().min(1).max(200) }), 'Nama berkas ZIP'),
  },
  responses: {
    201: jsonOf(
      z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
      'Formulir unggah (POST multipart, berlaku 15 menit)',
    ),
    ...problemAnswers,
  },
});

const showEvidence = createRoute({
  method: 'get',
  path: '/berkas/{batchId}/bukti',
  summary: 'Bukti tiap butir, halaman demi halaman, dan laporan ZIP tangkapan layar yang terakhir',
  request: { params, query: PageQuery },
  responses: {
    200: jsonOf(z.object({ items: z.array(z.any()), report: z.any().nullable(), next }), 'Bukti'),
    ...problemAnswers,
  },
});

const downloadEvidence = createRoute({
  method: 'get',
  path: '/berkas/{batchId}/bukti/{sha256}',
  summary: 'Mengunduh satu tangkapan layar persis seperti diterima',
  request: { params: z.object({ batchId: z.string(), sha256: Sha256 }) },
  responses: { 200: { description: 'PNG atau JPEG' }, ...problemAnswers },
});

const Repeats = z.object({
  items: z
    .array(z.object({ itemNo: z.number().int().positive(), reason: z.string().max(2000) }))
    .min(1)
    .max(500),
});

const allowRepeats = createRoute({
  method: 'post',
  path: '/berkas/{batchId}/ulang',
  summary: 'Menyertakan butir yang sudah ada dalam surat lain, dengan alasan',
  request: { params, body: jsonOf(Repeats, 'Butir dan alasannya') },
  responses: { 200: jsonOf(z.object({ batch: BatchView }), 'Berkas'), ...problemAnswers },
});

const recompose = createRoute({
  method: 'post',
  path: '/berkas/{batchId}/susun-ulang',
  summary: 'Menyusun ulang surat berkas ini, misalnya sesudah direktori platform dilengkapi',
  request: { params },
  responses: { 202: jsonOf(z.object({ batch: BatchView }), 'Berkas'), ...problemAnswers },
});

/** What staff do with a list that was read: repair it, prove it, insist on it, compose it again. */
export function addRepairRoutes(app: App, cases: ApiCases): void {
  app.openapi(downloadRepair, async (c) => {
    requirePermission(c, 'upload');
    const { batchId } = c.req.valid('param');
    const bytes = await cases.repairFile(batchId);
    return c.body(new Uint8Array(bytes), 200, attachment(WORKBOOK, `perbaikan-${batchId}.xlsx`));
  });
  app.openapi(openEvidence, async (c) => {
    requirePermission(c, 'upload');
    const { batchId } = c.req.valid('param');
    const { fileName } = c.req.valid('json');
    return c.json(await cases.receiveEvidence({ batchId, fileName }), 201);
  });
  app.openapi(showEvidence, async (c) => {
    requirePermission(c, 'read');
    const { batchId } = c.req.valid('param');
    const { evidenceReport } = await checkedBatch(cases.batches, batchId);
    const { limit, lanjut } = c.req.valid('query');
    const page = await cases.batches.itemPage(batchId, limit, lanjut);
    const items = page.rows.map(({ itemNo, evidence }) => ({ itemNo, evidence }));
    const report = evidenceReport ? await cases.readReport(evidenceReport) : null;
    return c.json({ items, report, next: page.next }, 200);
  });
  app.openapi(downloadEvidence, async (c) => {
    requirePermission(c, 'read');
    const { batchId, sha256 } = c.req.valid('param');
    const file = await cases.findEvidence(batchId, sha256);
    if (!file) throw new TeguranError('EVIDENCE_FILE_NOT_FOUND', { sha256 });
    const { contentType, stored } = file;
    const disposition = `attachment; filename="${stored.key.replace(/^.*\//, '')}"`;
    const kept = { bucket: 'letters', stored } as const;
    return sendStored(c, cases, kept, { contentType, disposition });
  });
  app.openapi(allowRepeats, async (c) => {
    const actor = requirePermission(c, 'upload');
    const { batchId } = c.req.valid('param');
    const batch = await cases.allowRepeats({ batchId, actor, ...c.req.valid('json') });
    return c.json({ batch: viewBatch(batch) }, 200);
  });
  app.openapi(recompose, async (c) => {
    const actor = requirePermission(c, 'upload');
    const batch = await cases.recomposeBatch({ ...c.req.valid('param'), actor });
    return c.json({ batch: viewBatch(batch) }, 202);
  });
}

function attachment(contentType: string, name: string) {
  return {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${name}"`,
    'x-content-type-options': 'nosniff',
  };
}
