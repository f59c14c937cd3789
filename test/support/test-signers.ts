import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { DigestSigner } from '#cases/signer.ts';
import { signWithP256, signWithRsa } from './digest-signers.ts';
import { issueCertificate } from './issue-certificate.ts';

export const FROM = '2026-01-01T00:00:00.000Z';
export const UNTIL = '2028-01-01T00:00:00.000Z';
export const OFFICIAL = 'Direktorat Contoh';
export const AUTHORITY = 'Penerbit Sertifikat Contoh';

const PERIOD = { from: FROM, until: UNTIL };

/** Made once per test run: two keys for signing, one for the authority above them. */
export const rsaKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
export const ecKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const authority = {
  subject: AUTHORITY,
  key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
};

export function chainFor(key: KeyObject): Uint8Array[] {
  return [
    issueCertificate({ subject: OFFICIAL, key, issuer: authority, ...PERIOD }),
    issueCertificate({ ...authority, ...PERIOD }),
  ];
}

export const rsaSigner: DigestSigner = {
  certificateChain: chainFor(rsaKey),
  algorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
  signDigest: async (digest) => signWithRsa(rsaKey, digest),
};

export const ecSigner: DigestSigner = {
  certificateChain: chainFor(ecKey),
  algorithm: 'ECDSA_SHA_256',
  signDigest: async (digest) => signWithP256(ecKey, digest),
};
