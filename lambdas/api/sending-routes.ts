import { createRoute, z } from '@hono/zod-openapi';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { Reason } from './body-schemas.ts';
import { actorWithSecondFactor } from './context.ts';
import { problemAnswers } from './problem-schemas.ts';
import { jsonOf } from './schema.ts';

const resume = createRoute({
  method: 'post',
  path: '/narahubung/{platform}/lanjutkan',
  summary: 'Melanjutkan pengiriman kepada meja yang dijeda karena surat berulang kali ditolak',
  request: {
    params: z.object({ platform: z.string() }),
    body: jsonOf(Reason, 'Apa yang sudah diperiksa'),
  },
  responses: { 200: jsonOf(z.object({ status: z.string() }), 'Dilanjutkan'), ...problemAnswers },
});

const lift = createRoute({
  method: 'post',
  path: '/alamat-ditolak/buka',
  summary: 'Mengizinkan kembali satu alamat yang menolak atau mengeluhkan surel',
  request: { body: jsonOf(Reason.extend({ address: z.string().max(320) }), 'Alamat dan alasan') },
  responses: { 200: jsonOf(z.object({ status: z.string() }), 'Dibuka'), ...problemAnswers },
});

/** What people put right after desks or addresses refused our mail. */
export function addSendingRoutes(app: App, cases: ApiCases): void {
  app.openapi(resume, async (c) => {
    const { platform } = c.req.valid('param');
    const { reason } = c.req.valid('json');
    const outcome = await cases.resumeDesk({ platform, reason, actor: actorWithSecondFactor(c) });
    if (outcome.kind === 'forbidden') throw new TeguranError(outcome.code);
    return c.json({ status: outcome.kind === 'resumed' ? 'dilanjutkan' : 'tidak-dijeda' }, 200);
  });
  app.openapi(lift, async (c) => {
    const { address, reason } = c.req.valid('json');
    const outcome = await cases.liftSuppression({
      address,
      reason,
      actor: actorWithSecondFactor(c),
    });
    if (outcome.kind === 'forbidden') throw new TeguranError(outcome.code);
    return c.json({ status: outcome.kind === 'lifted' ? 'dibuka' : 'tidak-ditolak' }, 200);
  });
}
