import { describe, expect, test } from 'vitest';
import type { Letter } from '#cases/letter.ts';
import { aReleasedLetter } from '../../../support/a-letter.ts';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const { letterId: _, facts: _facts, draft: _draft, ...released } = aReleasedLetter();

/** Received on a Monday morning; three working days are over on Thursday night. */
const RECEIVED = {
  ...released,
  state: 'delivered',
  attempt: { attemptId: 'attempt-1', no: 1, at: '2026-11-16T04:00:00.000Z' },
  deliveredAt: '2026-11-16T04:01:00.000Z',
  tanggal: '2026-11-16',
} as const;

const WITHDRAWAL = {
  by: 'pemeriksa-1',
  at: '2026-11-20T00:00:00.000Z',
  reason: 'Keliru.',
  alasan: 'ganda',
  ralat: false,
} as const;

const path = (kind: string) => `/konsol/surat/B1-instagram/tindak-lanjut/${kind}`;

async function drafterAt(set: Partial<Letter> = {}) {
  const console = memoryPages();
  await console.putLetter({ ...RECEIVED, ...set });
  return { ...console, drafter: await console.signIn('penyusun-1', ['penyusun']) };
}

const TEGURAN = {
  tenggatBerakhir: '2026-11-19T23:59',
  'pemeriksaan.pada': '2026-11-20T09:00',
  'jawaban.rujukan': '',
  'jawaban.rujukanInggris': '',
  turun: '2',
};

const ALASAN = {
  'penolakan.bentuk': 'surat elektronik',
  'penolakan.nomor': '',
  'penolakan.tanggal': '2026-11-18',
  'alasan.0.jenis': 'penyedia-sarana',
  'alasan.0.bentuk': 'ringkasan',
  'alasan.0.pernyataan': 'layanannya hanya menyediakan sarana',
  'alasan.0.pernyataanInggris': 'its service only provides means',
  'alasan.0.sumber': 'surel narahubung, alinea 2',
  'alasan.1.jenis': '',
  'alasan.1.bentuk': 'ringkasan',
};

const ACARA = {
  'acara.mulai': '2026-12-03T09:00',
  'acara.zona': 'WITA',
  'acara.tempat': 'Ruang Rapat Contoh',
  'acara.tautan': '',
  'acara.pimpinan': 'Deputi Bidang Usaha Kecil',
  'acara.pimpinanInggris': 'the Deputy for Small Enterprises',
  'acara.konfirmasi': '2026-11-30',
};

const RUJUKAN = {
  'pemeriksaan.pada': '2026-11-20T09:00',
  'penolakan.ringkasan': '',
  'penolakan.ringkasanInggris': '',
  'salinan.url': 'https://berkas.kementerian.example/b/0001',
  'salinan.sampai': '2027-01-23',
};

describe('a follow-up', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'teguran',
      TEGURAN,
      {
        tenggatBerakhir: '2026-11-19T23:59:00+07:00',
        pemeriksaan: { pada: '2026-11-20T09:00:00+07:00', tidakDapatDiakses: 1 },
        jawaban: null,
      },
    ],
    ['sanggahan', ALASAN, { alasan: [{ jenis: 'penyedia-sarana', bentuk: 'ringkasan' }] }],
    ['undangan', ACARA, { acara: { mulai: '2026-12-03T09:00:00+08:00', tautan: null } }],
    ['rujukan-komdigi', RUJUKAN, { penolakan: null, pemeriksaan: { tidakDapatDiakses: 0 } }],
    ['rujukan-kemendag', RUJUKAN, { salinan: { sampai: '2027-01-23' } }],
  ])('%s is begun by a form and becomes a list of its own', async (kind, form, keterangan) => {
    const { drafter, cases, objects } = await drafterAt();
    expect((await drafter.visit(path(kind))).status).toBe(200);
    const twice = { form: { ...form, kunci: 'kunci-yang-sama' } };
    const [answer, again] = [
      await drafter.visit(path(kind), twice),
      await drafter.visit(path(kind), twice),
    ];
    expect([answer.status, again.headers.get('location')]).toEqual([
      303,
      answer.headers.get('location'),
    ]);
    const batches = (await cases.batches.page(9, null)).rows;
    expect(batches).toMatchObject([
      {
        kind,
        state: 'received',
        followUps: { instagram: { surat: ['B1-instagram'], keterangan } },
      },
    ]);
    const bytes = await objects.get('uploads', batches[0]?.uploadKey ?? '');
    const rows = JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as object[];
    expect(rows).toHaveLength(kind === 'teguran' ? 2 : 3);
    expect(rows[0]).toMatchObject({ Keterangan: expect.any(String), Tautan: expect.any(String) });
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['undangan', { ...ACARA, 'acara.pimpinan': '' }, 'acara-pimpinan', 'Deputy'],
    ['undangan', { ...ACARA, 'acara.tempat': '' }, 'acara-tempat', 'Deputi'],
    [
      'sanggahan',
      {
        ...ALASAN,
        'alasan.0.jenis': '',
        'alasan.0.pernyataan': '',
        'alasan.0.pernyataanInggris': '',
        'alasan.0.sumber': '',
      },
      'alasan-0-jenis',
      '2026-11-18',
    ],
    [
      'rujukan-komdigi',
      { ...RUJUKAN, 'salinan.url': 'http://tidak-aman.example' },
      'salinan-url',
      '2027-01-23',
    ],
  ])(
    '%s names the field that is missing and keeps what was typed',
    async (kind, form, id, kept) => {
      const { drafter, cases } = await drafterAt();
      const answer = await drafter.visit(path(kind), { form });
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain(`id="${id}-salah"`);
      expect(html).toContain(kept);
      expect((await cases.batches.page(9, null)).rows).toEqual([]);
    },
  );

  test('whose facts do not hold together says so at once', async () => {
    const { drafter } = await drafterAt();
    const early = { ...TEGURAN, 'pemeriksaan.pada': '2026-11-18T09:00' };
    const answer = await drafter.visit(path('teguran'), { form: early });
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('Pemeriksaan ulang dilakukan sebelum tenggat berakhir.'),
    ]);
  });

  test('waits for the deadline of the letter before it', async () => {
    const later = { deliveredAt: '2026-11-23T04:01:00.000Z' };
    const { drafter } = await drafterAt(later);
    const page = await (await drafter.visit('/konsol/surat/B1-instagram')).text();
    expect(page).toContain('tindak-lanjut/sanggahan');
    expect(page).not.toContain('tindak-lanjut/teguran');
    expect(await (await drafter.visit(path('teguran'))).text()).toContain('sesudah tenggat lewat');
    expect((await drafter.visit(path('teguran'), { form: TEGURAN })).status).toBe(409);
    expect((await drafter.visit(path('sanggahan'), { form: ALASAN })).status).toBe(303);
  });

  test('to a ministry tells of the first request, however many letters came since', async () => {
    const teguran = { kind: 'teguran', menindaklanjuti: ['B0-instagram'] } as const;
    const { drafter, cases, putLetter, put } = await drafterAt(teguran);
    const tanggal = '2026-03-02';
    const log = [aLogEntry({ at: `${tanggal}T02:00:00.000Z` })];
    await putLetter({ ...RECEIVED, letterId: 'B0-instagram', tanggal, log });
    for (let no = 1; no <= 31; no += 1) {
      const since = { letterId: `N${no}-instagram`, log: [aLogEntry()] };
      await put(aReleasedLetter({ ...RECEIVED, ...since }));
    }
    const html = await (await drafter.visit(path('rujukan-komdigi'))).text();
    expect(html.match(/name="bersama"/g)).toHaveLength(31);
    expect(html).toContain('name="bersama" value="B0-instagram" checked');
    expect(html.match(/ checked>/g)).toHaveLength(1);
    const form = { ...RUJUKAN, bersama: 'B0-instagram' };
    expect((await drafter.visit(path('rujukan-komdigi'), { form })).status).toBe(303);
    const surat = ['B0-instagram', 'B1-instagram'];
    expect((await cases.batches.page(9, null)).rows).toMatchObject([
      { followUps: { instagram: { surat } } },
    ]);
    const again = await drafter.visit(path('rujukan-komdigi'), { form: RUJUKAN });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('name="bersama" value="B0-instagram">');
  });

  test.each<[string, Partial<Letter>]>([
    ['was not received', { state: 'accepted', deliveredAt: null }],
    ['was withdrawn', { withdrawal: WITHDRAWAL }],
    ['bounced', { state: 'bounced' }],
    ['is a referral itself', { kind: 'rujukan-komdigi' }],
  ])('is refused after a letter that %s', async (_why, set) => {
    const { drafter, cases } = await drafterAt(set);
    const page = await (await drafter.visit('/konsol/surat/B1-instagram')).text();
    expect(page).not.toContain('/tindak-lanjut/');
    expect((await drafter.visit(path('undangan'), { form: ACARA })).status).toBe(409);
    expect((await cases.batches.page(9, null)).rows).toEqual([]);
  });

  test('is begun by drafters only', async () => {
    const { signIn, cases } = await drafterAt();
    const { visit } = await signIn('pemeriksa-1', ['pemeriksa', 'penandatangan', 'auditor']);
    expect((await visit(path('undangan'), { form: ACARA })).status).toBe(403);
    expect((await visit(path('undangan'))).status).toBe(403);
    expect(await (await visit('/konsol/surat/B1-instagram')).text()).not.toContain(
      'tindak-lanjut/',
    );
    expect((await cases.batches.page(9, null)).rows).toEqual([]);
  });
});
