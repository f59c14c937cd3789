import type { MiddlewareHandler } from 'hono';
import { TeguranError } from '#errors.ts';
import { readLanguage, readToken } from './cookies.ts';
import type { Cases, PageContext, PageEnv } from './page-context.ts';
import { type Form, readForm } from './read-form.ts';
import { show, showOpen } from './show.ts';

/** Pages speak the language that was chosen, signed in or not. */
export function chooseLanguage({ origin }: Cases): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    c.set('language', readLanguage(c, origin));
    c.set('origin', origin);
    await next();
  };
}

/** Whoever has no session signs in first and comes back; what they typed stays with them. */
export function requireSession(cases: Cases): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const token = readToken(c, cases.origin);
    const session = token === null ? null : await cases.resumeSession(token);
    if (session) {
      c.set('session', session);
      return next();
    }
    const { pathname, search } = new URL(c.req.url);
    if (c.req.method !== 'GET') return showExpired(c, cases, pathname);
    return c.redirect(`/masuk?ke=${encodeURIComponent(`${pathname}${search}`)}`, 302);
  };
}

async function showExpired(c: PageContext, cases: Cases, path: string): Promise<Response> {
  const fields = typed(await readForm(c));
  return showOpen(c, cases, 'sesi-berakhir', { action: path, fields }, 401);
}

/** A form counts only from our own pages and with the session's own secret in it. */
export function requireOwnForm(cases: Cases): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    refuseForeign(c, cases.origin);
    const form = await readForm(c);
    if (form.text('csrf') === c.get('session').csrf) return next();
    // Typed before signing in again: the same person decides once more, on a page of ours.
    const view = { action: new URL(c.req.url).pathname, fields: typed(form) };
    return show(c, cases, 'kirim-lagi', view, 403);
  };
}

/** Browsers say where a form came from; an older one that does not still needs the secret. */
export function refuseForeign(c: PageContext, origin: string): void {
  const from = c.req.header('origin') ?? origin;
  const site = c.req.header('sec-fetch-site') ?? 'same-origin';
  if (from !== origin || site !== 'same-origin') throw new TeguranError('FORM_FOREIGN');
}

function typed(form: Form) {
  return form.fields
    .filter(({ name, value }) => name !== 'csrf' && value !== '')
    .map((field) => ({ ...field, long: field.value.includes(' ') }));
}
