import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type System, startSystem } from '../../bin/start-system.ts';
import {
  accessibilityProblems,
  aList,
  chooseOffice,
  hasChromium,
  launch,
  type Office,
  overflow,
  signIn,
} from '../support/console-browser.ts';

let folder: string;
let system: System;
let browser: Browser;
const SCRIPTLESS = { javaScriptEnabled: false };

test.runIf(!hasChromium)('NOTICE: without /usr/bin/chromium the console was not tried', () => {
  expect(hasChromium).toBe(false);
});

describe.runIf(hasChromium)('the console in a browser', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'konsol-'));
    system = await startSystem({
      mailDir: join(folder, 'surel'),
      port: 0,
      onLog: () => undefined,
    });
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await system.stop();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  const as = (office: Office, options = {}) => signIn(browser, system.origin, office, options);
  const open = (page: Page, path: string) => page.goto(`${system.origin}/konsol${path}`);
  const mails = async () =>
    (await readdir(join(folder, 'surel'))).filter((name) => name.endsWith('.eml'));

  async function upload(page: Page, name: string, count = 3, platform = 'Instagram') {
    await open(page, '/unggah');
    const buffer = aList(name, count, platform);
    await page.setInputFiles('#daftar', { name: `${name}.csv`, mimeType: 'text/csv', buffer });
    await page.click('text=Unggah dan periksa');
    await page.waitForURL('**/konsol/berkas/*');
  }

  /** Uploads and submits; resolves to the address of the one letter. */
  async function submitted(name: string, count = 3, platform = 'Instagram'): Promise<string> {
    const drafter = await as('penyusun');
    await upload(drafter, name, count, platform);
    await handIn(drafter);
    const href = await drafter.locator('tbody th a').getAttribute('href');
    await drafter.context().close();
    return `${system.origin}${href}`;
  }

  const step = async (page: Page, name: string) => {
    await page.click(`details[data-langkah=${name}] > summary`);
    return page.locator(`details[data-langkah=${name}]`);
  };

  /** The preview in the page opens the PDF; only then may it be approved. */
  async function openLetter(page: Page, letter: string): Promise<void> {
    const pdf = page.waitForResponse(/\.pdf$/);
    await page.goto(letter);
    await pdf;
  }

  async function approve(page: Page, letter: string): Promise<void> {
    await openLetter(page, letter);
    await (await step(page, 'setujui')).getByRole('button').click();
    await page.waitForSelector('details[data-langkah=lepas]');
  }

  test('carries a list from upload to delivery with two people, a return and an exclusion', async () => {
    const drafter = await as('penyusun');
    await upload(drafter, 'perjalanan', 4);
    await drafter.waitForSelector('text=4 baris = 4 temuan');
    await handIn(drafter);
    await drafter.click('tbody th a');
    const letter = drafter.url();

    const checker = await as('pemeriksa');
    await checker.click('text=Instagram');
    const giveBack = await step(checker, 'kembalikan');
    await giveBack.getByRole('textbox').fill('Uraian nomor 2 perlu diperiksa.');
    await giveBack.getByRole('button').click();
    await checker.waitForSelector('text=Dikembalikan kepada penyusun');

    await drafter.reload();
    await drafter.waitForSelector('text=Uraian nomor 2 perlu diperiksa.');
    await (await step(drafter, 'susun-ulang')).getByRole('button').click();
    await (await step(drafter, 'ajukan')).getByRole('button').click();
    await lookAgain(drafter);

    await openLetter(checker, letter);
    await checker.check('input[name=butir][value="2"]');
    await checker.fill('#alasan-keluar', 'Bukan penjual pakaian bekas.');
    await checker.click('text=Keluarkan temuan terpilih');
    await checker.waitForSelector('text=Konsep disusun ulang');
    await checker.waitForSelector('text=Bukan penjual pakaian bekas.');

    const before = (await mails()).length;
    await approve(checker, letter);
    await openLetter(checker, letter);
    const nomor = await checker.locator('.nomor').textContent();
    expect(nomor).toMatch(/^B-\d{3}\/LATIHAN/);
    await (await step(checker, 'lepas')).getByRole('button').click();
    await checker.waitForSelector('.surat-kepala [data-keadaan=delivered]');
    expect((await mails()).length).toBe(before + 1);
    await checker.waitForSelector('text=diterima peladen platform');
    await open(checker, `/cari?q=perjalanan.contoh1`);
    await checker.waitForSelector(`text=${nomor}`);
    await open(checker, `/cari?q=${encodeURIComponent(nomor ?? '')}`);
    await checker.waitForSelector('td .keadaan >> text=Sampai');
  });

  test('works without script from the upload to the approval', async () => {
    const drafter = await as('penyusun', SCRIPTLESS);
    await upload(drafter, 'tanpaskrip', 2);
    await handIn(drafter);
    await drafter.click('tbody th a');
    const checker = await as('pemeriksa', SCRIPTLESS);
    await openLetter(checker, drafter.url());
    await (await step(checker, 'setujui')).getByRole('button').click();
    await checker.waitForSelector('details[data-langkah=lepas]');
    await openLetter(checker, drafter.url());
    await (await step(checker, 'lepas')).getByRole('button').click();
    await checker.waitForSelector('.surat-kepala [data-keadaan=delivered]');
  });

  test('takes a double click for one', async () => {
    const letter = await submitted('gandaklik');
    const checker = await as('pemeriksa');
    await openLetter(checker, letter);
    await (await step(checker, 'setujui')).getByRole('button').dblclick();
    await checker.waitForSelector('details[data-langkah=lepas]');
    expect(await checker.locator('.riwayat >> text=Disetujui').count()).toBe(1);
  });

  test('tells a stale page so after the back button, and loses nothing that was typed', async () => {
    const letter = await submitted('basi');
    const checker = await as('pemeriksa');
    await openLetter(checker, letter);
    const stale = await checker.context().newPage();
    await openLetter(stale, letter);
    await approve(checker, letter);
    await checker.goBack();
    const giveBack = await step(stale, 'kembalikan');
    await giveBack.getByRole('textbox').fill('Alasan yang panjang ini jangan hilang.');
    const answer = stale.waitForResponse(/kembalikan$/);
    await giveBack.getByRole('button').click();
    expect((await answer).status()).toBe(409);
    await stale.waitForSelector('[role=alert]');
    expect(await stale.content()).toContain('Alasan yang panjang ini jangan hilang.');
    expect(await stale.locator('.surat-kepala .keadaan').textContent()).toBe('Ditandatangani');
  });

  test('keeps what was typed when the session has ended meanwhile', async () => {
    const letter = await submitted('kedaluwarsa');
    const checker = await as('pemeriksa');
    await openLetter(checker, letter);
    const giveBack = await step(checker, 'kembalikan');
    await giveBack.getByRole('textbox').fill('Bukti nomor 3 buram sekali.');
    await checker.context().clearCookies();
    await giveBack.getByRole('button').click();
    await checker.waitForSelector('text=Sesi Anda telah berakhir');
    expect(await checker.locator('textarea').inputValue()).toBe('Bukti nomor 3 buram sekali.');
    const tab = await checker.context().newPage();
    await tab.goto(`${system.origin}/masuk`);
    await chooseOffice(tab, 'pemeriksa');
    await checker.getByRole('button', { name: 'Kirim isian ini' }).click();
    await checker.waitForSelector('text=Periksa, lalu kirim lagi');
    await checker.getByRole('button', { name: 'Kirim lagi' }).click();
    await checker.waitForSelector('text=Dikembalikan kepada penyusun');
    await checker.waitForSelector('text=Bukti nomor 3 buram sekali.');
  });

  test('says so when the connection breaks during an upload, and goes on from there', async () => {
    const drafter = await as('penyusun');
    await open(drafter, '/unggah');
    await drafter.route(/teguran-unggahan/, (route) => route.abort('connectionreset'), {
      times: 1,
    });
    const buffer = aList('putus');
    await drafter.setInputFiles('#daftar', { name: 'putus.csv', mimeType: 'text/csv', buffer });
    await drafter.click('text=Unggah dan periksa');
    await drafter.waitForSelector('text=Sambungan terputus');
    await drafter.click('text=Unggah dan periksa');
    await drafter.waitForSelector('text=Ajukan konsep terpilih');
  });

  test('never offers or allows a submitter the approval of their own letter', async () => {
    const both = await as('rangkap');
    await upload(both, 'rangkap', 2, 'Shopee');
    await handIn(both);
    await both.click('tbody th a');
    await both.waitForSelector('text=orang lain harus menyetujui');
    expect(await both.locator('details[data-langkah=setujui]').count()).toBe(0);
  });

  test('can be walked by keyboard alone', async () => {
    const letter = await submitted('papanketik');
    const checker = await as('pemeriksa');
    await openLetter(checker, letter);
    await checker.keyboard.press('Tab');
    expect(await focused(checker)).toBe('Langsung ke isi');
    await checker.keyboard.press('Enter');
    await tabTo(checker, 'Setujui …');
    await checker.keyboard.press('Enter');
    await tabTo(checker, 'Ya, setujui');
    await checker.keyboard.press('Enter');
    await checker.waitForSelector('details[data-langkah=lepas]');
  });

  test('signs out here and everywhere', async () => {
    const one = await as('auditor');
    const other = await as('auditor');
    await one.click('.orang summary');
    await one.click('text=Keluar dari semua perangkat');
    await one.waitForSelector('text=Anda telah keluar');
    await open(other, '/log');
    await other.waitForSelector('text=Masuk (latihan)');
  });

  test('refuses to bind the ministry without a second factor', async () => {
    const letter = await submitted('satufaktor');
    const context = await browser.newContext();
    const checker = await context.newPage();
    await checker.goto(system.origin);
    await checker.uncheck('input[name=otp]');
    await chooseOffice(checker, 'pemeriksa');
    await openLetter(checker, letter);
    await (await step(checker, 'setujui')).getByRole('button').click();
    await checker.waitForSelector('[role=alert] >> text=faktor kedua');
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)(
    'is accessible and fits its window on every page (%s, %i px)',
    async (colorScheme, width) => {
      const letter = await submitted(`akses${colorScheme}${width}`);
      const page = await as('pemeriksa', { colorScheme, viewport: { width, height: 900 } });
      await openLetter(page, letter);
      const drafter = await as('penyusun', { colorScheme, viewport: { width, height: 900 } });
      const batch = letter.replace('/surat/', '/berkas/').replace(/-[a-z_]+$/, '');
      const pages: [Page, string][] = [
        [page, letter],
        [page, batch],
        [drafter, `${system.origin}/konsol/unggah`],
        ...[
          '',
          '/berkas',
          '/persetujuan',
          '/platform',
          '/platform/instagram',
          '/cari?q=akses',
          '/log',
          '/pengaturan',
          '/tidak-ada',
          '/surat/tidak-ada',
        ].map((path): [Page, string] => [page, `${system.origin}/konsol${path}`]),
        [page, `${system.origin}/masuk/keluar`],
      ];
      const problems: string[] = [];
      for (const [visitor, url] of pages) {
        await visitor.goto(url);
        for (const found of await accessibilityProblems(visitor)) problems.push(`${url} ${found}`);
        const wide = await overflow(visitor);
        if (wide > 0) problems.push(`${url} is ${wide} px too wide`);
      }
      expect(problems).toEqual([]);
    },
  );
});

/** Submits every draft of the list on the page. */
async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajukan konsep terpilih' }).click();
  await lookAgain(page);
}

/** The gates may ask for a second look before drafts go to a second person. */
async function lookAgain(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: 'Sudah saya periksa kembali' });
  const done = page.getByText('Diajukan kepada orang kedua.');
  await again.or(done).first().waitFor();
  if (await again.isVisible()) await again.click();
  await done.waitFor();
}

function focused(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''");
}

const MOST_STOPS = 60;

async function tabTo(page: Page, text: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === text) return;
  }
  throw new Error(`"${text}" cannot be reached with the Tab key`);
}
