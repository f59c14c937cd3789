import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Output } from '../../../bin/commands/command.ts';
import { letters } from '../../../bin/commands/letters.ts';
import { isEverythingWritten, run } from '../../../bin/commands/run.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../../examples/akun-terindikasi.csv');
const KIND = ['--kind', 'permintaan'] as const;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perintah-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function output() {
  const said: string[] = [];
  const documents: unknown[] = [];
  const out: Output = {
    wantsJson: true,
    say: (text) => void said.push(text),
    note: (text) => void said.push(text),
    json: (value) => void documents.push(value),
  };
  return { out, said, documents };
}

describe('teguran run refuses before anything starts', () => {
  const attempt = (...args: string[]) => run.run(args, output().out);

  test('a list that is not there', async () => {
    await expect(attempt(join(folder, 'x.csv'), '--out', folder)).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });

  test('a folder in place of a list', async () => {
    await expect(attempt(folder, '--out', folder)).rejects.toMatchObject({
      code: 'FILE_IS_DIRECTORY',
    });
  });

  test('an empty list', async () => {
    const file = join(folder, 'kosong.csv');
    await writeFile(file, '');
    await expect(attempt(file, '--out', folder)).rejects.toMatchObject({ code: 'EMPTY_FILE' });
  });

  test('an output folder whose place is a file', async () => {
    const place = join(folder, 'berkas');
    await writeFile(place, '');
    await expect(attempt(EXAMPLE, '--out', place)).rejects.toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
    });
  });

  test('an output folder that holds letters of somebody else, which stay', async () => {
    await mkdir(join(folder, 'surat'));
    await writeFile(join(folder, 'surat', 'skripsi.pdf'), 'isi');
    await expect(attempt(EXAMPLE, '--out', folder)).rejects.toMatchObject({ code: 'OUTPUT_TAKEN' });
    expect(await readdir(join(folder, 'surat'))).toEqual(['skripsi.pdf']);
  });

  test.each([
    ['no list', ['--out', 'x']],
    ['no output folder', [EXAMPLE]],
    ['two lists', [EXAMPLE, EXAMPLE, '--out', 'x']],
    ['an unknown option', [EXAMPLE, '--keluar', 'x']],
  ])('%s, as wrong usage', async (_name, args) => {
    await expect(attempt(...args)).rejects.toMatchObject({ name: 'UsageError' });
  });
});

test.each([
  ['every row became a letter', 0, 0, true],
  ['a row has errors', 1, 0, false],
  ['nobody may be written to', 0, 1, false],
])('teguran run is done when %s: %j errors, %j unaddressed', (_name, errors, left, isWhole) => {
  const counts = { rows: 9, items: 8, merged: 0, errors, skipped: 0 };
  const why = { platform: 'x', items: 1, code: 'ITEMS_INCOMPLETE', message: '' };
  const unaddressed = Array.from({ length: left }, () => why);
  expect(isEverythingWritten({ counts, unaddressed })).toBe(isWhole);
});

test('teguran run, when it is stopped, leaves earlier results and no mail behind', async () => {
  const temporary = join(folder, 'sementara');
  await mkdir(temporary);
  vi.stubEnv('TMPDIR', temporary);
  const title = 'LATIHAN – BUKAN SURAT RESMI\n';
  await writeFile(join(folder, 'BACA-SAYA.txt'), title);
  const { out } = output();
  const stopping = { ...out, note: () => void process.emit('SIGINT', 'SIGINT') };
  await expect(run.run([EXAMPLE, '--out', folder], stopping)).rejects.toMatchObject({
    code: 'RUN_STOPPED',
  });
  expect(await readdir(folder)).toEqual(['BACA-SAYA.txt', 'sementara']);
  expect(await readdir(temporary)).toEqual([]);
  expect(await readFile(join(folder, 'BACA-SAYA.txt'), 'utf8')).toBe(title);
});

describe('teguran letters', () => {
  const draft = async (...args: string[]) => {
    const { out, said, documents } = output();
    const code = await letters.run([EXAMPLE, '--out', folder, ...args], out);
    return { code, said, summary: documents[0] as { letters: { platform: string }[] } };
  };

  test('leaves a marked draft, its JSON and its CSV per platform, and tells the bad rows', async () => {
    const { code, said, summary } = await draft('--date', '2026-11-24', ...KIND);
    expect(code).toBe(1);
    expect(said.join('\n')).toContain('menyerupai platform resmi');
    const names = await readdir(folder);
    for (const { platform } of summary.letters) {
      expect(names).toEqual(
        expect.arrayContaining(
          ['pdf', 'json', 'csv', 'xlsx'].map((extension) => `${platform}.${extension}`),
        ),
      );
    }
    const annex = JSON.parse(await readFile(join(folder, 'instagram.json'), 'utf8'));
    expect(annex.notice).toMatchObject({ reference_number: null, exercise: true });
  });

  test('says which rows got no letter, what they lack, and what to look at', async () => {
    const list = join(folder, 'daftar.csv');
    const rows = [
      'Platform;Nama Akun;Tautan;Keterangan',
      'TikTok;;https://vt.tiktok.com/ZSabCdEfG/;bal',
      'Instagram;toko.a;;bal segel',
    ];
    await writeFile(list, rows.join('\n'));
    const { out, said } = output();
    const code = await letters.run([list, '--out', folder, '--date', '2026-11-24', ...KIND], out);
    expect(code).toBe(1);
    expect(said).toContainEqual(expect.stringContaining('Baris 2 (TikTok): tautan pendek'));
    expect(said).toContainEqual(expect.stringMatching(/^Perlu dilihat: Baris 3, .*disusun dari/));
    expect(said.join('\n').match(/tautan pendek/g)).toHaveLength(1);
  });

  test('the same list and day give the same bytes', async () => {
    await draft('--date', '2026-11-24', ...KIND);
    const first = await readFile(join(folder, 'instagram.pdf'));
    await draft('--date', '2026-11-24', ...KIND);
    expect((await readFile(join(folder, 'instagram.pdf'))).equals(first)).toBe(true);
  });

  test('refuses a folder with drafts of another list, and to write over the list itself', async () => {
    const options = ['--date', '2026-11-24', ...KIND] as const;
    const list = join(folder, 'tokopedia.csv');
    await writeFile(list, 'Tautan;Keterangan\nhttps://www.tokopedia.com/tokocontoh;bal segel\n');
    await writeFile(join(folder, 'instagram-2.pdf'), 'lama');
    const attempt = () => letters.run([list, '--out', folder, ...options], output().out);
    await expect(attempt()).rejects.toMatchObject({
      code: 'OUTPUT_HOLDS_DRAFTS',
      kalimat: expect.stringContaining('(instagram-2.pdf, tokopedia.csv)'),
    });
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('refuses an office on a day on which it did not exist', async () => {
    const issuer = ['--issuer', 'kementerian-umkm-latihan'];
    await expect(draft('--date', '2023-01-02', ...KIND, ...issuer)).rejects.toMatchObject({
      code: 'ISSUER_NOT_VALID_ON_DATE',
    });
  });

  test('refuses a day that no calendar knows', async () => {
    await expect(draft('--date', '2026-02-30', ...KIND)).rejects.toMatchObject({
      name: 'UsageError',
    });
  });
});
