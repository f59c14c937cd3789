import { createRoute, z } from '@hono/zod-openapi';
import type { LogFormat } from '#runtime/download-log.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { requirePermission } from './context.ts';
import { jsonOf, problemAnswers } from './schemas.ts';
import { sendSealedLog } from './sealed-log.ts';

const platformLog = createRoute({
  method: 'get',
  path: '/platform/{slug}/log',
  summary: 'Log satu platform: setiap langkah setiap surat, berurutan',
  request: { params: z.object({ slug: z.string() }) },
  responses: {
    200: jsonOf(z.object({ platform: z.string(), entries: z.array(z.any()) }), 'Log'),
    ...problemAnswers,
  },
});

const downloadOf = (format: LogFormat) =>
  createRoute({
    method: 'get',
    path: `/platform/{slug}/log.${format}` as const,
    summary: `Log tersegel satu platform sebagai ${format.toUpperCase()}, aman dari rumus`,
    request: { params: z.object({ slug: z.string() }) },
    responses: { 200: { description: 'Isi berkas' }, ...problemAnswers },
  });

const numbers = createRoute({
  method: 'get',
  path: '/nomor/{series}',
  summary: 'Agenda nomor satu seri tahunan: terbit atau batal, tanpa celah',
  request: { params: z.object({ series: z.string() }) },
  responses: {
    200: jsonOf(z.object({ last: z.number(), entries: z.array(z.any()) }), 'Agenda nomor'),
    ...problemAnswers,
  },
});

export function addLogRoutes(app: App, cases: ApiCases): void {
  app.openapi(platformLog, async (c) => {
    requirePermission(c, 'read');
    const { slug } = c.req.valid('param');
    const letters = await cases.letters.listByPlatform(slug);
    const entries = letters
      .flatMap((letter) => letter.log)
      .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
    return c.json({ platform: slug, entries }, 200);
  });
  for (const format of ['csv', 'xlsx'] as const) {
    app.openapi(downloadOf(format), async (c) => {
      requirePermission(c, 'export-log');
      const { slug } = c.req.valid('param');
      return sendSealedLog(c, cases, slug, format);
    });
  }
  app.openapi(numbers, async (c) => {
    requirePermission(c, 'read');
    const { last, entries } = await cases.numbers.list(c.req.valid('param').series);
    return c.json({ last, entries: [...entries] }, 200);
  });
}
