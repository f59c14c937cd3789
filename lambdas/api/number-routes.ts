import { createRoute, z } from '@hono/zod-openapi';
import type { ReserveOutcome } from '#cases/reserve-numbers.ts';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { Reason } from './body-schemas.ts';
import { actorWithSecondFactor, requirePermission } from './context.ts';
import { problemAnswers } from './problem-schemas.ts';
import { idFromKey } from './remember-answer.ts';
import { jsonOf } from './schema.ts';

const agenda = createRoute({
  method: 'get',
  path: '/nomor/{series}/agenda',
  summary: 'Pertanggungjawaban setiap nomor: terbit, batal, atau dicadangkan',
  request: { params: z.object({ series: z.string() }) },
  responses: { 200: jsonOf(z.object({ agenda: z.any() }), 'Agenda'), ...problemAnswers },
});

const reserved = jsonOf(z.object({ nomor: z.array(z.string()) }), 'Nomor yang dicadangkan');

const reserve = createRoute({
  method: 'post',
  path: '/nomor/cadangan',
  summary: 'Mencadangkan nomor untuk surat di luar sistem',
  request: {
    body: jsonOf(Reason.extend({ issuer: z.string().optional(), count: z.int() }), 'Cadangan'),
  },
  responses: { 200: reserved, ...problemAnswers },
});

const insert = createRoute({
  method: 'post',
  path: '/nomor/sisipan',
  summary: 'Memberi nomor sisipan di bawah nomor yang sudah ada',
  request: {
    body: jsonOf(Reason.extend({ issuer: z.string().optional(), urut: z.int() }), 'Sisipan'),
  },
  responses: { 200: reserved, ...problemAnswers },
});

export function addNumberRoutes(app: App, cases: ApiCases): void {
  app.openapi(agenda, async (c) => {
    requirePermission(c, 'read');
    return c.json({ agenda: await cases.auditNumbers(c.req.valid('param').series) }, 200);
  });
  app.openapi(reserve, async (c) => {
    const { issuer, ...wanted } = c.req.valid('json');
    const outcome = await cases.reserveNumbers({ ...wanted, ...frame(issuer, c) });
    return c.json({ nomor: numbersOf(outcome) }, 200);
  });
  app.openapi(insert, async (c) => {
    const { issuer, ...wanted } = c.req.valid('json');
    const outcome = await cases.insertNumber({ ...wanted, ...frame(issuer, c) });
    return c.json({ nomor: numbersOf(outcome) }, 200);
  });

  /** Whoever asks again under the same key is given the same numbers. */
  function frame(issuer: string | undefined, c: Parameters<typeof actorWithSecondFactor>[0]) {
    const actor = actorWithSecondFactor(c);
    const requestId = idFromKey(cases, actor.sub, c.req.header('idempotency-key') ?? '');
    return { requestId, actor, issuerId: cases.chooseIssuer(issuer ?? null) };
  }
}

function numbersOf(outcome: ReserveOutcome): string[] {
  if (outcome.kind === 'forbidden') throw new TeguranError(outcome.code);
  return [...outcome.nomor];
}
