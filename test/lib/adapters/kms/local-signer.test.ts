import { createHash, verify, X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLocalSigner } from '#adapters/kms/local-signer.ts';
import { TEST_SIGNER_NAME } from '#cases/signer.ts';

const NOW = '2026-11-24T09:00:00.000Z';

describe('the test signer', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'teguran-kunci-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is made once, by whichever of several callers comes first', async () => {
    const signers = await Promise.all(
      Array.from({ length: 4 }, () => loadLocalSigner(folder, NOW)),
    );
    const later = await loadLocalSigner(folder, '2027-11-24T09:00:00.000Z');
    const chains = [...signers, later].map((one) => one.certificateChain);
    expect(new Set(chains.map((chain) => Buffer.from(chain[0] ?? []).toString('hex'))).size).toBe(
      1,
    );
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('keeps its key from other users of the machine', async () => {
    await loadLocalSigner(folder, NOW);
    const [file = ''] = await readdir(folder);
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
  });

  it('has a certificate that nobody can take for an official one', async () => {
    const { certificateChain } = await loadLocalSigner(folder, NOW);
    const certificate = new X509Certificate(certificateChain[0] ?? new Uint8Array());
    expect(certificate.subject).toBe(`CN=${TEST_SIGNER_NAME}`);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.validFromDate.toISOString()).toBe('2026-11-23T09:00:00.000Z');
    expect(certificate.validToDate.toISOString()).toBe('2028-11-23T09:00:00.000Z');
  });

  it('signs a letter that was approved before the log asked for the key', async () => {
    await loadLocalSigner(folder, NOW);
    const signer = await loadLocalSigner(folder, '2026-11-24T08:59:30.000Z');
    expect(signer.certificateChain).toHaveLength(1);
  });

  it('signs digests that its certificate verifies, the same each time', async () => {
    const signer = await loadLocalSigner(folder, NOW);
    const text = new TextEncoder().encode('titik periksa log');
    const digest = createHash('sha256').update(text).digest();
    const signature = await signer.signDigest(digest);
    const { publicKey } = new X509Certificate(signer.certificateChain[0] ?? new Uint8Array());
    expect(verify('sha256', text, publicKey, signature)).toBe(true);
    expect(await signer.signDigest(digest)).toEqual(signature);
  });

  it('refuses to sign in the last two weeks of its certificate', async () => {
    const late = loadLocalSigner(folder, '2028-11-11T09:00:00.000Z');
    await expect(late).rejects.toMatchObject({ code: 'CERTIFICATE_EXPIRING' });
  });
});
