import { describe, expect, test } from 'vitest';
import { exportLog } from '#cases/export-log.ts';
import { sealLog } from '#cases/seal-log.ts';
import { verifyExport } from '#ledger/verify-export.ts';
import {
  anEmptySystem,
  aSealedSystem,
  ecSigner,
  sendLetter,
  verifierOf,
} from '../../support/an-export.ts';
import { hasher } from '../../support/memory-stores.ts';

const { signer, key } = ecSigner();
const verify = (files: readonly { path: string; bytes: Uint8Array }[]) =>
  verifyExport(
    new Map(files.map(({ path, bytes }) => [path, bytes])),
    hasher.sha256,
    verifierOf(key),
  );

describe('exporting the log', () => {
  test('with files: everything that an auditor needs, and it proves itself', async () => {
    const files = await exportLog(await aSealedSystem(signer))({ withFiles: true });
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'BACA-SAYA.txt',
        'kunci-publik.pem',
        'log/instagram/log.jsonl',
        'log/instagram/log.csv',
        'log/instagram/checkpoint.txt',
        'surat/instagram/B1-instagram/surat.pdf',
        'surat/instagram/B1-instagram/surel.eml',
        'surat/instagram/B1-instagram/lampiran.csv',
        'surat/instagram/B1-instagram/lampiran.json',
        'surat/instagram/B1-instagram/peristiwa.json',
        'nomor/kementerian-umkm-latihan-2026.json',
        'manifest.json',
        'manifest.sig',
      ]),
    );
    expect(verify(files)).toMatchObject({ ok: true, signatures: 'checked', findings: [] });
  });

  test('without files: the logs alone, and they prove themselves', async () => {
    const files = await exportLog(await aSealedSystem(signer))({ withFiles: false });
    expect(files.filter(({ path }) => path.startsWith('surat/'))).toEqual([]);
    expect(verify(files)).toMatchObject({ ok: true });
  });

  test('of one platform holds nothing of the others', async () => {
    const system = await aSealedSystem(signer);
    const files = await exportLog(system)({ platforms: ['shopee'], withFiles: true });
    expect(files.filter(({ path }) => path.includes('instagram'))).toEqual([]);
    expect(verify(files)).toMatchObject({ ok: true, platforms: [{ platform: 'shopee' }] });
  });

  test('leaves out letters whose issue is not sealed yet', async () => {
    const system = await aSealedSystem(signer);
    await sendLetter(system, 'B3-shopee', 'shopee', 4);
    const files = await exportLog(system)({ withFiles: true });
    expect(files.filter(({ path }) => path.includes('B3-shopee'))).toEqual([]);
    expect(verify(files)).toMatchObject({ ok: true });
    await sealLog(system)();
    expect(verify(await exportLog(system)({ withFiles: true }))).toMatchObject({ ok: true });
  });

  test('of a platform without any letter is an empty log that proves itself', async () => {
    const files = await exportLog(anEmptySystem(signer))({
      platforms: ['shopee'],
      withFiles: true,
    });
    expect(verify(files)).toMatchObject({ ok: true, platforms: [{ entries: 0, letters: 0 }] });
  });

  test('a stored letter that was changed stops the export', async () => {
    const system = await aSealedSystem(signer);
    const { final } = (await system.letters.find('B1-shopee')) ?? {};
    await system.objects.put('letters', final?.key ?? '', Uint8Array.of(1), 'application/pdf');
    await expect(exportLog(system)({ withFiles: true })).rejects.toMatchObject({
      code: 'OBJECT_CHANGED',
    });
  });

  test('the same state at the same instant is the same bytes, signatures apart', async () => {
    const system = await aSealedSystem(signer);
    const [first, second] = [
      await exportLog(system)({ withFiles: true }),
      await exportLog(system)({ withFiles: true }),
    ];
    const unsigned = (files: typeof first) => files.filter(({ path }) => path !== 'manifest.sig');
    expect(unsigned(second)).toEqual(unsigned(first));
  });
});
