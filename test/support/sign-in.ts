import { createHash } from 'node:crypto';
import { CLIENT_ID, LOGIN_PATH } from '../../local/login-server.ts';

const VERIFIER = 'pembukti-yang-panjangnya-lebih-dari-empat-puluh-tiga-huruf';

/** A browser reduced to its cookies: redirects are looked at, not followed. */
export function browser() {
  const jar = new Map<string, string>();
  return async (url: string, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  };
}

export function placeOf(response: Response, origin: string): URL {
  return new URL(response.headers.get('location') ?? '', origin);
}

export function authUrl(origin: string, extra: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: CLIENT_ID,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${origin}/masuk/selesai`,
    state: 'keadaan',
    nonce: 'sekali',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...extra,
  });
  return `${origin}${LOGIN_PATH}/auth?${query}`;
}

/** Walks the login as a person would; resolves to the code that the console would get. */
export async function codeFor(origin: string, sub: string, otp = 'ya'): Promise<string> {
  const visit = browser();
  const choice = placeOf(await visit(authUrl(origin)), origin).href;
  const chosen = placeOf(await visit(choice, { sub, otp }), origin).href;
  return placeOf(await visit(chosen), origin).searchParams.get('code') ?? '';
}

export function redeem(origin: string, code: string, verifier = VERIFIER): Promise<Response> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: CLIENT_ID,
    redirect_uri: `${origin}/masuk/selesai`,
    code,
    code_verifier: verifier,
  });
  return fetch(`${origin}${LOGIN_PATH}/token`, { method: 'POST', body });
}

/** An access token of a demo person, who gave a second factor or did not. */
export async function accessToken(origin: string, sub: string, otp = 'ya'): Promise<string> {
  const answer = await redeem(origin, await codeFor(origin, sub, otp));
  return ((await answer.json()) as { access_token: string }).access_token;
}
