import { createRoute, z } from '@hono/zod-openapi';
import { TeguranError } from '#errors.ts';
import { DeskSchema } from '#platforms/desk.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { actorWithSecondFactor, requirePermission } from './context.ts';
import { problemAnswers } from './problem-schemas.ts';
import { jsonOf } from './schema.ts';

const listDesks = createRoute({
  method: 'get',
  path: '/narahubung',
  summary: 'Meja kepatuhan tiap platform',
  responses: { 200: jsonOf(z.object({ desks: z.array(DeskSchema) }), 'Meja'), ...problemAnswers },
});

const saveDesk = createRoute({
  method: 'put',
  path: '/narahubung/{platform}',
  summary: 'Menyimpan dan menegaskan meja kepatuhan satu platform',
  request: {
    params: z.object({ platform: z.string() }),
    body: jsonOf(z.record(z.string(), z.any()), 'Meja'),
  },
  responses: { 200: jsonOf(z.object({ desk: z.any() }), 'Tersimpan'), ...problemAnswers },
});

const stopSending = createRoute({
  method: 'put',
  path: '/pengiriman',
  summary: 'Menghentikan atau melanjutkan semua pengiriman',
  request: { body: jsonOf(z.object({ stopped: z.boolean() }), 'Keadaan') },
  responses: { 200: jsonOf(z.object({ stopped: z.boolean() }), 'Tersimpan'), ...problemAnswers },
});

export function addSettingRoutes(app: App, cases: ApiCases): void {
  app.openapi(listDesks, async (c) => {
    requirePermission(c, 'read');
    return c.json({ desks: [...(await cases.settings.desks())] }, 200);
  });
  app.openapi(saveDesk, async (c) => {
    requirePermission(c, 'settings');
    const actor = actorWithSecondFactor(c);
    const { platform } = c.req.valid('param');
    const outcome = await cases.setDesk({ platform, desk: c.req.valid('json'), actor });
    if (outcome.kind === 'forbidden') throw new TeguranError(outcome.code);
    return c.json({ desk: outcome.desk }, 200);
  });
  app.openapi(stopSending, async (c) => {
    requirePermission(c, 'settings');
    const actor = actorWithSecondFactor(c);
    const outcome = await cases.stopSending({ ...c.req.valid('json'), actor });
    if (outcome.kind === 'forbidden') throw new TeguranError(outcome.code);
    return c.json({ stopped: outcome.stopped }, 200);
  });
}
