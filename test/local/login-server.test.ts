import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../local/demo-people.ts';
import { type HttpFront, startHttpFront } from '../../local/http-front.ts';
import { createAuthoriser } from '../../local/jwt-authoriser.ts';
import { loadLoginKeys, publicKeys } from '../../local/login-keys.ts';
import { CLIENT_ID, createLoginServer } from '../../local/login-server.ts';
import { authUrl, browser, codeFor, placeOf, redeem } from '../support/sign-in.ts';

let folder: string;
let front: HttpFront;
let issuer: string;
let errors: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masuk-'));
  front = await startHttpFront(0);
  errors = [];
  const onError = (error: unknown) => errors.push(error);
  const login = createLoginServer({
    origin: front.origin,
    keys: await loadLoginKeys(folder),
    onError,
  });
  issuer = login.issuer;
  front.open({
    handler: async () => ({ body: 'konsol' }),
    authorise: async () => null,
    isOpen: () => true,
    mounts: [login],
    onError,
  });
});

afterEach(async () => {
  await front.stop();
  await rm(folder, { recursive: true, force: true });
});

const start = (extra?: Record<string, string>) => authUrl(front.origin, extra);
const place = (response: Response) => placeOf(response, front.origin);
const codeOf = (sub: string, otp: string) => codeFor(front.origin, sub, otp);
const trade = (code: string, verifier?: string) => redeem(front.origin, code, verifier);

test.each(DEMO_PEOPLE)('$name signs in and gets tokens with their groups', async (person) => {
  const answer = await trade(await codeOf(person.sub, 'ya'));
  const tokens = (await answer.json()) as { access_token: string; id_token: string };
  expect(decodeJwt(tokens.id_token)).toMatchObject({
    sub: person.sub,
    name: person.name,
    nonce: 'sekali',
    'cognito:groups': person.groups,
    amr: ['pwd', 'otp', 'mfa'],
  });
  expect(decodeProtectedHeader(tokens.access_token)).toMatchObject({ alg: 'RS256' });
  const authorise = createAuthoriser({
    issuer,
    clientId: CLIENT_ID,
    keys: publicKeys(await loadLoginKeys(folder)),
  });
  expect(await authorise(`Bearer ${tokens.access_token}`)).toMatchObject({
    sub: person.sub,
    token_use: 'access',
    'cognito:groups': `[${person.groups.join(' ')}]`,
    amr: '[pwd otp mfa]',
  });
  expect(errors).toEqual([]);
});

test('without the second factor the token says so', async () => {
  const answer = await trade(await codeOf('pemeriksa-latihan', ''));
  const tokens = (await answer.json()) as { id_token: string; access_token: string };
  for (const token of [tokens.id_token, tokens.access_token]) {
    expect(decodeJwt(token)['amr']).toEqual(['pwd']);
  }
});

test('a code is worth nothing without its verifier, and nothing the second time', async () => {
  const stolen = await trade(await codeOf('pemeriksa-latihan', 'ya'), 'x'.repeat(50));
  expect(stolen.status).toBe(400);
  const code = await codeOf('pemeriksa-latihan', 'ya');
  expect((await trade(code)).status).toBe(200);
  expect((await trade(code)).status).toBe(400);
});

test('a request without PKCE goes back with an error and no code', async () => {
  const query = { code_challenge: '', code_challenge_method: '' };
  const back = place(await browser()(start(query)));
  expect(back.searchParams.get('error')).toBe('invalid_request');
  expect(back.searchParams.get('code')).toBeNull();
});

test('a foreign address is never redirected to', async () => {
  const answer = await browser()(start({ redirect_uri: 'https://evil.example/' }));
  expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
});

test('nobody signs in who is not on the list', async () => {
  const visit = browser();
  const choice = place(await visit(start())).href;
  expect((await visit(choice, { sub: 'admin', otp: 'ya' })).status).toBe(400);
});

test('the page offers offices in Indonesian and runs no script', async () => {
  const visit = browser();
  const answer = await visit(place(await visit(start())).href);
  const html = await answer.text();
  for (const { name } of DEMO_PEOPLE) expect(html).toContain(name);
  expect(html).toContain('<html lang="id">');
  expect(html).not.toContain('<script');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('the keys stay in the folder, for their owner alone', async () => {
  expect(await loadLoginKeys(folder)).toEqual(await loadLoginKeys(folder));
  expect((await stat(join(folder, 'masuk.json'))).mode & 0o777).toBe(0o600);
  const halves = JSON.stringify(publicKeys(await loadLoginKeys(folder)));
  expect(halves).not.toMatch(/"(d|p|q|dp|dq|qi)":/);
});
