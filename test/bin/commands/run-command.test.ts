import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readTeguran, runTeguran } from '../../acceptance/run-teguran.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../../examples');
const LIST = join(EXAMPLES, 'akun-terindikasi.csv');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teguran-pakai-'));
  return () => rmSync(folder, { recursive: true });
});

describe('wrong usage is told in Indonesian, with exit code 2', () => {
  test.each([
    [['cek'], 'Perintah "cek" tidak dikenal.'],
    [['check', LIST, '--lain'], 'Pilihan "--lain" tidak dikenal.'],
    [['check', LIST, '-x'], 'Pilihan "-x" tidak dikenal.'],
    [['check', LIST, '--date'], 'Pilihan "--date" memerlukan nilai.'],
    [['check', LIST, '--wajib-bukti=3'], 'Pilihan "--wajib-bukti" tidak memerlukan nilai.'],
    [['law', '--date', '2026-02-30', '--kind', 'permintaan'], '"2026-02-30" bukan tanggal'],
    [['law', '--date', '2026-11-24', '--kind', 'surat'], 'Jenis surat "surat" tidak dikenal'],
    [['url', '--platform', 'entah', 'x'], 'entah'],
    [['run', LIST, '--out', 'x', '--kind', 'teguran'], '--kind hanya permintaan'],
    [['run', LIST, '--out', 'x', '--issuer', 'entah'], 'entah'],
  ])('%j', async (args, words) => {
    const { code, err } = await runTeguran(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(err).not.toMatch(/Unknown option|argument/);
  });

  test('and is a document under --json', async () => {
    const { code, json } = await readTeguran('check', LIST, '--lain');
    expect([code, json]).toEqual([
      2,
      { error: { code: 'USAGE', message: 'Pilihan "--lain" tidak dikenal.' } },
    ]);
  });
});

test('help and version are known', async () => {
  expect(await runTeguran('help')).toMatchObject({ code: 0, out: (await runTeguran('-h')).out });
  expect((await runTeguran('help', 'check')).out).toContain('teguran check DAFTAR');
  expect(await runTeguran('--version')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^teguran \d+\.\d+\.\d+\n$/),
  });
});

test('an archive in place of an export is to be unpacked', async () => {
  const file = join(folder, 'ekspor.zip');
  writeFileSync(file, 'PK');
  const { code, err } = await runTeguran('audit', file);
  expect([code, err]).toEqual([1, expect.stringContaining('Bongkar dahulu berkas ZIP itu')]);
});

describe('a follow-up', () => {
  const draft = (...more: string[]) =>
    runTeguran('letters', LIST, '--date', '2026-11-24', '--out', folder, ...more);

  test('without what comes before it says what to fill in', async () => {
    const { code, err } = await draft('--kind', 'teguran');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        'Instagram: surat "teguran" memerlukan keterangan surat terdahulu. Isi --rincian seperti examples/rincian/teguran.json.',
      ),
    ]);
  });

  test('names a rincian that cannot be read, and one to go by', async () => {
    const file = join(folder, 'rincian.json');
    writeFileSync(file, '{');
    const { code, err } = await draft('--kind', 'undangan', '--rincian', file);
    expect([code, err]).toEqual([
      1,
      `Berkas "${file}" bukan JSON yang dapat dibaca. Bentuknya seperti examples/rincian/undangan.json.\n`,
    ]);
  });
});
