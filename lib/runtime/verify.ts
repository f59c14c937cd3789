import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import type { Verification } from '#cases/verification.ts';

export type Verify = (bytes: Uint8Array) => Promise<Verification>;

/** Verification needs no store and no network: it works on any machine. */
export function createVerifier(): Verify {
  return verifyPdf;
}
