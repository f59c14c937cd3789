import { expect, test } from 'vitest';
import { aReleasedLetter } from '../../support/a-letter.ts';
import { memoryApi, person } from '../../support/memory-api.ts';
import { hasher } from '../../support/memory-stores.ts';

const AUDITOR = person('auditor-1', 'auditor');
const PATH = '/surat/B1-instagram/berkas-perkara';

/** The sweeper has made the bundle; its bytes are whatever a test needs. */
async function aMadeBundle(size?: number) {
  const api = memoryApi();
  await api.put(aReleasedLetter());
  await api.call(PATH, AUDITOR, { method: 'POST' });
  const bytes = new TextEncoder().encode('PK isi berkas perkara');
  const sha256 = hasher.sha256(bytes);
  const file = { key: `ekspor/${sha256}.zip`, sha256, bytes: size ?? bytes.length };
  await api.objects.put('letters', file.key, bytes, 'application/zip');
  const [request] = await api.cases.bundles.listWaiting();
  if (!request) throw new Error('nobody asked');
  const bundle = { file, at: '2026-11-24T02:05:00.000Z' };
  await api.cases.bundles.save({ ...request, version: 2, waiting: false, bundle });
  return { ...api, bytes, sha256 };
}

test('asking for a bundle is accepted at once, and its state says that it is waited for', async () => {
  const { call, put } = memoryApi();
  await put(aReleasedLetter());
  expect(await (await call(PATH, AUDITOR)).json()).toMatchObject({ state: 'none', bundle: null });
  const asked = await call(PATH, AUDITOR, { method: 'POST' });
  expect([asked.status, await asked.json()]).toEqual([
    202,
    expect.objectContaining({ state: 'waiting', askedAt: '2026-11-24T02:00:00.000Z' }),
  ]);
  const early = await call(`${PATH}.zip`, AUDITOR);
  expect([early.status, await early.json()]).toEqual([
    422,
    expect.objectContaining({ code: 'FILE_NOT_YET' }),
  ]);
});

test('a bundle that was made is handed over with its hash', async () => {
  const { call, bytes, sha256 } = await aMadeBundle();
  expect(await (await call(PATH, AUDITOR)).json()).toMatchObject({
    state: 'ready',
    bundle: { at: '2026-11-24T02:05:00.000Z', bytes: bytes.length, sha256 },
  });
  const answer = await call(`${PATH}.zip`, AUDITOR);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('x-sha256')).toBe(sha256);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});

test('a large one is fetched from the object store', async () => {
  const { call, sha256 } = await aMadeBundle(5 * 1024 * 1024);
  const answer = await call(`${PATH}.zip`, AUDITOR);
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toContain(sha256);
});

test('of a letter that does not exist there is no state and no wish', async () => {
  const { call } = memoryApi();
  expect((await call(PATH, AUDITOR)).status).toBe(404);
  expect((await call(PATH, AUDITOR, { method: 'POST' })).status).toBe(404);
});
