import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Output } from '../../../bin/commands/command.ts';
import { lint } from '../../../bin/commands/lint.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teguran-lint-'));
  return () => rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(...args: string[]) {
  const said: string[] = [];
  const documents: unknown[] = [];
  const out: Output = {
    wantsJson: false,
    say: (text) => void said.push(text),
    note: (text) => void said.push(text),
    json: (value) => void documents.push(value),
  };
  const code = await lint.run(args, out);
  return { code, said: said.join('\n'), json: documents[0] };
}

test('names file, line, column, code and what is right', async () => {
  const file = write('surat.txt', 'Nomor : B-1\nAtas kerjasama Saudara\n');
  const { code, said, json } = await run(file);
  expect(code).toBe(1);
  expect(said).toContain(`${file}:2:6 [PENULISAN_KATA] "kerjasama" Tulis terpisah`);
  expect(said).toContain('1 kesalahan, 0 peringatan.');
  expect(json).toMatchObject({
    files: [{ file, findings: [{ code: 'PENULISAN_KATA', line: 2 }] }],
  });
});

test('a clean text passes', async () => {
  const file = write('surat.txt', 'Atas kerja sama Saudara, kami ucapkan terima kasih.\n');
  expect(await run(file)).toMatchObject({ code: 0, said: '0 kesalahan, 0 peringatan.' });
});

test('a template is judged without its fields and tags', async () => {
  const file = write(
    'surat.hbs',
    '<p class="pukul-10:00">{{kerjasama}} pukul 10:00 <code>10:30</code></p>',
  );
  expect(await run(file)).toMatchObject({
    code: 1,
    json: { files: [{ findings: [{ code: 'WAKTU', excerpt: '10:00', line: 1 }] }] },
  });
});

test('a warning alone is no failure', async () => {
  const file = write('surat.txt', 'beserta screenshot dari toko\n');
  const { code, said } = await run(file);
  expect(code).toBe(0);
  expect(said).toContain('[CAMPUR_BAHASA] (peringatan)');
});

test('the date decides which ministry and law are of the day', async () => {
  const file = write('surat.txt', 'Kementerian Komunikasi dan Informatika\n');
  expect(await run(file, '--date', '2023-11-17')).toMatchObject({ code: 0 });
  expect(await run(file, '--date', '2026-11-24')).toMatchObject({ code: 1 });
});

test('no file and a date that is none are wrong usage; a missing file is named', async () => {
  await expect(run()).rejects.toMatchObject({ name: 'UsageError' });
  await expect(run('x.txt', '--date', 'besok')).rejects.toMatchObject({ name: 'UsageError' });
  await expect(run(join(folder, 'tiada.txt'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});
