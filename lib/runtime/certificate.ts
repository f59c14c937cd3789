import { X509Certificate } from 'node:crypto';
import { ENV } from '#env.ts';
import type { Environment } from './config.ts';

/** Until when the certificate of the configured key is valid; null when no chain is configured. */
export function certificateUntil(env: Environment): () => Promise<string | null> {
  const pem = env[ENV.certificateChain] ?? '';
  const until = pem === '' ? null : new X509Certificate(pem).validToDate.toISOString();
  return async () => until;
}
