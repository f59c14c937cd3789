import { createAcceptance } from '#adapters/pdf/verify-accept.ts';
import { examinePdf, isSignedUnder } from '#adapters/pdf/verify-pdf.ts';
import type { AcceptSigned, Verification } from '#cases/verification.ts';
import { ENV } from '#env.ts';
import type { Environment } from './config.ts';
import { readAuthorities } from './read-pem.ts';

export interface Verified {
  readonly found: Verification;
  /** Whether one of the authorities given vouches for the signer; null when none was given. */
  readonly isTrusted: boolean | null;
}

/** Verification needs no store and no network: it works on any machine. */
export function createVerifier(env: Environment): (bytes: Uint8Array) => Verified {
  const trusted = readAuthorities(env, ENV.signerAuthorities);
  return (bytes) => {
    const examined = examinePdf(bytes);
    const isTrusted = trusted.length === 0 ? null : isSignedUnder(examined, trusted);
    return { found: examined.found, isTrusted };
  };
}

/** Compares letters that were signed elsewhere with what was handed out, by the authorities configured. */
export function createAcceptor(env: Environment): AcceptSigned {
  return createAcceptance(readAuthorities(env, ENV.signerAuthorities));
}
