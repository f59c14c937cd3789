import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startSystem } from '../../bin/start-system.ts';
import { aList, launch, type Office, signIn } from './console-browser.ts';

export type ConsoleOffice = Awaited<ReturnType<typeof openConsole>>;

/** The whole system behind a browser, and the steps that its people take again and again. */
export async function openConsole() {
  const folder = await mkdtemp(join(tmpdir(), 'konsol-'));
  const mailDir = join(folder, 'surel');
  const system = await startSystem({ mailDir, port: 0, onLog: () => undefined });
  const browser = await launch();
  const { origin } = system;
  const as = (office: Office, options: BrowserContextOptions = {}) =>
    signIn(browser, origin, office, options);
  const open = (page: Page, path: string) => page.goto(`${origin}/konsol${path}`);

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
    return `${origin}${href}`;
  }

  /** From a list to a letter that the platform has received. */
  async function delivered(name: string): Promise<string> {
    const letter = await submitted(name);
    const checker = await as('pemeriksa');
    await approve(checker, letter);
    await openLetter(checker, letter);
    await (await step(checker, 'lepas')).getByRole('button').click();
    await reloadUntil(checker, '.surat-kepala [data-keadaan=delivered]');
    await checker.context().close();
    return letter;
  }

  return {
    system,
    browser,
    as,
    open,
    upload,
    submitted,
    delivered,
    mails: async () => (await readdir(mailDir)).filter((name) => name.endsWith('.eml')),
    /** Everybody leaves. */
    empty: async () => {
      for (const context of browser.contexts()) await context.close();
    },
    close: async () => {
      await browser.close();
      await system.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Unfolds a step of a letter's page. */
export async function step(page: Page, name: string) {
  await page.click(`details[data-langkah=${name}] > summary`);
  return page.locator(`details[data-langkah=${name}]`);
}

/** The preview in the page opens the PDF; only then may it be approved. */
export async function openLetter(page: Page, letter: string): Promise<void> {
  const pdf = page.waitForResponse(/\.pdf$/);
  await page.goto(letter);
  await pdf;
}

export async function approve(page: Page, letter: string): Promise<void> {
  await openLetter(page, letter);
  await (await step(page, 'setujui')).getByRole('button').click();
  await page.waitForSelector('details[data-langkah=lepas]');
}

/** What no page waits for by itself, people find by reloading it. */
export async function reloadUntil(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await page.reload();
    const found = page.waitForSelector(selector, { timeout: 1000 });
    if (await found.catch(() => null)) return;
  }
  throw new Error(`"${selector}" did not come however often the page was loaded`);
}

/** Submits every draft of the list on the page. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajukan konsep terpilih' }).click();
  await lookAgain(page);
}

/** The gates may ask for a second look before drafts go to a second person. */
export async function lookAgain(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: 'Sudah saya periksa kembali' });
  const done = page.getByText('Diajukan kepada orang kedua.');
  await again.or(done).first().waitFor();
  if (await again.isVisible()) await again.click();
  await done.waitFor();
}
