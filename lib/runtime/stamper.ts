import { createTimeStamper } from '#adapters/tsa/time-stamper.ts';
import type { TimeStamper } from '#cases/signer.ts';
import { ENV } from '#env.ts';
import { TeguranError } from '#errors.ts';
import type { Environment } from './config.ts';
import { readAuthorities } from './read-pem.ts';

/** The function that signs has a minute: printing, key and authority share it. */
const TIMEOUT_MS = 15_000;

/** The time-stamp authority that the environment names, or null: letters then bear no stamp. */
export function createStamper(env: Environment): TimeStamper | null {
  const url = env[ENV.timeStampUrl] ?? '';
  if (url === '') return null;
  const authorities = readAuthorities(env, ENV.timeStampCertificate);
  if (authorities.length > 0) return createTimeStamper({ url, authorities, timeoutMs: TIMEOUT_MS });
  throw new TeguranError('SETTING_MISSING', { names: ENV.timeStampCertificate });
}
