import { createRoute, z } from '@hono/zod-openapi';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { actorWithSecondFactor, requirePermission } from './context.ts';
import { answerWith } from './letters-answer.ts';
import { problemAnswers } from './problem-schemas.ts';
import { jsonOf, Sha256 } from './schema.ts';
import { LetterView } from './view-schemas.ts';

const params = z.object({ letterId: z.string() });
const Signed = z.object({ sha256: Sha256 }).openapi('NaskahBertandaTangan');

const openUpload = createRoute({
  method: 'post',
  path: '/surat/{letterId}/tanda-tangan/unggah',
  summary: 'Memberi formulir unggah untuk naskah yang ditandatangani dengan aplikasi lain',
  request: { params, body: jsonOf(Signed, 'SHA-256 berkas yang akan diunggah') },
  responses: {
    201: jsonOf(
      z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
      'Formulir unggah (POST multipart, berlaku 15 menit)',
    ),
    ...problemAnswers,
  },
});

const takeBack = createRoute({
  method: 'post',
  path: '/surat/{letterId}/tanda-tangan',
  summary: 'Menerima kembali naskah bertanda tangan yang sudah diunggah; satu kali saja',
  request: { params, body: jsonOf(Signed, 'SHA-256 berkas yang sudah diunggah') },
  responses: {
    200: jsonOf(z.object({ letters: z.array(LetterView) }), 'Surat sesudah tindakan'),
    ...problemAnswers,
  },
});

/** For letters that an official signs in another program: `naskah.pdf` goes out, and comes back here. */
export function addSigningRoutes(app: App, cases: ApiCases): void {
  app.openapi(openUpload, async (c) => {
    requirePermission(c, 'sign');
    const actor = actorWithSecondFactor(c);
    const file = { ...c.req.valid('param'), ...c.req.valid('json') };
    return c.json(await cases.receiveSigned({ ...file, actor }), 201);
  });
  app.openapi(takeBack, async (c) => {
    requirePermission(c, 'sign');
    const actor = actorWithSecondFactor(c);
    const { letterId } = c.req.valid('param');
    const bytes = await cases.fetchSigned({ letterId, ...c.req.valid('json') });
    return answerWith(c, await cases.importSigned({ letterId, bytes, actor }));
  });
}
