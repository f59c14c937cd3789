import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTables } from '#runtime/stores.ts';
import { hasChromium } from '../support/console-browser.ts';
import { type ConsoleOffice, handIn, openConsole, reloadUntil } from '../support/console-office.ts';

let office: ConsoleOffice;
const SCRIPTLESS = { javaScriptEnabled: false };

describe.runIf(hasChromium)('a follow-up from the console', () => {
  beforeAll(async () => {
    office = await openConsole();
  });
  afterAll(() => office.close());
  afterEach(() => office.empty());

  /** As if the platform had received it so many days ago. */
  async function age(letter: string, days: number): Promise<void> {
    const { letters } = createTables(office.system.env);
    const kept = await letters.find(letter.split('/').at(-1) ?? '');
    if (!kept?.attempt) throw new Error('the letter was not sent');
    const at = new Date(Date.now() - days * 86_400_000).toISOString();
    const log = kept.log.map((entry) => (entry.move === 'claim' ? { ...entry, at } : entry));
    const attempt = { ...kept.attempt, at };
    const aged = { tanggal: at.slice(0, 10), deliveredAt: at, attempt, log };
    await letters.save({ ...kept, ...aged, version: kept.version + 1 });
  }

  const local = (days: number) =>
    new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 16);

  test('begins once the time is over, without script, and counts the accounts that are gone', async () => {
    const letter = await office.delivered('lanjutan');
    const drafter = await office.as('penyusun', SCRIPTLESS);
    await drafter.goto(letter);
    const steps = drafter.locator('.tindak-lanjut');
    expect(await steps.getByRole('link').allTextContents()).toEqual([
      'Sanggahan',
      'Undangan klarifikasi',
    ]);
    expect(await steps.textContent()).toContain('Teguran: dapat dimulai sesudah tenggat lewat');
    await age(letter, 12);

    await office.open(drafter, '');
    const overdue = drafter.getByRole('region', { name: /Lewat tenggat/ });
    await overdue.getByRole('link', { name: 'Instagram' }).click();
    await drafter.waitForSelector('text=Sudah lewat.');
    await steps.getByRole('link', { name: 'Teguran' }).click();
    await drafter.fill('[name="pemeriksaan.pada"]', local(-11));
    await drafter.check('[name=turun][value="2"]');
    await drafter.getByRole('button', { name: 'Susun konsep' }).click();
    await drafter.waitForSelector('[role=alert] >> text=sebelum tenggat berakhir');
    expect(await drafter.isChecked('[name=turun][value="2"]')).toBe(true);
    await drafter.fill('[name="pemeriksaan.pada"]', local(-0.1));
    await drafter.getByRole('button', { name: 'Susun konsep' }).click();
    await drafter.waitForURL('**/konsol/berkas/*');
    await reloadUntil(drafter, 'form[action$=ajukan]');
    await handIn(drafter);
    await drafter.click('tbody th a');
    await drafter.waitForSelector('dd >> text=Teguran');
    expect(await drafter.locator('#akun + form tbody tr').count()).toBe(2);
  });

  test('answers a refusal with the reasons that were chosen', async () => {
    const letter = await office.delivered('sanggah');
    const drafter = await office.as('penyusun');
    await drafter.goto(letter);
    await drafter.locator('.tindak-lanjut').getByRole('link', { name: 'Sanggahan' }).click();
    expect(await drafter.inputValue('[name="alasan.0.jenis"]')).toBe('');
    await drafter.selectOption('[name="penolakan.bentuk"]', 'surat elektronik');
    await drafter.selectOption('[name="alasan.0.bentuk"]', 'ringkasan');
    await drafter.fill('[name="penolakan.tanggal"]', local(0).slice(0, 10));
    await drafter.selectOption('[name="alasan.0.jenis"]', 'penyedia-sarana');
    await drafter.fill('[name="alasan.0.pernyataan"]', 'layanannya hanya menyediakan sarana');
    await drafter.fill('[name="alasan.0.pernyataanInggris"]', 'its service only provides means');
    await drafter.fill('[name="alasan.0.sumber"]', 'surel narahubung, alinea 2');
    await drafter
      .locator('details', { has: drafter.locator('[name="alasan.1.jenis"]') })
      .locator('summary')
      .click();
    await drafter.selectOption('[name="alasan.1.jenis"]', 'hanya-impor');
    await drafter.getByRole('button', { name: 'Susun konsep' }).click();
    await drafter.waitForSelector('[aria-invalid=true]');
    expect(await drafter.locator('[aria-invalid=true]').getAttribute('name')).toBe(
      'alasan.1.pernyataan',
    );
    await drafter.selectOption('[name="alasan.1.jenis"]', '');
    await drafter.getByRole('button', { name: 'Susun konsep' }).click();
    await drafter.waitForURL('**/konsol/berkas/*');
    await handIn(drafter);
    await drafter.click('tbody th a');
    await drafter.waitForSelector('dd >> text=Sanggahan');
  });
});
