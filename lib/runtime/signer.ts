import { createKmsSigner } from '#adapters/kms/kms-signer.ts';
import { loadLocalSigner } from '#adapters/kms/local-signer.ts';
import type { Press } from '#cases/ports/press.ts';
import type { DigestSigner } from '#cases/signer.ts';
import { ENV } from '#env.ts';
import { createKmsClient } from './aws-clients.ts';
import { type Environment, readEnv } from './config.ts';
import { readPem } from './read-pem.ts';

/** A test key in a folder, or a key in KMS: the environment names one of them. */
export function signatureOf(env: Environment): Press['signature'] {
  return env[ENV.testSignerFolder] === undefined ? 'kms' : 'uji';
}

/** The signer of letters and checkpoints; refuses a certificate that is not good at `now`. */
export function createSigner(env: Environment): (now: string) => Promise<DigestSigner> {
  const folder = env[ENV.testSignerFolder];
  if (folder !== undefined) return (now) => loadLocalSigner(folder, now);
  const { keyId } = readEnv(env, { keyId: ENV.signingKey });
  const chainPem = readPem(env, ENV.certificateChain);
  const client = createKmsClient();
  return async (now) => createKmsSigner({ client, keyId, chainPem, now });
}
