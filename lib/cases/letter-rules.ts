import type { LetterRules } from '#accounts/completeness.ts';
import { issuerFor } from '#letters/issuer.ts';
import type { Batch } from './batch.ts';

/** What the batch's office asks of an item before a letter may carry it. */
export function letterRules(batch: Pick<Batch, 'issuerId' | 'kind'>, tanggal: string): LetterRules {
  return { kind: batch.kind, evidence: issuerFor(batch.issuerId, tanggal).wajibBukti };
}
