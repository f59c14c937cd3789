import { createRoute, z } from '@hono/zod-openapi';
import type { BundleRequest } from '#cases/bundle.ts';
import { findLetter } from '#cases/move-letter.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { sendBundle } from './bundle-file.ts';
import { requirePermission } from './context.ts';
import { problemAnswers } from './problem-schemas.ts';
import { jsonOf, Sha256 } from './schema.ts';

const params = z.object({ letterId: z.string() });

const BundleView = z
  .object({
    letterId: z.string(),
    state: z.enum(['none', 'waiting', 'ready']),
    askedAt: z.string().nullable(),
    problem: z.string().nullable(),
    /** While a newer one is waited for, the one before it. */
    bundle: z.object({ at: z.string(), bytes: z.number(), sha256: Sha256 }).nullable(),
  })
  .openapi('BerkasPerkara');

const ask = createRoute({
  method: 'post',
  path: '/surat/{letterId}/berkas-perkara',
  summary: 'Meminta berkas perkara satu surat: surat, surel, kejadian, dan log bertanda tangan',
  request: { params },
  responses: { 202: jsonOf(BundleView, 'Sedang disiapkan'), ...problemAnswers },
});

const look = createRoute({
  method: 'get',
  path: '/surat/{letterId}/berkas-perkara',
  summary: 'Keadaan berkas perkara satu surat',
  request: { params },
  responses: { 200: jsonOf(BundleView, 'Keadaan berkas perkara'), ...problemAnswers },
});

const download = createRoute({
  method: 'get',
  path: '/surat/{letterId}/berkas-perkara.zip',
  summary: 'Mengunduh berkas perkara yang terakhir disiapkan; diperiksa dengan teguran audit',
  request: { params },
  responses: {
    200: { description: 'Isi ZIP; tajuk x-sha256 menyebut sidiknya' },
    302: { description: 'Di atas 4 MB: tautan ke penyimpanan, berlaku satu menit' },
    ...problemAnswers,
  },
});

/** To be added before the files of letters, whose names would else be looked for in these. */
export function addBundleRoutes(app: App, cases: ApiCases): void {
  app.openapi(ask, async (c) => {
    const actor = requirePermission(c, 'export-log');
    const { letterId } = c.req.valid('param');
    return c.json(viewBundle(letterId, await cases.askForBundle(letterId, actor)), 202);
  });
  app.openapi(look, async (c) => {
    requirePermission(c, 'export-log');
    const { letterId } = await findLetter(cases.letters, c.req.valid('param').letterId);
    return c.json(viewBundle(letterId, await cases.bundles.find(letterId)), 200);
  });
  app.openapi(download, async (c) => {
    requirePermission(c, 'export-log');
    return sendBundle(c, cases, c.req.valid('param').letterId);
  });
}

function viewBundle(letterId: string, request: BundleRequest | null): z.infer<typeof BundleView> {
  if (!request) return { letterId, state: 'none', askedAt: null, problem: null, bundle: null };
  const { waiting, askedAt, problem, bundle } = request;
  const made = bundle && {
    at: bundle.at,
    bytes: bundle.file.bytes,
    sha256: bundle.file.sha256,
  };
  return { letterId, state: waiting ? 'waiting' : 'ready', askedAt, problem, bundle: made };
}
