import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportLog } from '#cases/export-log.ts';
import { audit } from '../../../bin/commands/audit.ts';
import type { Output } from '../../../bin/commands/command.ts';
import { writeOutput } from '../../../bin/commands/write-output.ts';
import {
  anExport,
  aSealedSystem,
  ecSigner,
  publicPem,
  rsaSigner,
  sendLetter,
} from '../../support/an-export.ts';

const EC = ecSigner();
const RSA = rsaSigner();
let files: Map<string, Uint8Array>;
let root = '';
let folder = '';

beforeAll(async () => {
  files = await anExport(EC.signer);
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'teguran-audit-'));
  folder = join(root, 'ekspor');
  writeAll(files);
  writeFileSync(join(root, 'ec.pem'), publicPem(EC.key));
  writeFileSync(join(root, 'rsa.pem'), publicPem(RSA.key));
  return () => rmSync(root, { recursive: true });
});

function writeAll(some: ReadonlyMap<string, Uint8Array>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of some) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

async function run(...args: string[]) {
  const said: string[] = [];
  const noted: string[] = [];
  const documents: unknown[] = [];
  const out: Output = {
    wantsJson: false,
    say: (text) => void said.push(text),
    note: (text) => void noted.push(text),
    json: (value) => void documents.push(value),
  };
  const code = await audit.run(args, out);
  return { code, said: said.join('\n'), noted: noted.join('\n'), json: documents[0] };
}

describe('teguran audit', () => {
  test('says of an untouched export what it holds and that it is proved', async () => {
    const { code, said, noted, json } = await run(folder, '--key', join(root, 'ec.pem'));
    expect(code).toBe(0);
    expect(said).toContain('instagram: 16 entri, 2 surat, rantai utuh');
    expect(said).toMatch(/^SAH: /m);
    expect(said).toContain('Cakupan: 2 platform, 3 surat, 1 agenda nomor');
    expect(said).toContain('Bukti: 21 berkas untuk 3 dari 3 surat bertanda tangan');
    expect(said).toMatch(/^Masa: 24 November 2026 pukul 09\.00 s\.d\. 24 November 2026 .* WIB$/m);
    expect(said).toContain('Tidak ada bagian yang ditinggalkan.');
    expect(noted).toBe('');
    expect(json).toMatchObject({ ok: true, verdict: 'proved', key: { from: 'given' } });
  });

  test('an RSA key does as well', async () => {
    writeAll(await anExport(RSA.signer));
    expect(await run(folder, '--key', join(root, 'rsa.pem'))).toMatchObject({ code: 0 });
  });

  test('without a key of one’s own nothing is proved, whoever signed it', async () => {
    const { code, said, json } = await run(folder);
    expect(code).toBe(3);
    expect(said).not.toMatch(/^SAH/m);
    expect(said).toMatch(/^BELUM TERBUKTI: .* hanya cocok dengan kunci yang dibawa ekspor/m);
    expect(json).toMatchObject({
      ok: false,
      verdict: 'unanchored',
      signatures: 'self-signed',
      key: { from: 'export' },
    });
  });

  test('a part of a log is told as a part, with all that is missing', async () => {
    const system = await aSealedSystem(EC.signer);
    const cases = { platforms: ['shopee'], letterIds: [], withFiles: true };
    writeAll(new Map((await exportLog(system)(cases)).map(({ path, bytes }) => [path, bytes])));
    const { code, said, json } = await run(folder, '--key', join(root, 'ec.pem'));
    expect(code).toBe(3);
    expect(said).toMatch(/^SEBAGIAN: /m);
    expect(said).toContain('Bukti: 0 berkas untuk 0 dari 1 surat bertanda tangan');
    for (const gap of ['CASE_FILE', 'LETTERS_WITHOUT_FILES', 'LETTERS_ELSEWHERE']) {
      expect(said).toContain(`[${gap}]`);
    }
    expect(json).toMatchObject({ ok: false, verdict: 'partial', signatures: 'checked' });
  });

  test('with --since an export of before must be the beginning of this one', async () => {
    const system = await aSealedSystem(EC.signer);
    await sendLetter(system, 'B3-tiktok', 'tiktok', 4);
    const later = join(root, 'lalu');
    for (const { path, bytes } of await exportLog(system)({ withFiles: true })) {
      await writeOutput(later, path, bytes);
    }
    const key = join(root, 'ec.pem');
    expect(await run(later, '--key', key, '--since', folder)).toMatchObject({ code: 0 });
    const turned = await run(folder, '--key', key, '--since', later);
    expect(turned.code).toBe(1);
    expect(turned.said).toContain('[PLATFORM_VANISHED]');
  });

  test('names the entry that was edited and fails', async () => {
    const log = join(folder, 'log/instagram/log.jsonl');
    writeFileSync(log, readFileSync(log, 'utf8').replace('"to":"submitted"', '"to":"void"'));
    const { code, said } = await run(folder, '--key', join(root, 'ec.pem'));
    expect(code).toBe(1);
    expect(said).toMatch(
      /TEMUAN log\/instagram\/log\.jsonl baris 2 \(entri B1-instagram:2\): .*\[ENTRY_CHANGED\]/,
    );
    expect(said).toMatch(/^TIDAK SAH: \d+ temuan\.$/m);
  });

  test('a foreign key fails although nothing was changed', async () => {
    const { code, said } = await run(folder, '--key', join(root, 'rsa.pem'));
    expect(code).toBe(1);
    expect(said).toContain('CHECKPOINT_SIGNATURE_INVALID');
  });

  test.each([
    { name: 'no folder', args: [] },
    { name: 'two folders', args: ['a', 'b'] },
    { name: 'an unknown option', args: ['a', '--kunci', 'b'] },
  ])('$name is wrong usage', async ({ args }) => {
    await expect(run(...args)).rejects.toMatchObject({ name: 'UsageError' });
  });

  test('a missing folder, a file and a bad key are said plainly', async () => {
    await expect(run(join(root, 'tiada'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(run(join(root, 'ec.pem'))).rejects.toMatchObject({ code: 'NOT_A_FOLDER' });
    const key = join(folder, 'manifest.json');
    await expect(run(folder, '--key', key)).rejects.toMatchObject({
      code: 'PUBLIC_KEY_UNREADABLE',
    });
  });
});
