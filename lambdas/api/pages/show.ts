import { keepNotice, takeNotice } from './cookies.ts';
import type { PageContext } from './page-context.ts';
import { type Cases, rightsOf } from './page-context.ts';

type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 500 | 503;

/** Prints a page for whoever is signed in, with everything that its frame needs. */
export function show(
  c: PageContext,
  cases: Cases,
  name: string,
  view: object,
  status: Status = 200,
): Response {
  const session = c.get('session');
  return print(c, cases, name, status, {
    ...view,
    person: session.name,
    csrf: session.csrf,
    rights: rightsOf(session),
    signedIn: true,
    notice: noticeOf(c, cases),
    secondFactor: session.secondFactor,
  });
}

/** Prints a page for anybody: nothing in it depends on who they are. */
export function showOpen(
  c: PageContext,
  cases: Cases,
  name: string,
  view: object,
  status: Status = 200,
): Response {
  return print(c, cases, name, status, { ...view, signedIn: false, notice: null });
}

function print(c: PageContext, cases: Cases, name: string, status: Status, view: object) {
  const language = c.get('language');
  const path = new URL(c.req.url).pathname;
  const html = cases.pages.print(name, language, {
    path,
    section: path.split('/')[2] ?? '',
    asset: cases.assets.paths,
    otherLanguage: language === 'id' ? 'en' : 'id',
    ...view,
  });
  return c.html(html, status, {
    'content-security-policy': policyOf(view),
    // With no referrer at all, browsers name no origin either when a form is sent.
    'referrer-policy': 'same-origin',
  });
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
];

interface Elsewhere {
  readonly connectTo?: string;
  readonly filesFrom?: string;
}

/** A page that uploads to the object store may speak with it, one that shows its files may load them. */
function policyOf({ connectTo, filesFrom }: Elsewhere): string {
  const own = (directive: string, ...more: (string | undefined)[]) =>
    [directive, "'self'", ...more].filter(Boolean).join(' ');
  return [
    ...POLICY,
    // The base style sheet draws its small marks from data.
    own('img-src', 'data:', filesFrom),
    own('frame-src', filesFrom),
    own('connect-src', connectTo),
  ].join('; ');
}

/** After a step the next page says so, once; only in words that we have. */
function noticeOf(c: PageContext, cases: Cases): string | null {
  const key = `pesan.${takeNotice(c, cases.origin) ?? ''}`;
  return cases.pages.texts.has(key) ? key : null;
}

/** Back to a page after a step, so that reloading does not repeat it. */
export function goTo(c: PageContext, path: string, notice?: string): Response {
  if (notice !== undefined) keepNotice(c, c.get('origin'), notice);
  return c.redirect(path, 303);
}
