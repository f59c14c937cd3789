import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { PendingLogin } from '#cases/login.ts';
import { LANGUAGES, type Language } from '#cases/pages.ts';
import type { PageContext } from './page-context.ts';

/**
 * `__Host-` ties a cookie to this origin alone. It demands a secure origin, which a laptop's
 * loopback address is for some browsers only; there the names go without.
 */
function jar(origin: string) {
  const secure = origin.startsWith('https:');
  const options = { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const;
  const named = (name: string) => (secure ? `__Host-teguran-${name}` : `teguran-${name}`);
  return { named, options };
}

const LOGIN_SECONDS = 600;
const YEAR_SECONDS = 31_536_000;

export function readToken(c: PageContext, origin: string): string | null {
  return getCookie(c, jar(origin).named('sesi')) ?? null;
}

export function keepToken(c: PageContext, origin: string, token: string): void {
  const { named, options } = jar(origin);
  setCookie(c, named('sesi'), token, options);
}

export function dropToken(c: PageContext, origin: string): void {
  const { named, options } = jar(origin);
  deleteCookie(c, named('sesi'), options);
}

const Pending = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

/** A sign-in under way, and where the person wanted to go. */
export type Pending = PendingLogin & { readonly to: string };

export function keepPending(c: PageContext, origin: string, pending: Pending): void {
  const { named, options } = jar(origin);
  setCookie(c, named('masuk'), JSON.stringify(pending), { ...options, maxAge: LOGIN_SECONDS });
}

export function takePending(c: PageContext, origin: string): Pending | null {
  const { named, options } = jar(origin);
  const text = getCookie(c, named('masuk'));
  deleteCookie(c, named('masuk'), options);
  return text === undefined ? null : readPending(text);
}

function readPending(text: string): Pending | null {
  try {
    return Pending.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function readLanguage(c: PageContext, origin: string): Language {
  const chosen = getCookie(c, jar(origin).named('bahasa'));
  return LANGUAGES.find((one) => one === chosen) ?? 'id';
}

export function keepLanguage(c: PageContext, origin: string, language: Language): void {
  const { named, options } = jar(origin);
  setCookie(c, named('bahasa'), language, { ...options, maxAge: YEAR_SECONDS });
}

const NOTICE_SECONDS = 600;

/** What to say on the next page; no link from elsewhere can make a page say it. */
export function keepNotice(c: PageContext, origin: string, notice: string): void {
  const { named, options } = jar(origin);
  setCookie(c, named('pesan'), notice, { ...options, maxAge: NOTICE_SECONDS });
}

/** Said once: reloading the page does not repeat it. */
export function takeNotice(c: PageContext, origin: string): string | null {
  const { named, options } = jar(origin);
  const notice = getCookie(c, named('pesan'));
  if (notice === undefined) return null;
  deleteCookie(c, named('pesan'), options);
  return notice;
}
