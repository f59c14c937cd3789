import { describe, expect, test } from 'vitest';
import type { Letter } from '#cases/letter.ts';
import { named } from '../../../support/a-letter.ts';
import { memoryPages, ORIGIN } from '../../../support/memory-pages.ts';

const LETTER = '/konsol/surat/B1-instagram';
const QUEUE = '/konsol/persetujuan';

/** What the page of a letter puts into its forms. */
function seenOf(letter: Letter) {
  const { sha256, tujuanSha256 } = named(letter);
  return { sidik: sha256, tujuan: tujuanSha256 };
}

/** A checker who has opened the PDF of the letter, as the page makes them. */
async function checkerAtLetter() {
  const console = memoryPages();
  const letter = await console.putLetter({ submittedBy: 'penyusun-1' });
  const checker = await console.signIn('pemeriksa-1', ['pemeriksa']);
  await checker.visit(`${LETTER}/konsep.pdf`);
  return { ...console, letter, checker, seen: seenOf(letter), sidik: letter.draft.sha256 };
}

describe('approving', () => {
  test('needs the very PDF to have been opened in this session', async () => {
    const { putLetter, signIn, letters } = memoryPages();
    const { draft } = await putLetter({ submittedBy: 'penyusun-1' });
    const { visit } = await signIn('pemeriksa-1', ['pemeriksa']);
    const answer = await visit(`${LETTER}/setujui`, { form: { sidik: draft.sha256 } });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Buka dahulu PDF');
    expect((await letters.find('B1-instagram'))?.state).toBe('submitted');
  });

  test('needs a second factor', async () => {
    const { putLetter, signIn } = memoryPages();
    const { draft } = await putLetter({ submittedBy: 'penyusun-1' });
    const { visit } = await signIn('pemeriksa-1', ['pemeriksa'], false);
    await visit(`${LETTER}/konsep.pdf`);
    const answer = await visit(`${LETTER}/setujui`, { form: { sidik: draft.sha256 } });
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('faktor kedua'),
    ]);
  });

  test('is one approval with one number, however often the same form arrives', async () => {
    const { checker, seen, cases, queue } = await checkerAtLetter();
    const form = { ...seen, kunci: 'kunci-yang-sama' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => checker.visit(`${LETTER}/setujui`, { form })),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await cases.numbers.list('kementerian-umkm-latihan-2026')).last).toBe(1);
    expect(new Set(queue.take('issue').map(({ letterId }) => letterId)).size).toBe(1);
  });

  test('of another choice under the key of an old page is another approval', async () => {
    const { putLetter, checker, letter, letters } = await checkerAtLetter();
    const second = await putLetter({ letterId: 'B2-shopee', submittedBy: 'penyusun-1' });
    await checker.visit('/konsol/surat/B2-shopee/konsep.pdf');
    const approve = (chosen: Letter) => {
      const surat = Object.values(named(chosen)).join(':');
      return checker.visit(`${QUEUE}/setujui`, { form: { surat, kunci: 'halaman-lama' } });
    };
    await approve(letter);
    await approve(second);
    expect((await letters.find('B2-shopee'))?.state).toBe('approved');
  });

  test.each([LETTER, QUEUE])(
    'of %s names where the letter goes, which the page shows',
    async (page) => {
      const { checker, letter, letters, signIn } = await checkerAtLetter();
      const html = await (await checker.visit(page)).text();
      expect(html).toContain(letter.recipient);
      expect(html).toContain(named(letter).tujuanSha256);
      const other = { ...letter, recipient: 'lain@contoh.example', version: letter.version + 1 };
      await letters.save(other);
      const surat = Object.values(named(letter)).join(':');
      const form = { ...seenOf(letter), surat };
      const refused = await checker.visit(`${page}/setujui`, { form });
      expect([refused.status, await refused.text()]).toEqual([
        409,
        expect.stringContaining('bukan yang Anda lihat'),
      ]);
      const auditor = await signIn('auditor-1', ['auditor']);
      expect(await (await auditor.visit(QUEUE)).text()).toContain(other.recipient);
    },
  );

  test('of a draft that changed answers 409 with the letter as it is now', async () => {
    const { checker, sidik, letters, cases, objects } = await checkerAtLetter();
    const before = await letters.find('B1-instagram');
    if (!before) throw new Error('the letter is gone');
    const bytes = new TextEncoder().encode('%PDF-lain');
    const draft = { key: 'surat/lain', sha256: cases.hasher.sha256(bytes), bytes: bytes.length };
    await objects.put('letters', draft.key, bytes, 'application/pdf');
    await letters.save({ ...before, draft, version: before.version + 1 });
    const answer = await checker.visit(`${LETTER}/setujui`, { form: { sidik } });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('berubah sejak Anda melihatnya');
    expect(html).toContain(draft.sha256);
  });

  test('of an own letter is refused, whatever groups a person is in', async () => {
    const { putLetter, signIn, letters } = memoryPages();
    const { draft } = await putLetter({ submittedBy: 'rangkap-1' });
    const { visit } = await signIn('rangkap-1', ['penyusun', 'pemeriksa', 'penandatangan']);
    await visit(`${LETTER}/konsep.pdf`);
    const answer = await visit(`${LETTER}/setujui`, { form: { sidik: draft.sha256 } });
    expect(answer.status).toBe(403);
    expect((await letters.find('B1-instagram'))?.approval).toBeNull();
  });
});

test('a letter that moved on keeps what was typed about it', async () => {
  const { checker, seen, sidik } = await checkerAtLetter();
  await checker.visit(`${LETTER}/setujui`, { form: seen });
  const alasan = 'Alasan yang "panjang" <dan> jangan hilang';
  const answer = await checker.visit(`${LETTER}/kembalikan`, { form: { sidik, alasan } });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain(
    'Alasan yang &quot;panjang&quot; &lt;dan&gt; jangan hilang',
  );
});

test('nobody excludes nothing, and the reason stays in the form that was sent', async () => {
  const { checker, sidik, letters } = await checkerAtLetter();
  const alasan = 'Bukan penjual pakaian bekas.';
  const answer = await checker.visit(`${LETTER}/perbaiki`, { form: { sidik, alasan } });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('Tandai sedikitnya satu temuan yang dikeluarkan.');
  expect(page).toMatch(/id="alasan-keluar"[^>]*>Bukan penjual pakaian bekas\.</);
  expect(page).toMatch(/id="alasan-kembali"[^>]*><\/textarea>/);
  expect((await letters.find('B1-instagram'))?.version).toBe(1);
});

test('an empty reason leaves the ticks where they were', async () => {
  const { checker, sidik } = await checkerAtLetter();
  const form = { sidik, alasan: ' ', butir: ['2'] };
  const page = await (await checker.visit(`${LETTER}/perbaiki`, { form })).text();
  expect(page).toMatch(/name="butir" value="2" checked/);
  expect(page).not.toMatch(/name="butir" value="1" checked/);
});

test('a reason is asked for again when it is empty', async () => {
  const { checker, sidik } = await checkerAtLetter();
  const answer = await checker.visit(`${LETTER}/kembalikan`, { form: { sidik, alasan: ' ' } });
  expect([answer.status, await answer.text()]).toEqual([
    422,
    expect.stringContaining('Alasan wajib diisi'),
  ]);
});

describe('a form that is sent without a session', () => {
  test('gives every word back, and is carried out only after a second look', async () => {
    const { fetchPage, checker, sidik, letters } = await checkerAtLetter();
    const form = { sidik, alasan: 'Bukti nomor tiga buram', csrf: 'lama' };
    const expired = await fetchPage(`${LETTER}/kembalikan`, '', { form });
    expect(expired.status).toBe(401);
    expect(await expired.text()).toContain('Bukti nomor tiga buram');
    const again = await checker.visit(`${LETTER}/kembalikan`, { form });
    expect(again.status).toBe(403);
    expect(await again.text()).toContain('Periksa, lalu kirim lagi');
    expect((await letters.find('B1-instagram'))?.state).toBe('submitted');
  });

  test('cannot be JSON that another page disguises', async () => {
    const { app } = await checkerAtLetter();
    const answer = await app.fetch(
      new Request(`${ORIGIN}${LETTER}/setujui`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
        body: '{"csrf":"x"}',
      }),
      { event: { requestContext: {} } },
    );
    expect(answer.status).toBe(403);
  });
});

describe('signing in', () => {
  const begin = async (console: ReturnType<typeof memoryPages>, to: string) => {
    const started = await console.fetchPage(`/masuk?ke=${encodeURIComponent(to)}`, '');
    const [cookie = ''] = started.headers.getSetCookie();
    return { cookie: cookie.split(';')[0] ?? '', line: cookie };
  };

  test('ends where the person wanted to go, in a cookie for this origin alone', async () => {
    const console = memoryPages();
    const { cookie, line } = await begin(console, '/konsol/berkas?x=1');
    expect(line).toMatch(/^__Host-teguran-masuk=.*HttpOnly; Secure; SameSite=Lax/);
    const done = await console.fetchPage('/masuk/selesai?state=s&code=a:pemeriksa', cookie);
    expect(done.headers.get('location')).toBe('/konsol/berkas?x=1');
    const session = done.headers.getSetCookie().find((one) => one.includes('sesi=')) ?? '';
    expect(session).toMatch(
      /^__Host-teguran-sesi=[^;]{50,}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/konsol/../masuk',
    '/konsol@evil.example',
    'javascript:alert(1)',
    '/konsol/\nset-cookie:x',
  ])('never leads away to %j', async (to) => {
    const console = memoryPages();
    const { cookie } = await begin(console, to);
    const done = await console.fetchPage('/masuk/selesai?state=s&code=a:pemeriksa', cookie);
    const place = new URL(done.headers.get('location') ?? '', ORIGIN);
    expect([place.origin, place.pathname.startsWith('/konsol')]).toEqual([ORIGIN, true]);
  });

  test('needs the browser that began it, and the answer that belongs to it', async () => {
    const console = memoryPages();
    const { cookie } = await begin(console, '/konsol');
    const from = (query: string, jar: string) => console.fetchPage(`/masuk/selesai${query}`, jar);
    expect((await from('?state=s&code=a:pemeriksa', '')).status).toBe(400);
    expect((await from('?state=lain&code=a:pemeriksa', cookie)).status).toBe(400);
    expect((await from('?state=s&code=a:x', '__Host-teguran-masuk=%7Brusak')).status).toBe(400);
  });
});

test('the other language is kept in a cookie and changes every word', async () => {
  const { signIn, fetchPage } = memoryPages();
  const { visit, token } = await signIn('a', ['auditor']);
  const chosen = await visit('/konsol/bahasa', { form: { bahasa: 'en', kembali: '/konsol/log' } });
  expect(chosen.headers.get('location')).toBe('/konsol/log');
  const [cookie = ''] = chosen.headers.getSetCookie();
  const jar = `__Host-teguran-sesi=${token}; ${cookie.split(';')[0]}`;
  const html = await (await fetchPage('/konsol/log', jar)).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('Log and export');
});

test('a file that somebody uploads twice with one form is one list', async () => {
  const { signIn, cases } = memoryPages();
  const { visit } = await signIn('penyusun-1', ['penyusun']);
  const form = { kunci: 'kunci-unggah-1' };
  const daftar = () => new File(['Platform;Tautan\n'], 'a.csv', { type: 'text/csv' });
  const first = await visit('/konsol/unggah', { form: { ...form, daftar: daftar() } });
  const again = await visit('/konsol/unggah', { form: { ...form, daftar: daftar() } });
  expect(first.headers.get('location')).toMatch(/^\/konsol\/berkas\/[0-9A-F]{26}$/);
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  expect((await cases.batches.page(9, null)).rows).toHaveLength(1);
});

test.each([
  ['nothing', undefined, 'Berkas kosong'],
  ['an empty file', new File([], 'a.csv'), 'Berkas kosong'],
  ['more than fits', new File([new Uint8Array(4_200_000)], 'a.csv'), 'paling banyak 4194304'],
])('uploading %s is refused in a sentence, with the choices kept', async (_what, daftar, text) => {
  const { signIn, cases } = memoryPages();
  const { visit } = await signIn('penyusun-1', ['penyusun']);
  const penerbit = 'kementerian-umkm-latihan';
  const form = { penerbit, ...(daftar && { daftar }) };
  const answer = await visit('/konsol/unggah', { form });
  const html = await answer.text();
  expect([answer.status, html]).toEqual([422, expect.stringContaining(text)]);
  expect(html).toContain(`<option value="${penerbit}" selected>`);
  expect((await cases.batches.page(9, null)).rows).toEqual([]);
});
