import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HttpEvent, HttpResult } from '../../local/http-event.ts';
import { type HttpFront, type Routes, startHttpFront } from '../../local/http-front.ts';
import { matchesRoute } from '../../local/match-route.ts';

let front: HttpFront;
let seen: HttpEvent[];
let answer: HttpResult;
let errors: unknown[];

beforeEach(async () => {
  seen = [];
  errors = [];
  answer = { statusCode: 200, body: 'baik' };
  front = await startHttpFront(0);
});

afterEach(() => front.stop());

function open(routes: Partial<Routes> = {}): void {
  front.open({
    handler: async (event) => {
      seen.push(event);
      return answer;
    },
    authorise: async (header) => (header === 'Bearer sah' ? { sub: 'a' } : null),
    isOpen: (_method, path) => path.startsWith('/terbuka'),
    mounts: [],
    onError: (error) => errors.push(error),
    ...routes,
  });
}

const signedIn = { authorization: 'Bearer sah' };

test('whoever comes before everything has started is told to wait', async () => {
  expect((await fetch(`${front.origin}/terbuka`)).status).toBe(503);
});

test('a request without a good token does not reach the function', async () => {
  open();
  for (const headers of [{}, { authorization: 'Bearer palsu' }]) {
    expect((await fetch(`${front.origin}/berkas`, { headers })).status).toBe(401);
  }
  expect(seen).toEqual([]);
});

test('an open route carries no claims, even beside a good token', async () => {
  open();
  await fetch(`${front.origin}/terbuka`, { headers: signedIn });
  expect(seen[0]?.requestContext.authorizer.jwt.claims).toEqual({});
});

test('the event is the one of payload format 2.0', async () => {
  open();
  await fetch(`${front.origin}/surat/a%20b?x=1&x=2`, {
    method: 'POST',
    headers: { ...signedIn, cookie: 'satu=1; dua=2', 'content-type': 'application/json' },
    body: '{"a":"é"}',
  });
  expect(seen[0]).toMatchObject({
    version: '2.0',
    rawPath: '/surat/a%20b',
    rawQueryString: 'x=1&x=2',
    cookies: ['satu=1', 'dua=2'],
    body: '{"a":"é"}',
    isBase64Encoded: false,
    requestContext: { authorizer: { jwt: { claims: { sub: 'a' } } }, http: { method: 'POST' } },
  });
  expect(seen[0]?.headers).not.toHaveProperty('cookie');
});

test('bytes travel as base64 both ways', async () => {
  open();
  const bytes = Uint8Array.from([0, 255, 13, 10, 128]);
  answer = { body: Buffer.from(bytes).toString('base64'), isBase64Encoded: true };
  const response = await fetch(`${front.origin}/berkas`, {
    method: 'POST',
    headers: { ...signedIn, 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  expect(seen[0]).toMatchObject({ body: 'AP8NCoA=', isBase64Encoded: true });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

test('each cookie of an answer has a header of its own', async () => {
  open();
  answer = { statusCode: 303, headers: { location: '/x' }, cookies: ['a=1; Path=/', 'b=2'] };
  const response = await fetch(`${front.origin}/terbuka`, { redirect: 'manual' });
  expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
  expect(response.headers.get('location')).toBe('/x');
});

test('a body larger than a function takes is refused', async () => {
  open();
  const response = await fetch(`${front.origin}/berkas`, {
    method: 'POST',
    headers: signedIn,
    body: new Uint8Array(6 * 1024 * 1024 + 1),
  });
  expect(response.status).toBe(413);
  expect(seen).toEqual([]);
});

test('a function that throws is a 500 without a word of why', async () => {
  open({
    handler: async () => {
      throw new Error('rahasia');
    },
  });
  const response = await fetch(`${front.origin}/terbuka`);
  expect([response.status, await response.text()]).toEqual([
    500,
    '{"message":"Internal Server Error"}',
  ]);
  expect(errors).toHaveLength(1);
});

test('a page elsewhere whose name leads here is turned away', async () => {
  open();
  expect((await ask('evil.example', '/terbuka')).status).toBe(421);
  expect((await ask(`127.0.0.1:${front.port + 1}`, '/terbuka')).status).toBe(421);
  expect(seen).toEqual([]);
  const other = await ask(`localhost:${front.port}`, '/terbuka?x=1');
  expect(other).toEqual({ status: 302, location: `${front.origin}/terbuka?x=1` });
});

function ask(host: string, path: string) {
  return new Promise<{ status?: number | undefined; location?: string | undefined }>(
    (resolve, reject) => {
      const options = { host: '127.0.0.1', port: front.port, path, headers: { host } };
      request(options, (response) => {
        response.resume();
        resolve({ status: response.statusCode, location: response.headers.location });
      })
        .on('error', reject)
        .end();
    },
  );
}

test('routes match as the gateway matches them', () => {
  const keys = ['GET /sehat', 'GET /v/{kode}', 'POST /aset/{proxy+}'];
  const fits = (request: string) => {
    const [method = '', path = ''] = request.split(' ');
    return matchesRoute(keys, method, path);
  };
  expect(['GET /sehat', 'GET /v/ABC', 'POST /aset/a/b.css'].filter(fits)).toHaveLength(3);
  const others = ['POST /sehat', 'GET /sehat/x', 'GET /v/', 'GET /v/a/b', 'POST /aset/', 'GET /'];
  expect(others.filter(fits)).toEqual([]);
});
