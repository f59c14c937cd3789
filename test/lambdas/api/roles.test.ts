import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPS, type Group } from '#cases/actor.ts';
import { aLetter, named } from '../../support/a-letter.ts';
import { type Call, memoryApi, person } from '../../support/memory-api.ts';

const HASH = 'd'.repeat(64);
const one = { letters: [named(aLetter())] };
const DESK = {
  entity: 'Contoh, Inc.',
  jabatan: 'Kepala Kebijakan Publik',
  alamat: ['Jalan Contoh Nomor 1'],
  channel: 'email',
  email: 'kepatuhan@instagram.example',
  languages: ['id'],
  source: 'Data latihan',
};

const EXPORTERS: readonly Group[] = ['auditor', 'pemeriksa', 'penandatangan'];

/** Every route, and the groups that it lets in; nobody else. */
const MATRIX: readonly (readonly [string, Call, readonly Group[]])[] = [
  ['/berkas', { method: 'POST', body: { fileName: 'a.csv' } }, ['penyusun']],
  ['/berkas', {}, GROUPS],
  ['/berkas/B1', {}, GROUPS],
  ['/berkas/B1/surat', {}, GROUPS],
  ['/berkas/B1/perbaikan.xlsx', {}, ['penyusun']],
  ['/berkas/B1/bukti', {}, GROUPS],
  ['/berkas/B1/bukti', { method: 'POST', body: { fileName: 'bukti.zip' } }, ['penyusun']],
  [`/berkas/B1/bukti/${HASH}`, {}, GROUPS],
  ['/berkas/B1/susun-ulang', { method: 'POST' }, ['penyusun']],
  [
    '/berkas/B1/ulang',
    { method: 'POST', body: { items: [{ itemNo: 1, reason: 'Masih berjualan.' }] } },
    ['penyusun'],
  ],
  ['/surat/B1-instagram', {}, GROUPS],
  ['/surat/B1-instagram/konsep.pdf', {}, GROUPS],
  [
    '/surat/B1-instagram/berkas-perkara',
    { method: 'POST' },
    ['pemeriksa', 'penandatangan', 'auditor'],
  ],
  ['/surat/B1-instagram/berkas-perkara', {}, ['pemeriksa', 'penandatangan', 'auditor']],
  ['/surat/B1-instagram/berkas-perkara.zip', {}, ['pemeriksa', 'penandatangan', 'auditor']],
  ['/platform/instagram/surat', {}, GROUPS],
  ['/platform/instagram/log', {}, GROUPS],
  ['/platform/instagram/log.csv', {}, EXPORTERS],
  ['/platform/instagram/log.xlsx', {}, EXPORTERS],
  ['/nomor/kementerian-umkm-latihan-2026', {}, GROUPS],
  ['/nomor/kementerian-umkm-latihan-2026/agenda', {}, GROUPS],
  [
    '/nomor/cadangan',
    { method: 'POST', body: { count: 2, reason: 'Sistem padam.' } },
    ['pemeriksa', 'penandatangan'],
  ],
  [
    '/nomor/sisipan',
    { method: 'POST', body: { urut: 1, reason: 'Surat tertinggal.' } },
    ['pemeriksa', 'penandatangan'],
  ],
  [
    '/narahubung/instagram/lanjutkan',
    { method: 'POST', body: { reason: 'Alamat sudah benar.' } },
    ['pemeriksa', 'penandatangan'],
  ],
  [
    '/alamat-ditolak/buka',
    { method: 'POST', body: { address: 'a@b.example', reason: 'Sudah disetujui.' } },
    ['pemeriksa', 'penandatangan'],
  ],
  ['/narahubung', {}, GROUPS],
  [
    '/surat/ajukan',
    { method: 'POST', body: { letters: [{ letterId: 'B1-instagram', sha256: HASH }] } },
    ['penyusun'],
  ],
  ['/surat/setujui', { method: 'POST', body: one }, ['pemeriksa', 'penandatangan']],
  ['/surat/lepas', { method: 'POST', body: one }, ['pemeriksa', 'penandatangan']],
  [
    '/surat/B1-instagram/tanda-tangan/unggah',
    { method: 'POST', body: { sha256: HASH } },
    ['penandatangan'],
  ],
  [
    '/surat/B1-instagram/tanda-tangan',
    { method: 'POST', body: { sha256: HASH } },
    ['penandatangan'],
  ],
  [
    '/surat/B1-instagram/kembalikan',
    { method: 'POST', body: { reason: 'Bukti kurang.' } },
    ['pemeriksa', 'penandatangan'],
  ],
  [
    '/surat/B1-instagram/batalkan',
    { method: 'POST', body: { reason: 'Keliru.' } },
    ['penyusun', 'pemeriksa', 'penandatangan'],
  ],
  [
    '/surat/B1-instagram/sisihkan',
    { method: 'POST', body: { reason: 'Sudah diselesaikan dengan cara lain.' } },
    ['pemeriksa', 'penandatangan'],
  ],
  [
    '/surat/B1-instagram/sampaikan',
    { method: 'POST', body: { at: '2026-11-24T02:00:00Z', channel: 'post', receiptNo: '17' } },
    ['penyusun', 'pemeriksa', 'penandatangan'],
  ],
  [
    '/surat/B1-instagram/jawaban',
    {
      method: 'POST',
      body: { receivedAt: '2026-11-24T02:00:00Z', channel: 'email', outcomes: null },
    },
    ['penyusun', 'pemeriksa', 'penandatangan'],
  ],
  [
    '/surat/B1-instagram/jawaban/unggah',
    { method: 'POST', body: { sha256: HASH } },
    ['penyusun', 'pemeriksa', 'penandatangan'],
  ],
  ['/surat/B1-instagram/jawaban/J1', {}, GROUPS],
  ['/surat/B1-instagram/jawaban/J1/berkas', {}, GROUPS],
  [
    '/surat/B1-instagram/putuskan',
    {
      method: 'POST',
      body: {
        ...{ reason: 'Sudah ditelepon.', decision: 'assume-sent' },
        seen: { state: 'unknown', attempts: 1 },
      },
    },
    ['pemeriksa', 'penandatangan'],
  ],
  [
    '/surat/B1-instagram/perbaiki',
    {
      method: 'POST',
      body: { draftSha256: HASH, exclude: [{ itemNo: 1, reason: 'Bukan penjual.' }] },
    },
    ['pemeriksa', 'penandatangan'],
  ],
  ['/narahubung/instagram', { method: 'PUT', body: DESK }, ['pemeriksa', 'penandatangan']],
  ['/pengiriman', { method: 'PUT', body: { stopped: true } }, ['pemeriksa', 'penandatangan']],
];

const name = ([path, { method = 'GET' }]: (typeof MATRIX)[number]) => `${method} ${path}`;

describe.each(MATRIX.map((row) => [name(row), row] as const))('%s', (_name, row) => {
  const [path, call, allowed] = row;

  test.each(GROUPS)('lets %s in only when the matrix says so', async (group) => {
    const api = memoryApi();
    await api.put(aLetter({ submittedBy: 'orang-lain' }));
    const answer = await api.call(path, person('seseorang', group), call);
    if (allowed.includes(group)) expect([401, 403]).not.toContain(answer.status);
    else {
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'NOT_ALLOWED' });
    }
  });

  test('refuses a person without a group and a request without a person', async () => {
    const api = memoryApi();
    await api.put(aLetter());
    expect((await api.call(path, person('seseorang'), call)).status).toBe(403);
    expect((await api.call(path, null, call)).status).toBe(401);
  });
});

test('the matrix names every route of the API that is not open', () => {
  const api = memoryApi();
  const open = new Set(['/openapi.json', '/sehat', '/v/:kode']);
  const routes = api.app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/*' && !open.has(path))
    .map(({ method, path }) => `${method} ${path}`);
  const covered = (route: string) =>
    MATRIX.some((row) => {
      const [method = '', pattern = ''] = route.split(' ');
      const form = new RegExp(`^${method} ${pattern.replace(/:\w+(\{[^}]+\})?/g, '[^/]+')}$`);
      return form.test(name(row));
    });
  expect(new Set(routes).size).toBeGreaterThan(15);
  expect(routes.filter((route) => !covered(route))).toEqual([]);
});

const BINDING = [
  '/surat/setujui',
  '/surat/lepas',
  '/surat/B1-instagram/tanda-tangan',
  '/surat/B1-instagram/putuskan',
  '/narahubung/instagram/lanjutkan',
  '/alamat-ditolak/buka',
  '/nomor/cadangan',
  '/nomor/sisipan',
  '/narahubung/instagram',
  '/pengiriman',
];

describe.each(BINDING)('%s', (path) => {
  const call = MATRIX.find(([one]) => one === path)?.[1] ?? {};
  const visit = async (claims: Record<string, string>) => {
    const api = memoryApi();
    await api.put(aLetter({ submittedBy: 'orang-lain' }));
    return api.call(path, person('pejabat-1', 'pemeriksa', 'penandatangan'), { ...call, claims });
  };

  test.each([{}, { amr: '[pwd]' }, { iss: 'https://cognito-idp.contoh@masuk.example/' }])(
    'is refused to a token without a second factor: %j',
    async (claims) => {
      const answer = await visit(claims);
      expect([answer.status, await answer.json()]).toEqual([
        403,
        expect.objectContaining({ code: 'SECOND_FACTOR_MISSING' }),
      ]);
    },
  );

  test('knows our user pool, which lets nobody in without one', async () => {
    const iss = 'https://cognito-idp.ap-southeast-3.amazonaws.com/ap-southeast-3_contoh';
    expect((await visit({ iss })).status).not.toBe(403);
  });
});

test('no mix of groups lets a submitter approve or release', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...GROUPS]), fc.boolean(), async (groups, issued) => {
      const api = memoryApi();
      const final = { key: 'surat/d', sha256: HASH, bytes: 9 };
      await api.put(aLetter({ submittedBy: 'pengaju', ...(issued && { state: 'issued', final }) }));
      const path = issued ? '/surat/lepas' : '/surat/setujui';
      const answer = await api.call(path, person('pengaju', ...groups), {
        method: 'POST',
        body: one,
      });
      expect(answer.status).toBe(403);
      const letter = await api.letters.find('B1-instagram');
      expect([letter?.approval, letter?.release, letter?.version]).toEqual([null, null, 1]);
    }),
    { numRuns: 1000 },
  );
});
