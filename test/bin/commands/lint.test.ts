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

test('reads UTF-16 with its mark, as Notepad saves it', async () => {
  const file = write('surat.txt', '');
  writeFileSync(file, Buffer.from('\uFEFFAtas kerjasama Saudara\n', 'utf16le'));
  expect((await run(file)).said).toContain('[PENULISAN_KATA] "kerjasama"');
});

test.each([
  ['a text in UTF-16 without its mark', Buffer.from('Atas kerjasama', 'utf16le'), 'TEXT_NOT_PLAIN'],
  ['a text in Windows-1252', Buffer.from('Atas kerjasama \x96', 'latin1'), 'TEXT_NOT_PLAIN'],
  ['a Word document', Buffer.from('PK\x03\x04\x14\x00\x06', 'latin1'), 'TEXT_NOT_PLAIN'],
  ['a PDF', Buffer.from('%PDF-1.7\nkerjasama'), 'TEXT_NOT_PLAIN'],
  ['a text that RTF wraps', Buffer.from('{\\rtf1 kerjasama}'), 'TEXT_NOT_PLAIN'],
  ['an empty file', Buffer.from(' \n'), 'TEXT_EMPTY'],
])('%s gets no green light', async (_what, bytes, code) => {
  const file = join(folder, 'naskah');
  writeFileSync(file, bytes);
  await expect(run(file)).rejects.toMatchObject({ code });
  await expect(run(folder)).rejects.toMatchObject({ code: 'FILE_IS_DIRECTORY' });
});
