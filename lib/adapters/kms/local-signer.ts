import {
  constants,
  createPrivateKey,
  generateKeyPair,
  type KeyObject,
  privateEncrypt,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DigestSigner } from '#cases/signer.ts';
import { requireUsableChain } from './check-certificates.ts';
import { readPemChain, writePem } from './pem.ts';
import { issueTestCertificate } from './test-certificate.ts';

const FILE = 'kunci-uji-coba.pem';
const MODULUS_BITS = 3072;
/** Of several processes one makes the key, perhaps a moment after another has begun to sign. */
const HEAD_START_MS = 86_400_000;
/** DER in front of a SHA-256 digest in PKCS #1 v1.5 signatures (RFC 8017, 9.2). */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/**
 * Signs with a TEST key that is made once per folder. RSA as in production: such signatures are
 * the same for the same bytes.
 */
export async function loadLocalSigner(folder: string, now: string): Promise<DigestSigner> {
  const pem = (await readKept(folder)) ?? (await createKept(folder, now));
  const key = createPrivateKey(pem);
  const certificateChain = readPemChain(pem);
  requireUsableChain(certificateChain, now);
  return {
    certificateChain,
    algorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
    signDigest: async (digest) => signDigest(key, digest),
  };
}

function signDigest(key: KeyObject, digest: Uint8Array): Uint8Array {
  const padding = constants.RSA_PKCS1_PADDING;
  return new Uint8Array(privateEncrypt({ key, padding }, Buffer.concat([DIGEST_INFO, digest])));
}

async function readKept(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, FILE), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Written aside and linked into place: of several processes one wins, and nobody reads a half. */
async function createKept(folder: string, now: string): Promise<string> {
  const own = join(folder, `${FILE}.${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  await writeFile(own, await makeKeyAndCertificate(now), { mode: 0o600, flag: 'wx' });
  try {
    await link(own, join(folder, FILE));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(own);
  }
  return await readFile(join(folder, FILE), 'utf8');
}

function makeKeyAndCertificate(now: string): Promise<string> {
  return new Promise((resolve, reject) => {
    generateKeyPair('rsa', { modulusLength: MODULUS_BITS }, (error, _publicKey, privateKey) => {
      if (error) return reject(error);
      const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
      const from = new Date(Date.parse(now) - HEAD_START_MS).toISOString();
      resolve(`${key}${writePem(issueTestCertificate(privateKey, from))}`);
    });
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
