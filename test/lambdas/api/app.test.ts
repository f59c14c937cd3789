import { expect, test } from 'vitest';
import { memoryApi, person } from '../../support/memory-api.ts';

const drafter = person('penyusun-1', 'penyusun');

test('the served document lists every route', async () => {
  const { app, call } = memoryApi();
  const document = await (await call('/openapi.json', null)).data();
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${toHono(path)}`),
  );
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/*')
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => route !== 'GET /openapi.json');
  expect(new Set(listed)).toEqual(new Set(served));
});

function toHono(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

test('open routes answer anybody, and say nothing about accounts', async () => {
  const { call } = memoryApi();
  expect(await (await call('/sehat', null)).json()).toEqual({ status: 'sehat' });
  expect(await (await call('/v/TIDAKADA', null)).json()).toMatchObject({
    status: 'tidak-dikenal',
  });
});

test.each(['/sehat', '/berkas', '/tidak-ada', '/surat/x', '/openapi.json'])(
  '%s runs nothing, is framed by nobody and kept by nobody',
  async (path) => {
    const { headers } = await memoryApi().call(path, drafter);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  },
);

test('a body that does not fit is refused by the name of its field', async () => {
  const answer = await memoryApi().call('/berkas', drafter, {
    method: 'POST',
    body: { fileName: '' },
  });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    code: 'REQUEST_INVALID',
    facts: { field: 'fileName' },
  });
});

test('a defect tells its caller a reference and nothing of its inside', async () => {
  const api = memoryApi();
  api.cases.batches.page = async () => {
    throw new Error('rahasia: kata-sandi');
  };
  const answer = await api.call('/berkas', drafter);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('rahasia');
});
