import { describe, expect, test } from 'vitest';
import type { Group } from '#cases/actor.ts';
import { OUTCOMES } from '#cases/answer.ts';
import type { Letter } from '#cases/letter.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { aRelease, aReleasedLetter } from '../../../support/a-letter.ts';
import { aLetterFacts } from '../../../support/a-letter-facts.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const { letterId: _, facts: _facts, draft: _draft, ...released } = aReleasedLetter();

/** Received on a Monday; its time was over on Thursday night. */
const RECEIVED = {
  ...released,
  release: aRelease({ at: '2026-11-16T03:00:00.000Z' }),
  state: 'delivered',
  attempt: { attemptId: 'attempt-1', no: 1, at: '2026-11-16T04:00:00.000Z' },
  deliveredAt: '2026-11-16T04:01:00.000Z',
  tanggal: '2026-11-16',
} as const;

const PAGE = '/konsol/surat/B1-instagram';
const PATH = `${PAGE}/jawaban`;
const REFUSAL = {
  terakhir: '',
  diterima: '2026-11-18T10:00',
  melalui: 'email',
  rujukan: 'CASE-77',
  hasil: 'refused',
  'alasan-jawaban': 'layanannya hanya menyediakan sarana',
  ...{ 'butir-1': '', 'hasil-1': '', 'alasan-1': '' },
};
const MIXED = { ...REFUSAL, 'butir-1': '1, 3', 'hasil-1': 'removed' };

async function staffAt(
  set: Partial<Letter> = {},
  groups: readonly Group[] = ['penyusun'],
  facts: Partial<LetterFacts> = {},
) {
  const console = memoryPages();
  await console.putLetter({ ...RECEIVED, ...set }, facts);
  const { visit } = await console.signIn('penyusun-1', groups);
  const send = (form: object) => visit(PATH, { form: form as Record<string, string> });
  const find = async () => (await console.letters.find('B1-instagram')) as Letter;
  const page = async () => (await visit(PAGE)).text();
  return { ...console, visit, send, find, page };
}

describe('the answer of a platform, by a form', () => {
  test('is recorded once, shown on the page, and takes the letter off the overdue ones', async () => {
    const { send, find, page, visit } = await staffAt();
    expect(await (await visit('/konsol')).text()).toContain('Lewat tenggat tanpa jawaban');
    const form = { ...MIXED, kunci: 'kunci-yang-sama' };
    const answers = [await send(form), await send(form)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const letter = await find();
    expect([letter.state, letter.answers?.length]).toEqual(['closed', 1]);
    const html = await page();
    for (const words of ['Ditolak sebagian', 'CASE-77', 'nomor 1, 3', 'hanya menyediakan sarana']) {
      expect(html).toContain(words);
    }
    expect(await (await visit('/konsol')).text()).not.toContain('Lewat tenggat tanpa jawaban');
    const platform = await (await visit('/konsol/platform/instagram')).text();
    expect(platform).toMatch(/Akun ditindak menurut jawaban<\/dt><dd>2/);
    expect(platform).toMatch(/Akun ditolak menurut jawaban<\/dt><dd>1/);
  });

  test('that belongs to another letter is taken back, and the letter waits again', async () => {
    const { send, find, page, visit } = await staffAt();
    await send(REFUSAL);
    expect(await page()).toContain('· berlaku');
    const terakhir = (await find()).answers?.[0]?.answerId ?? '';
    const none = { ...REFUSAL, terakhir, hasil: 'unanswered', 'alasan-jawaban': '' };
    expect((await send(none)).status).toBe(303);
    const html = await page();
    expect(html).toContain('Jawaban sebelumnya bukan jawaban atas surat ini');
    expect(html).not.toContain('· berlaku');
    expect(await (await visit('/konsol')).text()).toContain('Lewat tenggat tanpa jawaban');
  });

  test('brings its file along, which comes back byte for byte and is opened nowhere', async () => {
    const { send, find, visit } = await staffAt();
    const berkas = new File(['From: meja@platform.example\r\n\r\nKami menolak.'], 'jawaban.eml');
    expect((await send({ ...REFUSAL, berkas })).status).toBe(303);
    const answerId = (await find()).answers?.[0]?.answerId;
    const file = await visit(`${PATH}/${answerId}/berkas`);
    expect(await file.text()).toContain('Kami menolak.');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; .*jawaban\.eml"$/);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
  });

  test.each<[string, object, string]>([
    ['the time', { diterima: '' }, 'diterima'],
    ['the time', { diterima: '2026-11-15T10:00' }, 'diterima'],
    ['the way', { melalui: '' }, 'melalui'],
    ['the outcome', { hasil: '' }, 'hasil'],
    ['the reason', { 'alasan-jawaban': ' ' }, 'alasan-jawaban'],
    ['the numbers', { 'butir-2': 'semua', 'hasil-2': 'removed' }, 'butir-2'],
    ['the numbers', { 'butir-2': '7', 'hasil-2': 'removed' }, 'butir-2'],
    ['the outcome of some', { 'butir-3': '2', 'hasil-3': '' }, 'hasil-3'],
    ['the reason of some', { 'butir-3': '2', 'hasil-3': 'refused' }, 'alasan-3'],
    ['the file', { berkas: new File(['PK\x03\x04'], 'jawaban.zip') }, 'berkas'],
  ])('says at the field when %s is wrong, and keeps every word', async (_why, set, field) => {
    const { send, find } = await staffAt();
    const answer = await send({ ...MIXED, ...set, kunci: 'kunci-yang-sama' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`id="${field}-salah"`);
    expect(html).toMatch(new RegExp(`name="${field}"[^>]* aria-invalid="true"`));
    for (const kept of ['CASE-77', 'value="1, 3"', 'data-langkah="jawaban" open']) {
      expect(html).toContain(kept);
    }
    expect((await find()).answers).toBeUndefined();
  });

  test('that only says that a mail arrived stops nothing', async () => {
    const { send, page, visit } = await staffAt();
    await send({ ...REFUSAL, otomatis: 'ya', hasil: '', 'alasan-jawaban': '' });
    expect(await page()).toContain('Tanda terima otomatis');
    expect(await (await visit('/konsol')).text()).toContain('Lewat tenggat tanpa jawaban');
  });

  test.each([
    ['refuses', 'refused', 'Ditolak platform, belum ditindaklanjuti'],
    ['asks something', 'question', 'Platform menunggu keterangan'],
  ])(
    'that %s stands on the first page until somebody has seen to it',
    async (_name, hasil, task) => {
      const { send, visit, find } = await staffAt();
      await send({ ...REFUSAL, hasil });
      const home = async () => (await visit('/konsol')).text();
      expect(await home()).toContain(task);
      expect(await home()).not.toContain('Lewat tenggat tanpa jawaban');
      const terakhir = (await find()).answers?.[0]?.answerId;
      await send({ ...REFUSAL, terakhir, hasil: 'removed' });
      expect(await home()).not.toContain(task);
    },
  );

  test('that nobody follows up may be left at that, by those who decide, for a reason', async () => {
    const { send, signIn, page } = await staffAt();
    await send(REFUSAL);
    expect(await page()).not.toContain('data-langkah="sisihkan"');
    const { visit } = await signIn('pemeriksa-1', ['pemeriksa']);
    expect(await (await visit('/konsol')).text()).toContain('Ditolak platform');
    expect((await visit(`${PAGE}/sisihkan`, { form: { alasan: ' ' } })).status).toBe(422);
    const form = { alasan: 'Diselesaikan dalam rapat.' };
    const unseen = await visit(`${PAGE}/sisihkan`, { form });
    const html = await unseen.text();
    expect([unseen.status, html.includes(form.alasan)]).toEqual([409, true]);
    const terakhir = /sisihkan"[\s\S]*?name="terakhir" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await visit(`${PAGE}/sisihkan`, { form: { ...form, terakhir } })).status).toBe(303);
    expect(await page()).toContain('Diselesaikan dalam rapat.');
    expect(await (await visit('/konsol')).text()).not.toContain('Ditolak platform');
  });

  test('recorded by somebody else meanwhile is shown before another one is taken', async () => {
    const { send, find, page } = await staffAt();
    await send(MIXED);
    const late = await send({ ...REFUSAL, rujukan: 'CASE-78' });
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain('CASE-77');
    expect(html).toContain('CASE-78');
    const last = /name="terakhir" value="([^"]+)"/.exec(await page())?.[1];
    await send({ ...REFUSAL, terakhir: last });
    expect((await find()).answers).toMatchObject([
      { verdict: 'partly-refused' },
      { verdict: 'refused' },
    ]);
  });

  test('has room for every outcome at once, and for more in the answer after it', async () => {
    const facts = { items: aLetterFacts(8).items };
    const { send, page, find } = await staffAt({ itemCount: 8 }, ['penyusun'], facts);
    const rows = OUTCOMES.slice(1).map((outcome, at) => [
      [`butir-${at + 4}`, `${at + 2}`],
      [`hasil-${at + 4}`, outcome],
    ]);
    const form = { ...REFUSAL, hasil: OUTCOMES[0], ...Object.fromEntries(rows.flat()) };
    const folded = /<details>\s*<summary>Pengecualian lainnya[\s\S]*name="butir-10"/;
    expect(await page()).toMatch(folded);
    const wrong = await (await send(form)).text();
    expect(wrong).toContain('id="alasan-6-salah"');
    expect(wrong).toMatch(/name="butir-10" value="8"/);
    expect(wrong).not.toMatch(folded);
    expect((await send({ ...form, 'alasan-6': 'bukan pelanggaran' })).status).toBe(303);
    const [answer] = (await find()).answers ?? [];
    expect(Object.keys(answer?.counts ?? {}).sort()).toEqual([...OUTCOMES].sort());
    expect(await page()).toContain('name="butir-13"');
  });

  test('begins with what the last one said', async () => {
    const { send, page } = await staffAt();
    await send(MIXED);
    const html = await page();
    expect(html).toContain('value="removed" selected');
    expect(html).toMatch(/name="butir-1" value="2"/);
    expect(html).toMatch(/<textarea id="alasan-1"[^>]*>layanannya hanya/);
  });

  test.each<[string, Partial<Letter>, readonly Group[]]>([
    ['by an auditor', {}, ['auditor']],
    ['to a letter that has not left', { state: 'submitted' }, ['penyusun']],
    ['to an invitation', { kind: 'undangan' }, ['penyusun']],
  ])('%s is not offered, and refused', async (_who, set, groups) => {
    const { send, page, find } = await staffAt(set, groups);
    expect(await page()).not.toContain('data-langkah="jawaban"');
    expect([403, 409]).toContain((await send(REFUSAL)).status);
    expect((await find()).answers).toBeUndefined();
  });
});

describe('what a follow-up takes from the answer on record', () => {
  const follow = async (form: object, kind: string) => {
    const staff = await staffAt();
    await staff.send(form);
    const path = `${PAGE}/tindak-lanjut/${kind}`;
    return { ...staff, path, html: await (await staff.visit(path)).text() };
  };

  test('is its date, its reference and its reason, in a rebuttal of what was refused', async () => {
    const { html, visit, path, cases, objects } = await follow(MIXED, 'sanggahan');
    for (const filled of [
      'name="penolakan.nomor" value="CASE-77"',
      'name="penolakan.tanggal" value="2026-11-18"',
      '>layanannya hanya menyediakan sarana</textarea>',
      'value="jawaban tanggal 18 November 2026"',
    ]) {
      expect(html).toContain(filled);
    }
    expect(html.match(/name="turun" value="(\d)" checked/g)).toHaveLength(2);
    const form = {
      'penolakan.bentuk': 'surat elektronik',
      'penolakan.nomor': 'CASE-77',
      'penolakan.tanggal': '2026-11-18',
      'alasan.0.jenis': 'penyedia-sarana',
      'alasan.0.bentuk': 'ringkasan',
      'alasan.0.pernyataan': 'layanannya hanya menyediakan sarana',
      'alasan.0.pernyataanInggris': 'its service only provides means',
      'alasan.0.sumber': 'jawaban tanggal 18 November 2026',
      turun: ['1', '3'],
    };
    expect((await visit(path, { form })).status).toBe(303);
    const [batch] = (await cases.batches.page(1, null)).rows;
    const bytes = await objects.get('uploads', batch?.uploadKey ?? '');
    expect(JSON.parse(new TextDecoder().decode(bytes ?? undefined))).toHaveLength(1);
  });

  test('is the refusal in a referral, and what was said of each account beside it', async () => {
    const { html } = await follow(MIXED, 'rujukan-komdigi');
    expect(html).toContain('name="penolakan.nomor" value="CASE-77"');
    expect(html).toContain('>layanannya hanya menyediakan sarana</textarea>');
    expect(html).toContain('<td>Dihapus atau akun ditutup</td>');
    expect(html).not.toMatch(/name="turun" value="\d" checked/);
  });

  test('is named in a notice, unless the platform says that it did what was asked', async () => {
    const named = 'surat elektronik Nomor CASE-77 tanggal 18 November 2026';
    expect((await follow(REFUSAL, 'teguran')).html).toContain(named);
    expect((await follow({ ...REFUSAL, hasil: 'removed' }, 'teguran')).html).not.toContain(named);
  });

  test('is a warning while the platform waits for an answer of ours', async () => {
    const { html } = await follow({ ...REFUSAL, hasil: 'question' }, 'teguran');
    expect(html).toContain('Jawablah lebih dahulu');
  });
});

test('a deadline in a year whose holidays are not decreed yet says so', async () => {
  const known = await (await staffAt()).page();
  expect(known).not.toContain('belum ada dalam kalender');
  const over = await (await staffAt({ deliveredAt: '2026-12-30T04:00:00.000Z' })).page();
  expect(over).toContain('Hari libur dan cuti bersama tahun 2027 belum ada dalam kalender');
});
