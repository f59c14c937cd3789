import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { type Authorise, createAuthoriser } from '../../local/jwt-authoriser.ts';

const ISSUER = 'http://127.0.0.1:4000/oidc';
const CLIENT = 'teguran-web';

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let authorise: Authorise;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'satu', alg: 'RS256' };
  authorise = createAuthoriser({ issuer: ISSUER, clientId: CLIENT, keys: { keys: [jwk] } });
});

interface Token {
  readonly claims?: Record<string, unknown>;
  readonly issuer?: string;
  readonly ends?: string;
  readonly key?: typeof keys.privateKey;
  readonly header?: Record<string, unknown>;
}

function sign({ claims, issuer = ISSUER, ends = '1h', key, header }: Token = {}): Promise<string> {
  return new SignJWT({ client_id: CLIENT, 'cognito:groups': ['penyusun'], ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'satu', ...header })
    .setSubject('penyusun-1')
    .setIssuer(issuer)
    .setIssuedAt()
    .setExpirationTime(ends)
    .sign(key ?? keys.privateKey);
}

const bearer = async (token: Promise<string> | string) => authorise(`Bearer ${await token}`);

test('our token passes, and lists come as the gateway writes them', async () => {
  const claims = await bearer(sign({ claims: { 'cognito:groups': ['penyusun', 'auditor'] } }));
  expect(claims).toMatchObject({ sub: 'penyusun-1', 'cognito:groups': '[penyusun auditor]' });
});

test('the client may stand in `aud` instead of `client_id`', async () => {
  const claims = { client_id: undefined, aud: CLIENT };
  expect(await bearer(sign({ claims }))).not.toBeNull();
});

test.each<[string, Token]>([
  ['of another client', { claims: { client_id: 'lain' } }],
  ['of no client', { claims: { client_id: undefined } }],
  ['of another issuer', { issuer: 'https://lain.example' }],
  ['that has ended', { ends: '-1m' }],
  ['that is not valid yet', { claims: { nbf: Math.floor(Date.now() / 1000) + 600 } }],
  ['that names an unknown key', { header: { kid: 'dua' } }],
])('a token %s is refused', async (_what, token) => {
  expect(await bearer(sign(token))).toBeNull();
});

test('a forged signature is refused', async () => {
  const other = await generateKeyPair('RS256');
  expect(await bearer(sign({ key: other.privateKey }))).toBeNull();
});

test('a token whose payload was changed is refused', async () => {
  const [head, payload = '', signature] = (await sign()).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const raised = { ...claims, 'cognito:groups': ['penandatangan'] };
  const changed = Buffer.from(JSON.stringify(raised)).toString('base64url');
  expect(await bearer(`${head}.${changed}.${signature}`)).toBeNull();
});

test('a token that says it needs no signature is refused', async () => {
  const [, payload] = (await sign()).split('.');
  const head = Buffer.from(JSON.stringify({ alg: 'none', kid: 'satu' })).toString('base64url');
  expect(await bearer(`${head}.${payload}.`)).toBeNull();
});

test('a token signed with our public key as a shared secret is refused', async () => {
  const [, payload] = (await sign()).split('.');
  const head = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'satu' })).toString('base64url');
  const secret = await exportSPKI(keys.publicKey);
  const mac = createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url');
  expect(await bearer(`${head}.${payload}.${mac}`)).toBeNull();
});

test.each([null, '', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer satu.dua.tiga', 'Bearer x'])(
  'the header %o is refused',
  async (header) => {
    expect(await authorise(header)).toBeNull();
  },
);
