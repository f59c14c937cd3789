import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LetterState } from '#cases/letter-state.ts';
import { createTables } from '#runtime/stores.ts';
import { aList, chooseOffice, hasChromium } from '../support/console-browser.ts';
import {
  approve,
  type ConsoleOffice,
  handIn,
  lookAgain,
  openConsole,
  openLetter,
  reloadUntil,
  step,
} from '../support/console-office.ts';

let office: ConsoleOffice;
const SCRIPTLESS = { javaScriptEnabled: false };

test.runIf(!hasChromium)('NOTICE: without /usr/bin/chromium the console was not tried', () => {
  expect(hasChromium).toBe(false);
});

describe.runIf(hasChromium)('the console in a browser', () => {
  beforeAll(async () => {
    office = await openConsole();
  });
  afterAll(() => office.close());
  afterEach(() => office.empty());

  test('carries a list from upload to delivery with two people, a return and an exclusion', async () => {
    const drafter = await office.as('penyusun');
    await office.upload(drafter, 'perjalanan', 4);
    await drafter.waitForSelector('text=4 baris = 4 temuan');
    await handIn(drafter);
    await drafter.click('tbody th a');
    const letter = drafter.url();

    const checker = await office.as('pemeriksa');
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

    await office.open(checker, '/persetujuan');
    await checker.waitForSelector('text=Tidak ada perbedaan pada bagian yang dibandingkan.');
    await openLetter(checker, letter);
    await checker.check('input[name=butir][value="2"]');
    await checker.fill('#alasan-keluar', 'Bukan penjual pakaian bekas.');
    await checker.click('text=Keluarkan temuan terpilih');
    await checker.waitForSelector('text=Konsep disusun ulang');
    await checker.waitForSelector('text=Bukan penjual pakaian bekas.');
    await office.open(checker, '/persetujuan');
    const gone = checker.locator('.perubahan tbody tr', { hasText: 'perjalanan.contoh2' });
    expect(await gone.locator('del').textContent()).toContain('instagram.com/perjalanan.contoh2');
    expect(await gone.locator('td').last().textContent()).toBe('(tidak ada)');

    const before = (await office.mails()).length;
    await approve(checker, letter);
    await openLetter(checker, letter);
    const nomor = await checker.locator('.nomor').textContent();
    expect(nomor).toMatch(/^B-\d{3}\/LATIHAN/);
    await (await step(checker, 'lepas')).getByRole('button').click();
    await reloadUntil(checker, '.surat-kepala [data-keadaan=delivered]');
    expect((await office.mails()).length).toBe(before + 1);
    await checker.waitForSelector('text=diterima peladen platform');
    await office.open(checker, `/cari?q=jalanan.contoh1`);
    await checker.waitForSelector(`text=${nomor}`);
    await office.open(checker, `/cari?q=${encodeURIComponent(nomor ?? '')}`);
    await checker.waitForSelector('td .keadaan >> text=Sampai');
  });

  test('works without script from the upload to the approval', async () => {
    const drafter = await office.as('penyusun', SCRIPTLESS);
    await office.upload(drafter, 'tanpaskrip', 2);
    await reloadUntil(drafter, 'form[action$=ajukan]');
    await handIn(drafter);
    await drafter.click('tbody th a');
    const checker = await office.as('pemeriksa', SCRIPTLESS);
    await openLetter(checker, drafter.url());
    await (await step(checker, 'setujui')).getByRole('button').click();
    await checker.waitForSelector('noscript a');
    await reloadUntil(checker, 'details[data-langkah=lepas]');
    await openLetter(checker, drafter.url());
    await (await step(checker, 'lepas')).getByRole('button').click();
    await reloadUntil(checker, '.surat-kepala [data-keadaan=delivered]');
  });

  test('leaves what somebody types where it is when the letter moves on', async () => {
    const letter = await office.submitted('mengetik');
    const { letters } = createTables(office.system.env);
    const move = async (state: LetterState) => {
      const kept = await letters.find(letter.split('/').at(-1) ?? '');
      if (!kept) throw new Error('the letter is gone');
      const moved = { ...kept, state, updatedAt: new Date().toISOString() };
      expect(await letters.save({ ...moved, version: kept.version + 1 })).toEqual({
        kind: 'saved',
      });
    };
    await move('approved');
    const checker = await office.as('pemeriksa');
    await openLetter(checker, letter);
    const form = await step(checker, 'batalkan');
    await form.getByRole('textbox').fill('Alasan yang sedang diketik.');
    await move('issued');
    await checker.waitForSelector('text=Keadaan surat berubah.');
    expect(await checker.getByRole('status').textContent()).toContain('Ditandatangani');
    expect(await form.getByRole('textbox').inputValue()).toBe('Alasan yang sedang diketik.');
    expect(await checker.evaluate<string>('document.activeElement.name')).toBe('alasan');
    await checker.click('text=Muat ulang halaman.');
    await checker.waitForSelector('details[data-langkah=lepas]');
  });

  test('takes a double click for one', async () => {
    const letter = await office.submitted('gandaklik');
    const checker = await office.as('pemeriksa');
    await openLetter(checker, letter);
    await (await step(checker, 'setujui')).getByRole('button').dblclick();
    await checker.waitForSelector('details[data-langkah=lepas]');
    expect(await checker.locator('.riwayat >> text=Disetujui').count()).toBe(1);
  });

  test('tells a stale page so after the back button, and loses nothing that was typed', async () => {
    const letter = await office.submitted('basi');
    const checker = await office.as('pemeriksa');
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
    const letter = await office.submitted('kedaluwarsa');
    const checker = await office.as('pemeriksa');
    await openLetter(checker, letter);
    const giveBack = await step(checker, 'kembalikan');
    await giveBack.getByRole('textbox').fill('Bukti nomor 3 buram sekali.');
    await checker.context().clearCookies();
    await giveBack.getByRole('button').click();
    await checker.waitForSelector('text=Sesi Anda telah berakhir');
    expect(await checker.locator('textarea').inputValue()).toBe('Bukti nomor 3 buram sekali.');
    const tab = await checker.context().newPage();
    await tab.goto(`${office.system.origin}/masuk`);
    await chooseOffice(tab, 'pemeriksa');
    await checker.getByRole('button', { name: 'Kirim isian ini' }).click();
    await checker.waitForSelector('text=Periksa, lalu kirim lagi');
    await checker.getByRole('button', { name: 'Kirim lagi' }).click();
    await checker.waitForSelector('text=Dikembalikan kepada penyusun');
    await checker.waitForSelector('text=Bukti nomor 3 buram sekali.');
  });

  test('says so when the connection breaks during an upload, and goes on from there', async () => {
    const drafter = await office.as('penyusun');
    await office.open(drafter, '/unggah');
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
    const both = await office.as('rangkap');
    await office.upload(both, 'rangkap', 2, 'Shopee');
    await handIn(both);
    await both.click('tbody th a');
    await both.waitForSelector('text=orang lain harus menyetujui');
    expect(await both.locator('details[data-langkah=setujui]').count()).toBe(0);
  });

  test('can be walked by keyboard alone', async () => {
    const letter = await office.submitted('papanketik');
    const checker = await office.as('pemeriksa');
    await openLetter(checker, letter);
    await checker.keyboard.press('Tab');
    expect(await focused(checker)).toBe('Langsung ke isi');
    await checker.keyboard.press('Enter');
    await checker.waitForURL('**#isi');
    // A browser's own PDF viewer is a page of its own, with stops of its own.
    await tabTo(checker, 'Lewati pratinjau, langsung ke langkah berikutnya');
    await checker.keyboard.press('Enter');
    await checker.waitForURL('**#langkah');
    await checker.keyboard.press('Tab');
    expect(await focused(checker)).toBe('Setujui …');
    await checker.keyboard.press('Enter');
    await tabTo(checker, 'Ya, setujui');
    await checker.keyboard.press('Enter');
    await checker.waitForSelector('details[data-langkah=lepas]');
  });

  test('signs out here and everywhere', async () => {
    const one = await office.as('auditor');
    const other = await office.as('auditor');
    await one.click('.orang summary');
    await one.click('text=Keluar dari semua perangkat');
    await one.waitForSelector('text=Anda telah keluar');
    await office.open(other, '/log');
    await other.waitForSelector('text=Masuk (latihan)');
  });

  test('refuses to bind the ministry without a second factor', async () => {
    const letter = await office.submitted('satufaktor');
    const context = await office.browser.newContext();
    const checker = await context.newPage();
    await checker.goto(office.system.origin);
    await checker.uncheck('input[name=otp]');
    await chooseOffice(checker, 'pemeriksa');
    await openLetter(checker, letter);
    await (await step(checker, 'setujui')).getByRole('button').click();
    await checker.waitForSelector('[role=alert] >> text=faktor kedua');
  });
});

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
