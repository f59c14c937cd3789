import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '#cases/letter.ts';
import { type LetterState, letterStates } from '#cases/letter-state.ts';
import { createTables } from '#runtime/stores.ts';
import { callApi, PEMERIKSA } from '../../bin/pipeline/call-api.ts';
import { accessibilityProblems, aList, hasChromium, overflow } from '../support/console-browser.ts';
import { type ConsoleOffice, openConsole, step } from '../support/console-office.ts';

let office: ConsoleOffice;
let letter: string;
let changed: string;

const MAIN = [
  '',
  '/unggah',
  '/berkas',
  '/persetujuan',
  '/platform',
  '/platform/instagram',
  '/cari?q=akses',
  '/log',
  '/pengaturan',
];
const OTHER = [
  '/cari',
  '/cari?q=zz',
  '/cari?platform=instagram&keadaan=delivered',
  '/platform/x',
  '/tidak-ada',
  '/surat/tidak-ada',
];
const FOLLOW_UPS = ['teguran', 'sanggahan', 'undangan', 'rujukan-komdigi', 'rujukan-kemendag'];

describe.runIf(hasChromium)('every page is accessible and fits its window', () => {
  beforeAll(async () => {
    office = await openConsole();
    letter = idOf(await office.delivered('akses'));
    changed = idOf(await office.submitted('aksesubah'));
    const checker = callApi(office.system, PEMERIKSA);
    const shown = await checker.get<{ letter: { draftSha256: string } }>(`/surat/${changed}`);
    const { draftSha256 } = shown.letter;
    const exclude = [{ itemNo: 1, reason: 'Bukan penjual pakaian bekas.' }];
    await checker.post(`/surat/${changed}/perbaiki`, { draftSha256, exclude });
    await putInEveryState();
  }, 180_000);
  afterAll(() => office.close());
  afterEach(() => office.empty());

  const idOf = (address: string) => address.split('/').at(-1) ?? '';
  const batchOf = (letterId: string) => letterId.replace(/-[a-z_]+$/, '');

  /** The same letter as it would look in each state, and one whose deadline has passed. */
  async function putInEveryState(): Promise<void> {
    const { letters } = createTables(office.system.env);
    const kept = await letters.find(letter);
    if (!kept) throw new Error('the letter is gone');
    const copy = (id: string, set: Partial<Letter>) =>
      letters.create({ ...kept, version: 1, sealed: kept.log.length, ...set, letterId: id });
    for (const state of letterStates) await copy(`${letter}-${state}`, partsOf(state));
    await copy(`${letter}-lewat`, { deliveredAt: '2026-01-05T02:00:00.000Z' });
  }

  async function look(page: Page, problems: string[]): Promise<void> {
    const place = new URL(page.url()).pathname;
    const wide = await overflow(page);
    if (wide > 0) problems.push(`${place} is ${wide} px too wide`);
    for (const found of await accessibilityProblems(page)) problems.push(`${place} ${found}`);
  }

  async function visit(page: Page, paths: readonly string[]): Promise<string[]> {
    const problems: string[] = [];
    for (const path of paths) {
      await office.open(page, path);
      await look(page, problems);
    }
    return problems;
  }

  describe.each([
    ['light', 1280, 'id'],
    ['dark', 390, 'en'],
  ] as const)('%s, %i px, %s', (colorScheme, width, language) => {
    const options = { colorScheme, viewport: { width, height: 900 } };
    const enter = async (who: 'rangkap' | 'pemeriksa') => {
      const page = await office.as(who, options);
      const url = office.system.origin;
      await page.context().addCookies([{ name: 'teguran-bahasa', value: language, url }]);
      return page;
    };

    test('the pages of the console', async () => {
      const page = await enter('rangkap');
      const own = [`/surat/${letter}`, `/surat/${changed}`, `/berkas/${batchOf(letter)}`];
      expect(await visit(page, [...MAIN, ...OTHER, ...own])).toEqual([]);
    });

    test('a letter in every state', async () => {
      const page = await enter('pemeriksa');
      const states = letterStates.map((state) => `/surat/${letter}-${state}`);
      expect(await visit(page, states)).toEqual([]);
    });

    test('the form of an answer, open and wrong', async () => {
      const page = await enter('pemeriksa');
      const problems: string[] = [];
      await office.open(page, `/surat/${letter}-delivered`);
      await step(page, 'jawaban');
      await page.click('details[data-langkah=jawaban] details > summary');
      await look(page, problems);
      await send(page, '/jawaban');
      await page.waitForSelector('[aria-invalid=true]');
      await look(page, problems);
      expect(problems).toEqual([]);
    });

    test('the forms of follow-ups, allowed, refused and wrong', async () => {
      const page = await enter('rangkap');
      const forms = FOLLOW_UPS.map((kind) => `/surat/${letter}-lewat/tindak-lanjut/${kind}`);
      const refused = [
        `/surat/${letter}/tindak-lanjut/teguran`,
        `/surat/${changed}/tindak-lanjut/undangan`,
      ];
      const problems = await visit(page, [...forms, ...refused]);
      await office.open(page, `/surat/${letter}-lewat/tindak-lanjut/undangan`);
      await send(page, '/tindak-lanjut/');
      await look(page, problems);
      expect(problems).toEqual([]);
    });

    test('what goes wrong, or waits for a second look', async () => {
      const page = await enter('rangkap');
      const problems: string[] = [];
      await office.open(page, '/unggah');
      const empty = { name: 'kosong.csv', mimeType: 'text/csv', buffer: Buffer.from('') };
      await page.setInputFiles('#daftar', empty);
      await send(page, '/unggah');
      await look(page, problems);

      await office.open(page, '/unggah');
      const buffer = Buffer.concat([
        aList(`salah${width}`, 2),
        Buffer.from('Instagram;tanpa tautan;;Bekas;31/02/2026;\n'),
      ]);
      await page.setInputFiles('#daftar', { name: 'salah.csv', mimeType: 'text/csv', buffer });
      await send(page, '/unggah');
      await look(page, problems);
      await page.waitForSelector('form[action$=ajukan]');
      await look(page, problems);
      await send(page, '/ajukan');
      await page.waitForSelector('input[name=diperiksa]', { state: 'attached' });
      await look(page, problems);

      await page.goto(`${office.system.origin}/masuk/selesai?code=palsu`);
      await look(page, problems);
      await page.goto(`${office.system.origin}/masuk/keluar`);
      await look(page, problems);
      expect(problems).toEqual([]);
    });

    test('a session that ended while somebody typed', async () => {
      const page = await enter('pemeriksa');
      const problems: string[] = [];
      await office.open(page, `/surat/${changed}`);
      await page.fill('#alasan-keluar', 'Uraian yang panjang.');
      await page.check('input[name=butir][value="1"]');
      await page.context().clearCookies();
      await send(page, '/perbaiki');
      await look(page, problems);
      const tab = await page.context().newPage();
      await tab.goto(`${office.system.origin}/masuk`);
      await tab.check('input[value=pemeriksa-latihan]');
      await tab.click('button[type=submit]');
      await tab.waitForURL(/\/konsol/);
      await page.locator('main form button').click();
      await page.waitForSelector('main form input[name=csrf]', { state: 'attached' });
      await look(page, problems);
      expect(problems).toEqual([]);
    });
  });

  test.each([
    ['dark', 1280],
    ['light', 390],
  ] as const)('the main pages (%s, %i px)', async (colorScheme, width) => {
    const page = await office.as('rangkap', { colorScheme, viewport: { width, height: 900 } });
    expect(await visit(page, [...MAIN, `/surat/${letter}`, `/surat/${changed}`])).toEqual([]);
  });
});

/** Sends a form as it stands: what a browser would ask for first is asked for by the server. */
async function send(page: Page, action: string): Promise<void> {
  const answer = page.waitForEvent('load');
  await page.evaluate<void>(`document.querySelector('form[action*="${action}"]').submit()`);
  await answer;
}

/** What a letter of this state has by then. */
function partsOf(state: LetterState): Partial<Letter> {
  const drafting = ['draft', 'submitted', 'returned', 'approved'].includes(state);
  return {
    state,
    ...(drafting && { final: null, mime: null, release: null, deliveredAt: null }),
    ...(drafting && state !== 'approved' && { nomor: null, tanggal: null, approval: null }),
    ...(state === 'returned' && { returnedReason: 'Bukti nomor 3 buram.' }),
    ...(state === 'refused' && { problem: 'MAIL_REFUSED' }),
  };
}
