import type { Acceptance } from '#cases/verification.ts';
import { PdfObjects } from './read-objects.ts';
import { changesOnlySignature } from './verify-changes.ts';
import { verifyPdf } from './verify-pdf.ts';

/**
 * Takes back a letter that was signed by hand in another program: it must begin with the bytes
 * that we handed out, and what was added may sign them but not change what the letter shows.
 */
export async function acceptSigned(frozen: Uint8Array, signed: Uint8Array): Promise<Acceptance> {
  if (Buffer.compare(frozen, signed.subarray(0, frozen.length)) !== 0) {
    return { kind: 'refused', reason: 'not-our-letter' };
  }
  const found = await verifyPdf(signed);
  if (found.kind === 'broken') return { kind: 'refused', reason: found.reason };
  if (found.kind === 'unsigned') return { kind: 'refused', reason: 'not-signed' };
  const before = new PdfObjects(frozen);
  return isOnlySigned(before, signed)
    ? { kind: 'accepted', signed: found }
    : { kind: 'refused', reason: 'letter-changed' };
}

function isOnlySigned(before: PdfObjects, signed: Uint8Array): boolean {
  try {
    return changesOnlySignature(before, new PdfObjects(signed));
  } catch {
    // Our own objects are sound; what cannot be read was put in their place.
    return false;
  }
}
