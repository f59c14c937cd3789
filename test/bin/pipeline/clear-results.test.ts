import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearResults } from '../../../bin/pipeline/clear-results.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hasil-'));
  await mkdir(join(folder, 'surat'));
});

afterEach(() => rm(folder, { recursive: true }));

test('results of an earlier version are replaced, whatever it explained', async () => {
  await writeFile(join(folder, 'BACA-SAYA.txt'), 'LATIHAN\n\nsurat/ surat\n');
  await clearResults(folder, 'LATIHAN\n\nsurat/ surat dan lampirannya\n');
  expect(await readdir(folder)).toEqual(['BACA-SAYA.txt']);
});

test('a folder that says something else about itself keeps its files', async () => {
  await writeFile(join(folder, 'BACA-SAYA.txt'), 'Skripsi saya\n');
  await expect(clearResults(folder, 'LATIHAN\n')).rejects.toMatchObject({ code: 'OUTPUT_TAKEN' });
  expect(await readdir(folder)).toContain('surat');
});
