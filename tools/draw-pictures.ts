// Draws the pictures of docs/gambar anew: the first page of a letter, and pages of the console as a
// desktop and a telephone show them. It needs chromium and pdftoppm; look at each before committing it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { createTables } from '#runtime/stores.ts';
import { callApi, PEMERIKSA } from '../bin/pipeline/call-api.ts';
import { walkPipeline } from '../bin/pipeline/walk-pipeline.ts';
import { startSystem } from '../bin/start-system.ts';
import { type ConsoleOffice, openConsole, openLetter } from '../test/support/console-office.ts';
import { greyPng } from '../test/support/grey-png.ts';

const FOLDER = new URL('../docs/gambar/', import.meta.url).pathname;
const LIST = new URL('../examples/akun-terindikasi.csv', import.meta.url).pathname;
/** A window is drawn at three quarters of its size, a telephone as it is. */
const DESKTOP = { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 0.75 };
const TELEPHONE = { viewport: { width: 390, height: 844 } };

const MOST_BYTES = 1 << 24;

const scratch = mkdtempSync(join(tmpdir(), 'gambar-'));

/** The first page of a request to a platform, as the demo writes it. */
async function drawLetter(): Promise<void> {
  const pdf = join(scratch, 'surat.pdf');
  writeFileSync(pdf, await signedRequest());
  const first = ['-png', '-singlefile', '-r', '110', pdf];
  const page = await loadImage(execFileSync('pdftoppm', first, { maxBuffer: MOST_BYTES }));
  const paint = createCanvas(page.width, page.height).getContext('2d');
  paint.drawImage(page, 0, 0);
  const pixels = paint.getImageData(0, 0, page.width, page.height);
  writeFileSync(join(FOLDER, 'surat.png'), greyPng(pixels));
}

async function signedRequest(): Promise<Uint8Array> {
  const mailDir = join(scratch, 'surel');
  const system = await startSystem({ mailDir, onLog: () => undefined });
  try {
    const list = { name: 'akun-terindikasi.csv', bytes: readFileSync(LIST) };
    const input = { list, kind: 'permintaan', issuer: undefined };
    const { letters } = await walkPipeline(system, input, () => undefined);
    const letter = letters.find(({ platform }) => platform === 'instagram');
    return await callApi(system, PEMERIKSA).download(`/surat/${letter?.letterId}/surat.pdf`);
  } finally {
    await system.stop();
  }
}

interface Scene {
  /** A letter that arrived and whose time is over, with its case file. */
  readonly overdue: string;
  /** A letter that was changed after it had been submitted. */
  readonly changed: string;
}

async function drawConsole(): Promise<void> {
  const office = await openConsole();
  try {
    const scene = await setScene(office);
    await drawPages(office, scene, DESKTOP, '');
    await drawPages(office, scene, TELEPHONE, '-390');
  } finally {
    await office.close();
  }
}

const idOf = (address: string) => address.split('/').at(-1) ?? '';

async function setScene(office: ConsoleOffice): Promise<Scene> {
  const { system } = office;
  const overdue = idOf(await office.delivered('thrift.jkt'));
  const { letters } = createTables(system.env);
  const kept = await letters.find(overdue);
  if (!kept) throw new Error('the letter is gone');
  const deliveredAt = '2026-11-10T02:00:00.000Z';
  await letters.save({ ...kept, version: kept.version + 1, deliveredAt });
  const checker = callApi(system, PEMERIKSA);
  await checker.post(`/surat/${overdue}/berkas-perkara`, {});
  await system.sweep();
  const changed = idOf(await office.submitted('gudang.bal'));
  const { letter } = await checker.get<{ letter: { draftSha256: string } }>(`/surat/${changed}`);
  const exclude = [{ itemNo: 1, reason: 'Bukan penjual pakaian bekas.' }];
  await checker.post(`/surat/${changed}/perbaiki`, { draftSha256: letter.draftSha256, exclude });
  return { overdue, changed };
}

async function drawPages(
  office: ConsoleOffice,
  { overdue, changed }: Scene,
  window: typeof DESKTOP | typeof TELEPHONE,
  suffix: string,
): Promise<void> {
  const keep = async (page: Page, name: string) => {
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: join(FOLDER, `konsol-${name}${suffix}.png`) });
    console.log(`konsol-${name}${suffix}.png`);
  };
  const both = await office.as('rangkap', window);
  for (const [name, path] of pagesOf(overdue, changed)) {
    await office.open(both, path);
    await keep(both, name);
  }
  await office.open(both, `/surat/${overdue}`);
  await both.locator('#berkas-perkara').scrollIntoViewIfNeeded();
  await keep(both, 'berkas-perkara');
  const checker = await office.as('pemeriksa', window);
  await openLetter(checker, `${office.system.origin}/konsol/surat/${changed}`);
  await keep(checker, 'surat');
  await office.open(checker, '/persetujuan');
  await keep(checker, 'persetujuan');
  await office.empty();
}

/** The viewer of PDF files draws on after its page has been loaded. */
const SETTLED_MS = 1_500;

function pagesOf(overdue: string, changed: string) {
  return [
    ['beranda', ''],
    ['unggah', '/unggah'],
    ['berkas', `/berkas/${changed.replace(/-[a-z_]+$/, '')}`],
    ['platform', '/platform/instagram'],
    ['cari', '/cari?q=bal.contoh'],
    ['log', '/log'],
    ['pengaturan', '/pengaturan'],
    ['sanggahan', `/surat/${overdue}/tindak-lanjut/sanggahan`],
  ] as const;
}

try {
  await drawLetter();
  await drawConsole();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
