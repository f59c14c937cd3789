import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import texts from '../../templates/pages/texts.json' with { type: 'json' };
import { accessibilityProblems, hasChromium, launch, signIn } from '../support/console-browser.ts';
import { aList } from './a-list.ts';
import { type LetterShown, type Office, openOffice } from './office.ts';
import { visitConsole } from './visit-console.ts';

let office: Office;
let letters: LetterShown[];
let browser: Browser | undefined;

beforeAll(async () => {
  office = await openOffice({ port: 0 });
  letters = await office.submitted(aList({ Instagram: 3, X: 1_234 }));
  if (hasChromium) browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await office.close();
});

const pages = () => [
  '',
  '/unggah',
  '/berkas',
  `/berkas/${letters[0]?.letterId.split('-')[0]}`,
  `/surat/${letters[0]?.letterId}`,
  '/persetujuan',
  '/platform',
  '/platform/instagram',
  '/cari?q=contoh',
  '/log',
  '/pengaturan',
];

/** Goes through a page by the Tab key alone until it comes round. */
async function reachable(page: Page): Promise<number> {
  const seen = new Set<string>();
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate<string>(
      '(() => { const e = document.activeElement; return e === document.body ? "" : e.outerHTML; })()',
    );
    if (place === '' || seen.has(place)) break;
    seen.add(place);
  }
  return seen.size;
}

test.runIf(hasChromium)(
  'AX-1: no page of the console breaks WCAG 2.2 AA, and the keyboard reaches its controls',
  async () => {
    if (!browser) throw new Error('no browser');
    const page = await signIn(browser, office.system.origin, 'pemeriksa');
    const problems: string[] = [];
    for (const path of pages()) {
      await page.goto(`${office.system.origin}/konsol${path}`);
      for (const found of await accessibilityProblems(page)) problems.push(`${path} ${found}`);
    }
    expect(problems).toEqual([]);
    await page.goto(`${office.system.origin}/konsol/surat/${letters[0]?.letterId}`);
    expect(await reachable(page)).toBeGreaterThan(15);
  },
);

test.runIf(!hasChromium)('AX-1: SKIPPED, there is no /usr/bin/chromium', () => {
  expect(hasChromium).toBe(false);
});

test('I1-1: Indonesian first and English second, with no text missing in either, and numbers as Indonesians write them', async () => {
  for (const [key, text] of Object.entries(texts)) {
    expect([key, Object.keys(text).sort()]).toEqual([key, ['en', 'id']]);
    expect(Object.values(text).every((words) => words.trim() !== '')).toBe(true);
  }
  const visitor = await visitConsole(office.system.origin, 'pemeriksa');
  for (const path of pages()) {
    const { html } = await visitor.page(path);
    expect(html, path).toContain('<html lang="id"');
  }
  const letter = await visitor.page(`/surat/${letters[0]?.letterId}`);
  expect((await visitor.page('')).html).toContain('1.234');
  expect(letter.status).toBe(200);
  await visitor.send('', '/bahasa', { bahasa: 'en', kembali: '/konsol' });
  const english = await visitor.page(`/surat/${letters[0]?.letterId}`);
  expect(english.html).toContain('<html lang="en"');
});
