import { expect, test } from 'vitest';
import type { Group } from '#cases/actor.ts';
import { memoryPages } from '../../../support/memory-pages.ts';
import { hasher } from '../../../support/memory-stores.ts';

const LETTER = '/konsol/surat/B1-instagram';
const ASK = `${LETTER}/berkas-perkara`;

async function atLetter(group: Group) {
  const console = memoryPages();
  await console.putLetter({ state: 'issued' });
  const { visit, csrf } = await console.signIn(`${group}-1`, [group]);
  const page = async () => (await visit(LETTER)).text();
  return { ...console, visit, csrf, page };
}

test('an auditor asks by a form, sees since when it is prepared, and fetches it when it is', async () => {
  const { visit, page, cases, objects } = await atLetter('auditor');
  expect(await page()).toContain('Siapkan berkas perkara</button>');
  const asked = await visit(ASK, { form: {} });
  expect([asked.status, asked.headers.get('location')]).toEqual([303, LETTER]);
  const waiting = await page();
  expect(waiting).toMatch(/Sedang disiapkan sejak 24 Nov 2026, 09.00 WIB/);
  expect(waiting).not.toContain('Siapkan berkas perkara</button>');

  const asking = await cases.bundles.find('B1-instagram');
  if (!asking) throw new Error('nobody asked');
  await cases.bundles.save({ ...asking, version: 2, problem: 'LOG_DAMAGED' });
  expect(await page()).toMatch(/Percobaan terakhir gagal.*LOG_DAMAGED/);

  const bytes = new TextEncoder().encode('PK isi berkas perkara');
  const sha256 = hasher.sha256(bytes);
  const file = { key: `ekspor/${sha256}.zip`, sha256, bytes: bytes.length };
  await objects.put('letters', file.key, bytes, 'application/zip');
  const bundle = { file, at: '2026-11-24T02:05:00.000Z' };
  await cases.bundles.save({ ...asking, version: 3, waiting: false, bundle });
  const ready = await page();
  expect(ready).toContain(`href="${ASK}.zip"`);
  expect(ready).toContain(sha256);
  expect(ready).toContain('teguran audit');
  expect(ready).toContain('Siapkan berkas perkara terbaru</button>');
  const answer = await visit(`${ASK}.zip`);
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});

test('a drafter is neither offered a bundle nor given one', async () => {
  const { visit, page, cases } = await atLetter('penyusun');
  expect(await page()).not.toContain('berkas-perkara');
  expect((await visit(ASK, { form: {} })).status).toBe(403);
  expect((await visit(`${ASK}.zip`)).status).toBe(403);
  expect(await cases.bundles.find('B1-instagram')).toBeNull();
});

test('a form without the secret of the session, or from elsewhere, asks for nothing', async () => {
  const { visit, cases } = await atLetter('auditor');
  expect((await visit(ASK, { form: { csrf: 'tebakan' } })).status).toBe(403);
  const headers = { origin: 'https://lain.example' };
  expect((await visit(ASK, { form: {}, headers })).status).toBe(403);
  expect(await cases.bundles.find('B1-instagram')).toBeNull();
});

test('nothing is offered of a letter that is not signed yet', async () => {
  const console = memoryPages();
  await console.putLetter();
  const { visit } = await console.signIn('auditor-1', ['auditor']);
  expect(await (await visit(LETTER)).text()).not.toContain('berkas-perkara');
  expect((await visit(ASK, { form: {} })).status).toBe(422);
});
