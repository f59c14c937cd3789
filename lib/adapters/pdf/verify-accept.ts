import type { Acceptance, AcceptSigned, RefusalReason } from '#cases/verification.ts';
import { PdfObjects } from './read-objects.ts';
import { changesOnlySignature } from './verify-changes.ts';
import { examinePdf, isSignedUnder } from './verify-pdf.ts';

/**
 * Takes back a letter that was signed by hand in another program: it must begin with the bytes
 * that we handed out, what was added may sign them but not change what the letter shows, and an
 * authority among `trusted` must vouch for the signer.
 */
export function createAcceptance(trusted: readonly Uint8Array[]): AcceptSigned {
  return async (frozen, signed, { anyAuthority }) => {
    if (Buffer.compare(frozen, signed.subarray(0, frozen.length)) !== 0) {
      return refused('not-our-letter');
    }
    const examined = examinePdf(signed);
    const { found } = examined;
    if (found.kind === 'broken') return refused(found.reason);
    if (found.kind === 'unsigned') return refused('not-signed');
    if (!isOnlySigned(new PdfObjects(frozen), signed)) return refused('letter-changed');
    if (!(anyAuthority || isSignedUnder(examined, trusted))) return refused('untrusted-signer');
    return { kind: 'accepted', signed: found };
  };
}

function refused(reason: RefusalReason): Acceptance {
  return { kind: 'refused', reason };
}

function isOnlySigned(before: PdfObjects, signed: Uint8Array): boolean {
  try {
    return changesOnlySignature(before, new PdfObjects(signed));
  } catch {
    // Our own objects are sound; what cannot be read was put in their place.
    return false;
  }
}
