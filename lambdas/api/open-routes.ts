import { createRoute, z } from '@hono/zod-openapi';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { jsonOf } from './schema.ts';

const health = createRoute({
  method: 'get',
  path: '/sehat',
  summary: 'Apakah layanan hidup',
  security: [],
  responses: { 200: jsonOf(z.object({ status: z.literal('sehat') }), 'Hidup') },
});

const verify = createRoute({
  method: 'get',
  path: '/v/{kode}',
  summary: 'Apakah kode pada surat benar dan surat itu masih berlaku',
  security: [],
  request: { params: z.object({ kode: z.string().max(40) }) },
  responses: {
    200: jsonOf(
      z.object({
        status: z.enum(['berlaku', 'dibatalkan', 'dicabut', 'dicabut-sebagian', 'tidak-dikenal']),
        nomor: z.string().nullable(),
        tanggal: z.string().nullable(),
        platform: z.string().nullable(),
        sha256: z.string().nullable(),
        dicabutDengan: z.object({ nomor: z.string(), tanggal: z.string() }).nullable(),
      }),
      'Keadaan surat; tanpa nama akun',
    ),
  },
});

export function addOpenRoutes(app: App, cases: ApiCases): void {
  app.openapi(health, (c) => c.json({ status: 'sehat' as const }, 200));
  app.openapi(verify, async (c) => {
    c.header('cache-control', 'no-store');
    return c.json(await cases.lookUpCode(c.req.valid('param').kode), 200);
  });
}
