import { createAcceptance } from '#adapters/pdf/verify-accept.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import type { AcceptSigned, Verification } from '#cases/verification.ts';
import { ENV } from '#env.ts';
import type { Environment } from './config.ts';
import { readAuthorities } from './read-pem.ts';

export type Verify = (bytes: Uint8Array) => Promise<Verification>;

/** Verification needs no store and no network: it works on any machine. */
export function createVerifier(): Verify {
  return verifyPdf;
}

/** Compares letters that were signed elsewhere with what was handed out, by the authorities configured. */
export function createAcceptor(env: Environment): AcceptSigned {
  return createAcceptance(readAuthorities(env, ENV.signerAuthorities));
}
