import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, hasChromium } from '../support/console-browser.ts';
import {
  type ConsoleOffice,
  handIn,
  openConsole,
  reloadUntil,
  step,
} from '../support/console-office.ts';

let office: ConsoleOffice;

describe.runIf(hasChromium)('a platform’s answer from the console', () => {
  beforeAll(async () => {
    office = await openConsole();
  });
  afterAll(() => office.close());
  afterEach(() => office.empty());

  /** This minute in Jakarta, as a field of a form takes it. */
  const now = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16);

  test('is noted without script, mended where it was wrong, and rebutted with what it said', async () => {
    const letter = await office.delivered('jawaban');
    const drafter = await office.as('penyusun', { javaScriptEnabled: false });
    await drafter.goto(letter);
    const form = await step(drafter, 'jawaban');
    await form.getByLabel('Jawaban diterima (WIB)').fill(now());
    await form.getByLabel('Diterima melalui').selectOption('email');
    await form.getByLabel('Nomor rujukan dari platform').fill('CASE-77');
    await form.getByLabel('Hasil untuk semua akun').selectOption('refused');
    await form.getByText('Hasil lain untuk sebagian akun').click();
    const first = form.getByRole('group', { name: 'Pengecualian 1', exact: true });
    await first.getByLabel('Nomor akun').fill('1, 9');
    await first.getByLabel('Hasil untuk akun itu').selectOption('removed');
    await form.getByRole('button', { name: 'Catat jawaban' }).click();

    await drafter.waitForSelector('#alasan-jawaban[aria-invalid=true]');
    expect(await drafter.textContent('#alasan-jawaban-salah')).toContain('Alasan penolakan wajib');
    await drafter.fill('#alasan-jawaban', 'layanannya hanya menyediakan sarana');
    await drafter.getByRole('button', { name: 'Catat jawaban' }).click();
    await drafter.waitForSelector('#butir-1[aria-invalid=true]');
    expect(await drafter.textContent('#butir-1-salah')).toContain('akun nomor 9');
    await drafter.fill('#butir-1', '1');
    await drafter.setInputFiles('#berkas', {
      name: 'jawaban.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from('From: meja@platform.example\r\n\r\nKami hanya menyediakan sarana.'),
    });
    await drafter.getByRole('button', { name: 'Catat jawaban' }).click();
    await drafter.waitForSelector('text=Jawaban platform sudah dicatat.');
    const answers = drafter.getByRole('region', { name: 'Jawaban platform' });
    expect(await answers.textContent()).toContain('Ditolak sebagian');
    expect(await answers.textContent()).toContain('nomor 2, 3');

    await office.open(drafter, '');
    const refused = drafter.getByRole('region', { name: /Ditolak platform/ });
    await refused.getByRole('link', { name: 'Instagram' }).click();
    await drafter.locator('.tindak-lanjut').getByRole('link', { name: 'Sanggahan' }).click();
    expect(await drafter.inputValue('[name="penolakan.nomor"]')).toBe('CASE-77');
    expect(await drafter.isChecked('[name=turun][value="1"]')).toBe(true);
    expect(await drafter.textContent('fieldset q')).toBe('layanannya hanya menyediakan sarana');
    await drafter.selectOption('[name="alasan.0.jenis"]', 'penyedia-sarana');
    await drafter.fill('[name="alasan.0.pernyataanInggris"]', 'its service only provides means');
    await drafter.getByRole('button', { name: 'Susun konsep' }).click();
    await drafter.waitForURL('**/konsol/berkas/*');
    await reloadUntil(drafter, 'form[action$=ajukan]');
    await handIn(drafter);
    await drafter.click('tbody th a');
    await drafter.waitForSelector('dd >> text=Sanggahan');
    expect(await drafter.locator('#akun + form tbody tr').count()).toBe(2);

    await office.open(drafter, '');
    expect(await refused.count()).toBe(0);
    await drafter.goto(letter);
    await drafter.waitForSelector('h3 >> text=Sudah ditindaklanjuti');

    const checker = await office.as('pemeriksa');
    await checker.goto(letter);
    const again = await step(checker, 'jawaban');
    await again.getByLabel('Jawaban diterima (WIB)').fill(now());
    await again.getByRole('button', { name: 'Catat jawaban' }).click();
    await checker.waitForSelector('#melalui[aria-invalid=true]');
    expect(await accessibilityProblems(checker)).toEqual([]);
  });
});
