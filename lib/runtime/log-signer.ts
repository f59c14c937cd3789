import { createKmsNoteSigner } from '#adapters/kms/kms-note-signer.ts';
import { loadLocalSigner } from '#adapters/kms/local-signer.ts';
import { ENV } from '#env.ts';
import type { NoteSigner } from '#ledger/signed-note.ts';
import { createKmsClient } from './aws-clients.ts';
import { type Environment, readEnv } from './config.ts';
import { systemClock } from './ids.ts';
import { noteSigner } from './note-key.ts';

/** The key that vouches for the log: one of its own in the cloud, the test key on a laptop. */
export function createLogSigner(env: Environment): () => Promise<NoteSigner> {
  const folder = env[ENV.testSignerFolder];
  if (folder !== undefined) {
    return async () => noteSigner(await loadLocalSigner(folder, systemClock.now()));
  }
  const { keyId } = readEnv(env, { keyId: ENV.logKey });
  const client = createKmsClient();
  return () => createKmsNoteSigner(client, keyId);
}
