import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { audit } from '../../../bin/commands/audit.ts';
import type { Output } from '../../../bin/commands/command.ts';
import { anExport, ecSigner, publicPem, rsaSigner } from '../../support/an-export.ts';

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
    expect(said).toContain('instagram: 12 entri, 2 surat, rantai utuh');
    expect(said).toMatch(/^SAH: /m);
    expect(noted).toBe('');
    expect(json).toMatchObject({ ok: true, signatures: 'checked', key: { from: 'given' } });
  });

  test('an RSA key does as well', async () => {
    writeAll(await anExport(RSA.signer));
    expect(await run(folder, '--key', join(root, 'rsa.pem'))).toMatchObject({ code: 0 });
  });

  test('without a key of one’s own it warns where the key came from', async () => {
    const { code, noted, json } = await run(folder);
    expect(code).toBe(0);
    expect(noted).toContain('kunci berasal dari ekspor itu sendiri');
    expect(json).toMatchObject({ key: { from: 'export' } });
  });

  test('names the entry that was edited and fails', async () => {
    const log = join(folder, 'log/instagram/log.jsonl');
    writeFileSync(log, readFileSync(log, 'utf8').replace('"to":"issued"', '"to":"void"'));
    const { code, said } = await run(folder, '--key', join(root, 'ec.pem'));
    expect(code).toBe(1);
    expect(said).toMatch(
      /TEMUAN log\/instagram\/log\.jsonl baris 2 \(entri B1-instagram:3\): .*\[ENTRY_CHANGED\]/,
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
