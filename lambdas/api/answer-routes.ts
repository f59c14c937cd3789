import { createRoute, z } from '@hono/zod-openapi';
import type { ApiCases } from '#runtime/wire-api.ts';
import { sendAnswerFile } from './answer-file.ts';
import { AnswerGroups, AnswerView, NewAnswer } from './answer-schemas.ts';
import type { App } from './app.ts';
import { actorOf, requirePermission } from './context.ts';
import { answerWith } from './letters-answer.ts';
import { problemAnswers } from './problem-schemas.ts';
import { idFromKey } from './remember-answer.ts';
import { jsonOf, Sha256 } from './schema.ts';
import { LetterView } from './view-schemas.ts';
import { viewAnswer } from './views.ts';

const params = z.object({ letterId: z.string() });
const one = params.extend({ answerId: z.string() });

const record = createRoute({
  method: 'post',
  path: '/surat/{letterId}/jawaban',
  summary:
    'Mencatat jawaban platform, atau tanda terima otomatisnya; yang terakhir tercatat berlaku',
  request: { params, body: jsonOf(NewAnswer, 'Jawaban seperti diterima kantor') },
  responses: {
    200: jsonOf(z.object({ letters: z.array(LetterView) }), 'Surat sesudah tindakan'),
    ...problemAnswers,
  },
});

const openUpload = createRoute({
  method: 'post',
  path: '/surat/{letterId}/jawaban/unggah',
  summary: 'Memberi formulir unggah untuk berkas jawaban (PDF, PNG, JPEG, atau EML)',
  request: { params, body: jsonOf(z.object({ sha256: Sha256 }), 'SHA-256 berkas') },
  responses: {
    201: jsonOf(
      z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
      'Formulir unggah (POST multipart, berlaku 15 menit)',
    ),
    ...problemAnswers,
  },
});

const show = createRoute({
  method: 'get',
  path: '/surat/{letterId}/jawaban/{answerId}',
  summary: 'Satu jawaban tercatat beserta hasil per akun menurut nomornya dalam surat',
  request: { params: one },
  responses: {
    200: jsonOf(z.object({ answer: AnswerView, groups: AnswerGroups }), 'Jawaban'),
    ...problemAnswers,
  },
});

const download = createRoute({
  method: 'get',
  path: '/surat/{letterId}/jawaban/{answerId}/berkas',
  summary: 'Mengunduh berkas jawaban seperti diterima',
  request: { params: one },
  responses: {
    200: { description: 'Isi berkas; tajuk x-sha256 menyebut sidiknya' },
    302: { description: 'Berkas di atas 4 MB: tautan ke penyimpanan, berlaku satu menit' },
    ...problemAnswers,
  },
});

/** What platforms answered, as somebody read it in the office's mailbox. */
export function addAnswerRoutes(app: App, cases: ApiCases): void {
  app.openapi(openUpload, async (c) => {
    const file = { ...c.req.valid('param'), ...c.req.valid('json') };
    return c.json(await cases.receiveAnswerFile({ ...file, actor: actorOf(c) }), 201);
  });
  app.openapi(record, async (c) => {
    const actor = requirePermission(c, 'answer');
    const { letterId } = c.req.valid('param');
    const { fileSha256, ...said } = c.req.valid('json');
    const answerId = idFromKey(cases, actor.sub, c.req.header('idempotency-key') ?? '');
    const file =
      fileSha256 === null ? null : await cases.fetchAnswerFile({ letterId, sha256: fileSha256 });
    return answerWith(c, await cases.recordAnswer({ ...said, answerId, letterId, file, actor }));
  });
  app.openapi(show, async (c) => {
    requirePermission(c, 'read');
    const { letterId, answerId } = c.req.valid('param');
    const answer = await cases.findAnswer(letterId, answerId);
    const groups = (await cases.loadAnswer(answer)).map((group) => {
      return { ...group, items: [...group.items] };
    });
    return c.json({ answer: viewAnswer(answer), groups }, 200);
  });
  app.openapi(download, async (c) => {
    requirePermission(c, 'read');
    return sendAnswerFile(c, cases, c.req.valid('param'));
  });
}
