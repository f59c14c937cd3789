import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import type { ApiCases } from '#runtime/wire-api.ts';
import { answerError, answerInvalid } from './answer-error.ts';
import { addAnswerRoutes } from './answer-routes.ts';
import { addBatchRoutes } from './batch-routes.ts';
import { addBundleRoutes } from './bundle-routes.ts';
import type { ApiEnv } from './context.ts';
import { addLetterActions } from './letter-actions.ts';
import { addLetterRoutes } from './letter-routes.ts';
import { addLogRoutes } from './log-routes.ts';
import { addNumberRoutes } from './number-routes.ts';
import { addOpenRoutes } from './open-routes.ts';
import type { PageEnv } from './pages/page-context.ts';
import { protect } from './protect.ts';
import { rememberAnswer } from './remember-answer.ts';
import { addRepairRoutes } from './repair-routes.ts';
import { addSendingRoutes } from './sending-routes.ts';
import { addSettingRoutes } from './setting-routes.ts';
import { addSigningRoutes } from './signing-routes.ts';

export type App = OpenAPIHono<ApiEnv>;

/** Pages for people, then the JSON API, whose every route says what it takes and gives. */
export function createApp(cases: ApiCases, pages?: Hono<PageEnv>): App {
  const app: App = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => (result.success ? undefined : answerInvalid(c, result.error)),
  });
  app.onError((error, c) => answerError(c, error, cases.journal));
  app.notFound((c) => c.json({ code: 'NOT_FOUND', message: 'Alamat tidak ditemukan.' }, 404));
  app.use('*', protect);
  if (pages) app.route('/', pages);
  app.post('*', rememberAnswer(cases));
  addOpenRoutes(app, cases);
  addBatchRoutes(app, cases);
  addRepairRoutes(app, cases);
  addBundleRoutes(app, cases);
  addLetterRoutes(app, cases);
  addLetterActions(app, cases);
  addSigningRoutes(app, cases);
  addAnswerRoutes(app, cases);
  addLogRoutes(app, cases);
  addNumberRoutes(app, cases);
  addSettingRoutes(app, cases);
  addSendingRoutes(app, cases);
  app.openAPIRegistry.registerComponent('securitySchemes', 'oidc', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Teguran',
      version: '1',
      description: 'Surat permintaan penurunan akun: daftar, konsep, persetujuan, pengiriman, log.',
    },
    security: [{ oidc: [] }],
  });
  return app;
}
