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
  return changesOnlySignature(new PdfObjects(frozen), new PdfObjects(signed))
    ? { kind: 'accepted', signed: found }
    : { kind: 'refused', reason: 'letter-changed' };
}
