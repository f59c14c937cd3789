import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
/** A small machine that does other work besides is slow, not wrong. */
const PATIENCE_MS = 60_000;

/** Debian's browser; elsewhere these tests say that they did not run. */
export const hasChromium = existsSync(CHROMIUM);

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}

export type Office = 'penyusun' | 'pemeriksa' | 'penanda-tangan' | 'auditor' | 'rangkap';

/** A browser of its own for one person, signed in and on the first page. */
export async function signIn(
  browser: Browser,
  origin: string,
  office: Office,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await chooseOffice(page, office);
  return page;
}

/** Answers the login page. */
export async function chooseOffice(page: Page, office: Office): Promise<void> {
  await page.check(`input[value=${office}-latihan]`);
  await page.click('button[type=submit]');
  await page.waitForURL(/\/konsol/);
}

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA, as lines that name the rule and the place. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
      } as never),
    STANDARD,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** How far a page is wider than its window: nobody should have to scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}

/** A list of invented accounts; each name occurs in no other list. */
export function aList(name: string, count = 3, platform = 'Instagram'): Buffer {
  const host = { Instagram: 'www.instagram.com', Shopee: 'shopee.co.id' }[platform] ?? '';
  const rows = Array.from({ length: count }, (_, at) => {
    const account = `${name}.contoh${at + 1}`;
    return `${platform};${account};https://${host}/${account};Menawarkan pakaian bekas impor per bal;24/11/2026;${account}.png`;
  });
  const head = 'Platform;Nama Akun;Tautan;Keterangan;Tanggal Temuan;Bukti';
  return Buffer.from(`${[head, ...rows].join('\n')}\n`);
}
