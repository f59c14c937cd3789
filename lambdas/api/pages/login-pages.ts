import { dropToken, keepPending, keepToken, readToken, takePending } from './cookies.ts';
import { refuseForeign } from './guard.ts';
import { innerPath } from './inner-path.ts';
import type { Cases, PageApp } from './page-context.ts';
import { readForm } from './read-form.ts';
import { goTo, showOpen } from './show.ts';

export function addLoginPages(app: PageApp, cases: Cases): void {
  const { origin, login } = cases;
  app.get('/', (c) => c.redirect('/konsol', 302));
  app.get('/masuk', async (c) => {
    const { url, pending } = await login.begin();
    keepPending(c, origin, { ...pending, to: innerPath(c.req.query('ke')) });
    return c.redirect(url, 302);
  });
  app.get('/masuk/selesai', async (c) => {
    const pending = takePending(c, origin);
    const identity = pending && (await login.finish(new URL(c.req.url).search, pending));
    if (!identity) return showOpen(c, cases, 'gagal-masuk', {}, 400);
    keepToken(c, origin, await cases.startSession(identity));
    return c.redirect(pending.to, 302);
  });
  app.post('/keluar', async (c) => {
    refuseForeign(c, origin);
    const token = readToken(c, origin);
    const everywhere = (await readForm(c)).text('semua') === 'ya';
    if (token !== null) await cases.endSession(token, everywhere);
    dropToken(c, origin);
    return goTo(c, '/masuk/keluar');
  });
  app.get('/masuk/keluar', async (c) =>
    showOpen(c, cases, 'keluar', { endUrl: await login.endUrl() }),
  );
}
