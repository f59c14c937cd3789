import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOutput } from '../../../bin/commands/write-output.ts';
import { stageResults } from '../../../bin/pipeline/stage-results.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hasil-'));
  await mkdir(join(folder, 'surat'));
});

afterEach(() => rm(folder, { recursive: true }));

const READ_ME = 'LATIHAN\n\nsurat/ surat dan lampirannya\n';

async function leaveEarlier(): Promise<void> {
  await writeFile(join(folder, 'BACA-SAYA.txt'), 'LATIHAN\n\nsurat/ surat\n');
  await writeFile(join(folder, 'surat', 'lama.pdf'), 'lama');
  await writeFile(join(folder, 'catatan.txt'), 'milik orang');
}

test('results of an earlier version are replaced, whatever it explained, and nothing else', async () => {
  await leaveEarlier();
  const staged = await stageResults(folder, READ_ME);
  await writeOutput(staged.folder, 'surat/baru.pdf', 'baru');
  expect(await readdir(join(folder, 'surat'))).toEqual(['lama.pdf']);
  await staged.place();
  await staged.discard();
  expect((await readdir(folder)).toSorted()).toEqual(['BACA-SAYA.txt', 'catatan.txt', 'surat']);
  expect(await readdir(join(folder, 'surat'))).toEqual(['baru.pdf']);
});

test('earlier results stay as they were when the new ones are given up', async () => {
  await leaveEarlier();
  const staged = await stageResults(folder, READ_ME);
  await writeOutput(staged.folder, 'surat/baru.pdf', 'baru');
  await staged.discard();
  expect((await readdir(folder)).toSorted()).toEqual(['BACA-SAYA.txt', 'catatan.txt', 'surat']);
  expect(await readdir(join(folder, 'surat'))).toEqual(['lama.pdf']);
});

test('a folder that was made for results that are given up goes with them', async () => {
  const made = join(folder, 'baru');
  await (await stageResults(made, READ_ME)).discard();
  expect(await readdir(folder)).toEqual(['surat']);
});

test('a folder that says something else about itself keeps its files', async () => {
  await writeFile(join(folder, 'BACA-SAYA.txt'), 'Skripsi saya\n');
  await expect(stageResults(folder, 'LATIHAN\n')).rejects.toMatchObject({ code: 'OUTPUT_TAKEN' });
  expect(await readdir(folder)).toContain('surat');
});
