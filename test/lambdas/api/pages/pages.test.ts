import { describe, expect, test } from 'vitest';
import { GROUPS, type Group } from '#cases/actor.ts';
import { memoryPages } from '../../../support/memory-pages.ts';
import { hasher } from '../../../support/memory-stores.ts';

const PATHS = [
  '/konsol',
  '/konsol/berkas',
  '/konsol/persetujuan',
  '/konsol/platform',
  '/konsol/platform/instagram',
  '/konsol/cari',
  '/konsol/cari?q=contoh',
  '/konsol/cari?keadaan=submitted',
  '/konsol/log',
  '/konsol/pengaturan',
  '/konsol/surat/B1-instagram',
];

const DESK = {
  platform: 'instagram',
  entity: 'Contoh, Inc.',
  jabatan: 'Kepala Kebijakan Publik',
  alamat: ['Jalan Contoh Nomor 1'],
  channel: 'email' as const,
  email: 'kepatuhan@instagram.example',
  cc: [],
  languages: ['id'],
  confirmedAt: null,
  confirmedBy: null,
  source: 'Data latihan',
};

async function consoleWithWork() {
  const console = memoryPages();
  await console.cases.settings.saveDesk(DESK);
  await console.putLetter();
  return console;
}

describe.each(PATHS)('%s', (path) => {
  test.each(GROUPS)('is shown to %s in both languages', async (group) => {
    const { signIn } = await consoleWithWork();
    const { visit } = await signIn('seseorang', [group]);
    const page = await visit(path);
    const html = await page.text();
    expect([page.status, html.slice(0, 15)]).toEqual([200, '<!doctype html>']);
    expect(html).toContain('<html lang="id">');
    const english = await visit(path, { language: 'en' });
    expect([english.status, await english.text()]).toEqual([
      200,
      expect.stringContaining('<html lang="en">'),
    ]);
  });

  test('is refused to somebody without a group, and asks everybody else to sign in', async () => {
    const { signIn, fetchPage } = await consoleWithWork();
    expect((await (await signIn('seseorang', [])).visit(path)).status).toBe(403);
    const outside = await fetchPage(path, '');
    expect(outside.status).toBe(302);
    expect(outside.headers.get('location')).toBe(`/masuk?ke=${encodeURIComponent(path)}`);
  });

  test('runs no inline script and loads nothing from elsewhere', async () => {
    const { signIn } = await consoleWithWork();
    const page = await (await signIn('seseorang', ['pemeriksa'])).visit(path);
    const html = await page.text();
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|style=/);
    expect(html).not.toMatch(/(?:src|action)="(?!\/)/);
  });
});

test('a page weighs little: everything but the PDF is under 150 kB', async () => {
  const { signIn, fetchPage } = await consoleWithWork();
  const html = await (
    await (await signIn('seseorang', ['pemeriksa'])).visit('/konsol/surat/B1-instagram')
  ).text();
  let bytes = Buffer.byteLength(html);
  for (const [, path = ''] of html.matchAll(/(?:src|href)="(\/aset\/[^"]+)"/g)) {
    const asset = await fetchPage(path, '', { headers: { 'accept-encoding': 'gzip' } });
    expect([asset.status, asset.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    bytes += (await asset.arrayBuffer()).byteLength;
  }
  expect(bytes).toBeLessThan(150_000);
});

/** Every step of the pages and the groups that may take it. */
const STEPS: readonly (readonly [string, Record<string, string>, readonly Group[]])[] = [
  ['/konsol/unggah', { penerbit: '' }, ['penyusun']],
  ['/konsol/unggah/formulir', { nama: 'a.csv', rupa: '1-1' }, ['penyusun']],
  ['/konsol/berkas/B1/ajukan', { surat: 'B1-instagram:0' }, ['penyusun']],
  ['/konsol/persetujuan/setujui', {}, ['pemeriksa', 'penandatangan']],
  ['/konsol/persetujuan/lepas', {}, ['pemeriksa', 'penandatangan']],
  ['/konsol/surat/B1-instagram/ajukan', { surat: 'B1-instagram:0' }, ['penyusun']],
  ['/konsol/surat/B1-instagram/tanda-tangan', {}, ['penandatangan']],
  ['/konsol/surat/B1-instagram/kembalikan', { alasan: 'Kurang.' }, ['pemeriksa', 'penandatangan']],
  [
    '/konsol/surat/B1-instagram/batalkan',
    { alasan: 'Keliru.' },
    ['penyusun', 'pemeriksa', 'penandatangan'],
  ],
  ['/konsol/pengaturan/pengiriman', { hentikan: 'ya' }, ['pemeriksa', 'penandatangan']],
  [
    '/konsol/pengaturan/meja/instagram',
    { surel: 'kepatuhan@instagram.example' },
    ['pemeriksa', 'penandatangan'],
  ],
];

describe.each(STEPS)('the step %s', (path, form, allowed) => {
  test.each(GROUPS)('is taken by %s only when their group may', async (group) => {
    const { signIn, putLetter, cases } = memoryPages();
    await cases.settings.saveDesk(DESK);
    const { draft } = await putLetter({ submittedBy: 'orang-lain' });
    const { visit } = await signIn('seseorang', [group]);
    const answer = await visit(path, { form: { sidik: draft.sha256, ...form } });
    expect(answer.status === 403).toBe(!allowed.includes(group));
  });

  test('is refused without a session, from elsewhere and without the secret', async () => {
    const { signIn, putLetter, fetchPage, letters } = memoryPages();
    await putLetter({ submittedBy: 'orang-lain' });
    expect((await fetchPage(path, '', { form })).status).toBe(401);
    const { visit } = await signIn('seseorang', GROUPS);
    const foreign = [
      { headers: { origin: 'https://evil.example' } },
      { headers: { origin: 'null' } },
      { headers: { 'sec-fetch-site': 'cross-site' } },
      { headers: { 'sec-fetch-site': 'same-site' } },
    ];
    for (const more of foreign) expect((await visit(path, { form, ...more })).status).toBe(403);
    expect((await visit(path, { form: { ...form, csrf: 'tebakan' } })).status).toBe(403);
    expect((await letters.find('B1-instagram'))?.version).toBe(1);
  });
});

describe('the first page', () => {
  const received = {
    state: 'delivered',
    submittedBy: 'penyusun-1',
    deliveredAt: '2026-11-18T04:00:00.000Z',
  } as const;

  test('names a letter whose time is over, until it is closed', async () => {
    const { putLetter, signIn } = memoryPages();
    await putLetter(received);
    await putLetter({ ...received, letterId: 'B2-shopee', platform: 'shopee', state: 'closed' });
    await putLetter({
      ...received,
      letterId: 'B3-tiktok',
      platform: 'tiktok',
      deliveredAt: '2026-11-20T04:00:00.000Z',
    });
    const { visit } = await signIn('penyusun-1', ['penyusun']);
    const page = await (await visit('/konsol')).text();
    expect(page).toContain('Lewat tenggat tanpa jawaban');
    expect(page).toContain('/konsol/surat/B1-instagram');
    expect(page).not.toMatch(/B2-shopee|B3-tiktok/);
  });

  test('counts no further than it looks, and says so', async () => {
    const { putLetter, signIn } = memoryPages();
    for (let no = 0; no < 120; no += 1) await putLetter({ letterId: `L${no}`, state: 'unknown' });
    const { visit } = await signIn('pemeriksa-1', ['pemeriksa']);
    const page = await (await visit('/konsol')).text();
    expect(page).toContain('<span class="jumlah">100+</span>');
    expect(page).toContain('Lihat semuanya');
  });
});

test('a platform is called by its name, and whoever is signed in by theirs', async () => {
  const { visit } = await (await consoleWithWork()).signIn('seseorang', ['auditor']);
  const page = await (await visit('/konsol/platform/instagram')).text();
  expect(page).toContain('<h1>Instagram</h1>');
  expect(page).toContain('<summary>seseorang</summary>');
});

test('a search that stopped goes on where it stopped', async () => {
  const { putLetter, signIn } = memoryPages();
  for (let no = 0; no < 70; no += 1) await putLetter({ letterId: `L${no}` });
  const { visit } = await signIn('auditor-1', ['auditor']);
  const read = async (path: string) =>
    (await (await visit(path)).text()).replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
  const first = await read('/konsol/cari?platform=instagram');
  const older = /href="(\/konsol\/cari\?[^"]*lanjut=[^"]+)"/.exec(first)?.[1] ?? '';
  const second = await read(older);
  const shown = (html: string) => html.match(/\/konsol\/surat\/L\d+/g)?.length;
  expect([shown(first), shown(second)]).toEqual([50, 20]);
  expect(second).not.toContain('lanjut=');
});

test('an address with a slash too many leads to the page', async () => {
  const { visit } = await (await consoleWithWork()).signIn('seseorang', ['auditor']);
  for (const path of ['/konsol', '/konsol/berkas']) {
    const answer = await visit(`${path}/`);
    const location = answer.headers.get('location') ?? '';
    expect([answer.status, new URL(location).pathname]).toEqual([301, path]);
  }
  expect((await visit('/konsol/tidak-ada')).status).toBe(404);
});

test('a file too large for an answer is fetched from the object store, and is opened all the same', async () => {
  const { putLetter, signIn, sessions, hasher } = await consoleWithLargeLetter();
  const letter = await putLetter();
  const { visit, token } = await signIn('pemeriksa-1', ['pemeriksa']);
  const answer = await visit(`/konsol/surat/${letter.letterId}/konsep.pdf`);
  const elsewhere = `https://letters.example/${letter.draft.key}`;
  expect([answer.status, answer.headers.get('location')]).toEqual([302, elsewhere]);
  const page = await visit(`/konsol/surat/${letter.letterId}`);
  expect(page.headers.get('content-security-policy')).toContain(
    "frame-src 'self' https://letters.example;",
  );
  expect((await sessions.find(hasher.sha256(token)))?.opened).toEqual([letter.draft.sha256]);
});

async function consoleWithLargeLetter() {
  const console = memoryPages();
  const draft = { key: 'surat/besar', sha256: 'e'.repeat(64), bytes: 5_000_000 };
  return { ...console, hasher, putLetter: () => console.putLetter({ draft }) };
}

describe('the sealed log of a platform', () => {
  test.each(['csv', 'xlsx'])('is kept as %s by whoever may export', async (form) => {
    const { signIn } = await consoleWithWork();
    const { visit } = await signIn('auditor-1', ['auditor']);
    const file = await visit(`/konsol/log/tersegel/instagram.${form}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain(`log-instagram.${form}`);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(50);
  });

  test('is refused to a drafter, and in a form that there is not', async () => {
    const { signIn } = await consoleWithWork();
    const drafter = await signIn('penyusun-1', ['penyusun']);
    expect((await drafter.visit('/konsol/log/tersegel/instagram.csv')).status).toBe(403);
    const auditor = await signIn('auditor-1', ['auditor']);
    expect((await auditor.visit('/konsol/log/tersegel/instagram.pdf')).status).toBe(404);
  });
});
