import { X509Certificate } from 'node:crypto';
import { ENV } from '#env.ts';
import { TeguranError } from '#errors.ts';
import type { Environment } from './config.ts';
import { readPem } from './read-pem.ts';

/** Until when the certificate of the configured key is valid; null when no chain is configured. */
export function certificateUntil(env: Environment): () => Promise<string | null> {
  const pem = readPem(env, ENV.certificateChain);
  const until = pem === '' ? null : readCertificate(pem).validToDate.toISOString();
  return async () => until;
}

function readCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (error) {
    const problem = `${ENV.certificateChain} bukan PEM`;
    throw new TeguranError('CERTIFICATE_INVALID', { problem }, { cause: error });
  }
}
