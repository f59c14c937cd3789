import { createRoute, z } from '@hono/zod-openapi';
import { pageOfLog } from '#cases/platform-log.ts';
import type { LogFormat } from '#runtime/download-log.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { requirePermission } from './context.ts';
import { next, PageQuery } from './page-query.ts';
import { problemAnswers } from './problem-schemas.ts';
import { jsonOf } from './schema.ts';
import { sendExport } from './send-export.ts';

const platformLog = createRoute({
  method: 'get',
  path: '/platform/{slug}/log',
  summary:
    'Log satu platform, halaman demi halaman: surat menurut urutan ditulis, langkahnya berurutan',
  description:
    '`limit` menghitung surat, bukan langkah. Langkah yang ditambahkan pada surat dari halaman yang sudah dibaca tampak pada pembacaan berikutnya.',
  request: { params: z.object({ slug: z.string() }), query: PageQuery },
  responses: {
    200: jsonOf(z.object({ platform: z.string(), entries: z.array(z.any()), next }), 'Log'),
    ...problemAnswers,
  },
});

const downloadOf = (format: LogFormat) =>
  createRoute({
    method: 'get',
    path: `/platform/{slug}/log.${format}` as const,
    summary: `Log tersegel satu platform sebagai ${format.toUpperCase()}, aman dari rumus`,
    request: { params: z.object({ slug: z.string() }) },
    responses: {
      200: { description: 'Isi berkas' },
      302: { description: 'Berkas di atas 4 MB: tautan ke penyimpanan, berlaku satu menit' },
      ...problemAnswers,
    },
  });

const numbers = createRoute({
  method: 'get',
  path: '/nomor/{series}',
  summary: 'Agenda nomor satu seri tahunan menurut nomor, halaman demi halaman',
  request: { params: z.object({ series: z.string() }), query: PageQuery },
  responses: {
    200: jsonOf(z.object({ last: z.number(), entries: z.array(z.any()), next }), 'Agenda nomor'),
    ...problemAnswers,
  },
});

export function addLogRoutes(app: App, cases: ApiCases): void {
  app.openapi(platformLog, async (c) => {
    requirePermission(c, 'read');
    const { slug } = c.req.valid('param');
    const { limit, lanjut } = c.req.valid('query');
    const page = await pageOfLog(cases.letters, slug, limit, lanjut);
    return c.json({ platform: slug, entries: [...page.rows], next: page.next }, 200);
  });
  for (const format of ['csv', 'xlsx'] as const) {
    app.openapi(downloadOf(format), async (c) => {
      requirePermission(c, 'export-log');
      const { slug } = c.req.valid('param');
      const bytes = await cases.downloadLog(slug, format);
      return sendExport(c, cases, { bytes, slug, form: format });
    });
  }
  app.openapi(numbers, async (c) => {
    requirePermission(c, 'read');
    const { series } = c.req.valid('param');
    const { limit, lanjut } = c.req.valid('query');
    const last = await cases.numbers.last(series);
    const page = await cases.numbers.page(series, limit, lanjut);
    return c.json({ last, entries: [...page.rows], next: page.next }, 200);
  });
}
