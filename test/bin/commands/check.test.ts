import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TeguranError } from '#errors.ts';
import { check } from '../../../bin/commands/check.ts';
import type { Command } from '../../../bin/commands/command.ts';
import { url } from '../../../bin/commands/url.ts';
import { UsageError } from '../../../bin/commands/usage-error.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/akun-terindikasi.csv');

async function run(command: Command, args: readonly string[]) {
  const said: string[] = [];
  const noted: string[] = [];
  let json: unknown;
  const code = await command.run(args, {
    wantsJson: true,
    say: (text) => said.push(text),
    note: (text) => noted.push(text),
    json: (value) => {
      json = JSON.parse(JSON.stringify(value));
    },
  });
  return { code, text: said.join('\n'), notes: noted.join('\n'), json: json as never };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teguran-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('teguran check', () => {
  interface Document {
    readonly rows: number;
    readonly items: readonly Record<string, unknown>[];
    readonly merged: readonly { row: number; into_item: number }[];
    readonly errors: readonly { row: number; column: string; code: string; message: string }[];
    readonly skipped: readonly { row: number }[];
    readonly counts: Record<string, number>;
  }

  test('explains the example list to people and to programs', async () => {
    const { code, text, json } = await run(check, [EXAMPLE, '--date', '2026-11-24']);
    const document = json as Document;
    expect(code).toBe(1);
    expect(document.errors.map(({ row, column, code: what }) => [row, column, what])).toEqual([
      [69, 'Nama Akun/Toko', 'ID_PRECISION_LOST'],
      [70, 'Tautan', 'URL_MISSING'],
      [71, 'Tautan', 'PLATFORM_UNKNOWN'],
      [72, 'Tautan', 'LINK_LOOKALIKE'],
      [73, 'Nama Akun/Toko', 'DATE_IN_HANDLE'],
      [74, 'Platform', 'PLATFORM_MISMATCH'],
      [76, 'Tanggal Temuan', 'DATE_INVALID'],
    ]);
    expect(document.rows).toBe(
      document.items.length + document.merged.length + 7 + document.skipped.length,
    );
    expect(document.counts).toEqual({ rows: 75, items: 60, merged: 5, errors: 7, skipped: 3 });
    expect(new Set(document.items.map(({ platform }) => platform)).size).toBeGreaterThanOrEqual(8);
    expect(document.items[0]).toMatchObject({
      item_no: 1,
      platform: 'instagram',
      id_type: 'username',
      canonical_url: 'https://www.instagram.com/contoh.thrift/',
      dedupe_key: 'instagram:profile:contoh.thrift',
      price: { amount: 85_000, as_shown: 'Rp85.000' },
    });
    expect(text).toContain('75 baris = 60 butir + 5 digabung + 7 bermasalah + 3 dilewati');
    expect(text).toContain('Baris 70, kolom "Tautan": tautan kosong');
  });

  test('shows what no letter may carry yet, and asks for pictures when it is told to', async () => {
    const file = join(folder, 'kurang.csv');
    await writeFile(
      file,
      'Tautan;Keterangan\nhttps://vt.tiktok.com/ZSabCdEfG/;bal\nhttps://x.com/A1;bal\n',
    );
    const { code, json, text } = await run(check, [file]);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      incomplete: [{ item_no: 1, rows: [2], lacks: [{ code: 'LINK_NEEDS_RESOLUTION' }] }],
    });
    expect(text).toContain('Baris 2 (TikTok): tautan pendek');
    const strict = await run(check, [file, '--wajib-bukti']);
    expect((strict.json as { incomplete: unknown[] }).incomplete).toHaveLength(2);
  });

  test('ends with 0 when every row is in order', async () => {
    const file = join(folder, 'baik.csv');
    await writeFile(file, 'Tautan;Keterangan\nhttps://x.com/BalContoh;bal segel\n');
    expect(await run(check, [file])).toMatchObject({ code: 0, json: { rows: 1, errors: [] } });
  });

  test('writes the rows to repair where it is told, and nothing when there are none', async () => {
    const out = join(folder, 'keluaran', 'perbaikan.xlsx');
    const { notes } = await run(check, [EXAMPLE, '--repair', out]);
    expect(notes).toContain(out);
    const again = await run(check, [out]);
    expect(again.json).toMatchObject({ counts: { rows: 7, items: 0, errors: 7 } });
    const clean = join(folder, 'baik.csv');
    await run(check, [clean, '--repair', join(folder, 'tidak.xlsx')]);
    await expect(readFile(join(folder, 'tidak.xlsx'))).rejects.toThrow('ENOENT');
  });

  test('puts rows that lack something into the workbook too', async () => {
    const out = join(folder, 'kurang.xlsx');
    await run(check, [join(folder, 'kurang.csv'), '--repair', out]);
    expect((await run(check, [out])).json).toMatchObject({
      items: [{ canonical_url: 'https://vt.tiktok.com/ZSabCdEfG/' }],
    });
  });

  test('never writes over a file, and writes nothing but workbooks', async () => {
    const list = join(folder, 'asli.xlsx');
    await writeFile(list, 'berharga');
    await expect(run(check, [EXAMPLE, '--repair', list])).rejects.toMatchObject({
      code: 'REPAIR_EXISTS',
    });
    expect(await readFile(list, 'utf8')).toBe('berharga');
    const other = join(folder, 'perbaikan.csv');
    await expect(run(check, [EXAMPLE, '--repair', other])).rejects.toThrow(UsageError);
  });

  test.each([
    [[]],
    [['a.csv', 'b.csv']],
    [['a.csv', '--date', '2026-02-30']],
    [['a.csv', '--lain']],
  ])('explains wrong usage: %j', async (args) => {
    await expect(run(check, args)).rejects.toThrow(UsageError);
  });

  test('says plainly that a file is not there', async () => {
    await expect(run(check, [join(folder, 'tidak-ada.csv')])).rejects.toThrow(TeguranError);
  });
});

describe('teguran url', () => {
  test('answers each text with the stable fields', async () => {
    const { code, json, text } = await run(url, [
      '--platform',
      'IG',
      '@Contoh.Thrift',
      'https://x.com/BalContoh?s=20',
    ]);
    expect(code).toBe(0);
    expect(json).toEqual([
      {
        input: '@Contoh.Thrift',
        status: 'ok',
        platform: 'instagram',
        kind: 'profile',
        id: 'contoh.thrift',
        id_type: 'username',
        account_id: 'contoh.thrift',
        canonical_url: 'https://www.instagram.com/contoh.thrift/',
        dedupe_key: 'instagram:profile:contoh.thrift',
        warnings: ['built_from_handle'],
      },
      expect.objectContaining({ platform: 'x', id: 'balcontoh', warnings: [] }),
    ]);
    expect(text).toContain('dikenali: instagram profile contoh.thrift');
  });

  test.each(['https://instagram.com.evil.example/a', 'bukan tautan', 'https://www.instagram.com/'])(
    'ends with 1 for %s',
    async (input) => {
      expect((await run(url, [input])).code).toBe(1);
    },
  );

  test('needs a text, and a platform that it knows', async () => {
    await expect(run(url, [])).rejects.toThrow(UsageError);
    await expect(run(url, ['--platform', 'entah', 'x'])).rejects.toMatchObject({
      code: 'PLATFORM_UNKNOWN',
    });
  });
});
