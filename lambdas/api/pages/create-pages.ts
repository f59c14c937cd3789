import { Hono } from 'hono';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { addAnswerPages } from './answer-pages.ts';
import { addApprovalPages } from './approval-pages.ts';
import { addAssetRoutes } from './asset-routes.ts';
import { addBatchPages } from './batch-pages.ts';
import { addBundlePages } from './bundle-pages.ts';
import { addEvidencePages } from './evidence-pages.ts';
import { addFollowUpPages } from './follow-up-pages.ts';
import { chooseLanguage, requireOwnForm, requireSession } from './guard.ts';
import { addHomePage } from './home-page.ts';
import { addLetterActions } from './letter-actions.ts';
import { addLetterFiles } from './letter-files.ts';
import { addLetterPage } from './letter-page.ts';
import { addLogPages } from './log-pages.ts';
import { addLoginPages } from './login-pages.ts';
import type { Cases, PageApp, PageEnv } from './page-context.ts';
import { addPlatformPages } from './platform-pages.ts';
import { addSearchPage } from './search-page.ts';
import { addSettingPages } from './setting-pages.ts';
import { showMissing, showProblem } from './show-problem.ts';
import { addUploadPages } from './upload-pages.ts';

/** The console: server-rendered pages that work without script. */
export function createPages(cases: Cases): PageApp {
  const app: PageApp = new Hono<PageEnv>();
  app.onError((error, c) => showProblem(c, cases, error));
  for (const path of ['/', '/masuk', '/masuk/*', '/keluar', '/konsol', '/konsol/*']) {
    app.use(path, chooseLanguage(cases));
  }
  addAssetRoutes(app, cases);
  addLoginPages(app, cases);
  app.use('/konsol/*', trimTrailingSlash());
  for (const path of ['/konsol', '/konsol/*']) {
    app.use(path, requireSession(cases), requireOwnForm(cases));
  }
  addHomePage(app, cases);
  addUploadPages(app, cases);
  addBatchPages(app, cases);
  addEvidencePages(app, cases);
  addLetterPage(app, cases);
  addFollowUpPages(app, cases);
  addBundlePages(app, cases);
  addAnswerPages(app, cases);
  addLetterFiles(app, cases);
  addLetterActions(app, cases);
  addApprovalPages(app, cases);
  addPlatformPages(app, cases);
  addSearchPage(app, cases);
  addLogPages(app, cases);
  addSettingPages(app, cases);
  app.all('/konsol/*', (c) => showMissing(c, cases));
  return app;
}
