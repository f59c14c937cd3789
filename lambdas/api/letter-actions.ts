import { createRoute, z } from '@hono/zod-openapi';
import { DECISIONS } from '#cases/decide-doubt.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import {
  Exclusions,
  HandIn,
  NamedLetters,
  Reason,
  SettingAside,
  Submission,
  Withdrawal,
} from './body-schemas.ts';
import { actorOf, actorWithSecondFactor } from './context.ts';
import { answerWith } from './letters-answer.ts';
import { problemAnswers } from './problem-schemas.ts';
import { idFromKey } from './remember-answer.ts';
import { jsonOf } from './schema.ts';
import { LetterView } from './view-schemas.ts';

const done = jsonOf(z.object({ letters: z.array(LetterView) }), 'Surat sesudah tindakan');

function action<Body extends z.ZodType>(path: string, summary: string, body: Body) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { body: jsonOf(body, summary) },
    responses: { 200: done, ...problemAnswers },
  });
}

function letterAction<Body extends z.ZodType>(path: string, summary: string, body: Body) {
  return createRoute({
    method: 'post',
    path: `/surat/{letterId}/${path}` as const,
    summary,
    request: { params: z.object({ letterId: z.string() }), body: jsonOf(body, summary) },
    responses: { 200: done, ...problemAnswers },
  });
}

const submit = action(
  '/surat/ajukan',
  'Mengajukan konsep kepada orang kedua dengan menyebut SHA-256-nya',
  Submission,
);
const approve = action(
  '/surat/setujui',
  'Menyetujui konsep dengan menyebut SHA-256-nya',
  NamedLetters,
);
const release = action('/surat/lepas', 'Melepas naskah akhir untuk dikirim', NamedLetters);
const giveBack = letterAction('kembalikan', 'Mengembalikan konsep beserta alasan', Reason);
const withdraw = letterAction(
  'batalkan',
  'Menarik surat; bagi yang sudah atau mungkin terkirim disiapkan konsep surat pencabutan',
  Withdrawal,
);
const handIn = letterAction(
  'sampaikan',
  'Mencatat penyampaian surat yang tidak dikirim melalui surel, beserta tanda terimanya',
  HandIn,
);
const setAside = letterAction(
  'sisihkan',
  'Menyatakan surat yang sudah diterima tidak ditindaklanjuti lagi, beserta alasan',
  SettingAside,
);
const revise = letterAction(
  'perbaiki',
  'Menyusun ulang konsep, bila perlu tanpa temuan yang dikecualikan beserta alasannya',
  Exclusions,
);
const Decision = Reason.extend({
  decision: z.enum(DECISIONS),
  seen: z
    .object({ state: z.string(), attempts: z.number().int().min(0) })
    .openapi({ description: 'Keadaan dan jumlah percobaan kirim (`attempts`) yang dilihat' }),
});
const decide = letterAction('putuskan', 'Memutuskan surat yang pengirimannya diragukan', Decision);

export function addLetterActions(app: App, cases: ApiCases): void {
  app.openapi(submit, async (c) => {
    const request = { ...c.req.valid('json'), actor: actorOf(c) };
    return answerWith(c, await cases.submitLetters(request));
  });
  app.openapi(approve, async (c) => {
    const actor = actorWithSecondFactor(c);
    const { letters } = c.req.valid('json');
    const approvalId = idFromKey(cases, actor.sub, c.req.header('idempotency-key') ?? '');
    return answerWith(c, await cases.approveLetters({ approvalId, letters, actor }));
  });
  app.openapi(release, async (c) => {
    const { letters } = c.req.valid('json');
    return answerWith(c, await cases.releaseLetters({ letters, actor: actorWithSecondFactor(c) }));
  });
  app.openapi(giveBack, async (c) => {
    const request = { ...c.req.valid('param'), ...c.req.valid('json'), actor: actorOf(c) };
    return answerWith(c, await cases.returnLetter(request));
  });
  app.openapi(revise, async (c) => {
    const { pencabutan, ...changes } = c.req.valid('json');
    const request = { ...c.req.valid('param'), ...changes, actor: actorOf(c) };
    return answerWith(
      c,
      await cases.reviseLetter({ ...request, ...(pencabutan && { pencabutan }) }),
    );
  });
  app.openapi(handIn, async (c) => {
    const request = { ...c.req.valid('param'), ...c.req.valid('json'), actor: actorOf(c) };
    return answerWith(c, await cases.handInLetter(request));
  });
  app.openapi(setAside, async (c) => {
    const request = { ...c.req.valid('param'), ...c.req.valid('json'), actor: actorOf(c) };
    return answerWith(c, await cases.setAside(request));
  });
  app.openapi(withdraw, async (c) => {
    const request = { ...c.req.valid('param'), ...c.req.valid('json'), actor: actorOf(c) };
    return answerWith(c, await cases.withdrawLetter(request));
  });
  app.openapi(decide, async (c) => {
    const actor = actorWithSecondFactor(c);
    const request = { ...c.req.valid('param'), ...c.req.valid('json'), actor };
    return answerWith(c, await cases.decideDoubt(request));
  });
}
