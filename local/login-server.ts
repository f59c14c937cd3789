import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { DEMO_PEOPLE, findDemoPerson } from './demo-people.ts';
import type { LoginKeys } from './login-keys.ts';
import { createLoginMemory } from './login-memory.ts';
import { LOGIN_PAGE_HEADERS, loginPage, page } from './login-page.ts';

export interface LoginOptions {
  /** Origin of the console, which the login shares. */
  readonly origin: string;
  readonly keys: LoginKeys;
  readonly onError: (error: unknown) => void;
}

export interface LoginServer {
  readonly issuer: string;
  readonly path: string;
  readonly listener: RequestListener;
}

export const LOGIN_PATH = '/oidc';
export const CLIENT_ID = 'teguran-web';
const ACCESS_TOKEN_SECONDS = 3_600;

/** An OpenID provider for this machine: code flow with PKCE, JWT access tokens, demo people only. */
export function createLoginServer(options: LoginOptions): LoginServer {
  const issuer = `${options.origin}${LOGIN_PATH}`;
  const provider = new Provider(issuer, configure(options));
  provider.on('server_error', (_ctx, error) => options.onError(error));
  const callback = provider.callback();
  return {
    issuer,
    path: LOGIN_PATH,
    listener: (request, response) => {
      const uid = /^\/oidc\/pilih\/([\w-]+)$/.exec(request.url ?? '')?.[1];
      if (uid !== undefined) {
        choose(provider, request, response).catch((error) => fail(options, response, error));
        return;
      }
      // oidc-provider finds out from `originalUrl` where it is mounted.
      const { url = '/' } = request;
      Object.assign(request, { originalUrl: url, url: url.slice(LOGIN_PATH.length) });
      void callback(request, response);
    },
  };
}

function configure({ origin, keys }: LoginOptions): Configuration {
  return {
    adapter: createLoginMemory(),
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${origin}/masuk/selesai`],
        post_logout_redirect_uris: [`${origin}/`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: keys.jwks as NonNullable<Configuration['jwks']>,
    cookies: { keys: keys.cookieKeys },
    pkce: { required: () => true },
    scopes: ['openid'],
    claims: { openid: ['sub', 'name', 'cognito:groups', 'amr', 'auth_time'] },
    // Cognito puts the groups into the ID token; so do we.
    conformIdTokenClaims: false,
    findAccount: async (_ctx, sub) => {
      const person = findDemoPerson(sub);
      if (!person) return undefined;
      const claims = { sub, name: person.name, 'cognito:groups': [...person.groups] };
      return { accountId: sub, claims: async () => claims };
    },
    extraTokenClaims: async (ctx, token) => ({
      token_use: 'access',
      amr: ctx.oidc.entities.AuthorizationCode?.amr ?? [],
      'cognito:groups': groupsOf('accountId' in token ? token.accountId : undefined),
    }),
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      const grant = new provider.Grant({
        ...(client && { clientId: client.clientId }),
        ...(session?.accountId !== undefined && { accountId: session.accountId }),
      });
      grant.addOIDCScope('openid');
      grant.addResourceScope(issuerOf(origin), 'openid');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, interaction) => `${LOGIN_PATH}/pilih/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.set(LOGIN_PAGE_HEADERS);
          const yes = '<button type="submit" form="op.logoutForm" name="logout" value="yes">';
          ctx.body = page('Keluar', `${form}<p>${yes}Keluar dari Teguran</button></p>`);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => issuerOf(origin),
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid',
          audience: CLIENT_ID,
          accessTokenFormat: 'jwt',
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      IdToken: ACCESS_TOKEN_SECONDS,
      Interaction: ACCESS_TOKEN_SECONDS,
      Grant: 86_400,
      Session: 86_400,
    },
    renderError: (ctx, out) => {
      ctx.set(LOGIN_PAGE_HEADERS);
      ctx.body = page('Tidak dapat masuk', `<p>${out.error}: mulailah lagi dari halaman awal.</p>`);
    },
  };
}

function issuerOf(origin: string): string {
  return `${origin}${LOGIN_PATH}`;
}

function groupsOf(sub: string | undefined): string[] {
  return [...(findDemoPerson(sub ?? '')?.groups ?? [])];
}

async function choose(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const action = request.url ?? '';
  if (request.method !== 'POST') {
    await provider.interactionDetails(request, response);
    response.writeHead(200, LOGIN_PAGE_HEADERS).end(loginPage(action, DEMO_PEOPLE));
    return;
  }
  const form = await readForm(request);
  const person = findDemoPerson(form.get('sub') ?? '');
  if (!person) {
    response.writeHead(400, LOGIN_PAGE_HEADERS).end(loginPage(action, DEMO_PEOPLE));
    return;
  }
  const amr = form.get('otp') === 'ya' ? ['pwd', 'otp', 'mfa'] : ['pwd'];
  await provider.interactionFinished(request, response, {
    login: { accountId: person.sub, amr, remember: false },
  });
}

const MAX_FORM_BYTES = 4_096;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_FORM_BYTES) throw new Error('the login form is larger than it can be');
  }
  return new URLSearchParams(text);
}

function fail(options: LoginOptions, response: ServerResponse, error: unknown): void {
  options.onError(error);
  const retry = '<p>Waktu untuk masuk telah habis. Mulailah lagi dari halaman awal.</p>';
  response.writeHead(400, LOGIN_PAGE_HEADERS).end(page('Tidak dapat masuk', retry));
}
