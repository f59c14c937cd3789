import { readFileSync } from 'node:fs';
import { readPemChain } from '#adapters/kms/pem.ts';
import type { ENV, EnvName } from '#env.ts';
import { TeguranError } from '#errors.ts';
import type { Environment } from './config.ts';

/**
 * The PEM text that a setting is, or that the file holds which it names: a function's environment
 * has room for 4 KB, which two chains would fill.
 */
export function readPem(env: Environment, name: EnvName): string {
  const value = env[name] ?? '';
  if (value === '' || value.includes('-----BEGIN')) return value;
  try {
    return readFileSync(value, 'utf8');
  } catch (error) {
    throw new TeguranError(
      'CERTIFICATE_INVALID',
      { problem: `${name}: ${value}` },
      { cause: error },
    );
  }
}

/** The certificates of authorities; a setting that holds none is a mistake, an empty one is not. */
export function readAuthorities(
  env: Environment,
  name: typeof ENV.timeStampCertificate | typeof ENV.signerAuthorities,
): Uint8Array[] {
  const pem = readPem(env, name);
  const certificates = readPemChain(pem);
  if (pem === '' || certificates.length > 0) return certificates;
  throw new TeguranError('CERTIFICATE_INVALID', { problem: `${name} bukan PEM` });
}
