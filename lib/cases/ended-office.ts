import { TeguranError } from '#errors.ts';
import { issuerFor } from '#letters/issuer.ts';
import type { Batch } from './batch.ts';

/** Why the office of a list writes no letter on a day; null while it does. */
export function endedOffice({ issuerId }: Pick<Batch, 'issuerId'>, tanggal: string) {
  try {
    issuerFor(issuerId, tanggal);
    return null;
  } catch (error) {
    if (error instanceof TeguranError) return error;
    throw error;
  }
}
