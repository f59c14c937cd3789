import { createHash } from 'node:crypto';
import type { Verification } from '#cases/verification.ts';
import { frozenPart } from './frozen-part.ts';
import { PdfObjects } from './read-objects.ts';
import { compareAnnexes } from './verify-annexes.ts';
import { listAttachments } from './verify-attachments.ts';
import { brokenFile, FileBroken } from './verify-broken.ts';
import { verifyCms } from './verify-cms.ts';
import { hasTraces, lastSignature } from './verify-range.ts';

/** Whether a PDF is signed over every byte, by which certificate, and what it carries. */
export async function verifyPdf(bytes: Uint8Array): Promise<Verification> {
  try {
    return judge(bytes);
  } catch (error) {
    // A hostile file can make any parser fail in any way; for the reader it is damaged.
    return error instanceof FileBroken ? error.verdict : brokenFile('damaged').verdict;
  }
}

function judge(bytes: Uint8Array): Verification {
  const objects = new PdfObjects(bytes);
  const found = lastSignature(objects, bytes);
  const sha256 = hash(bytes);
  if (!found) {
    if (hasTraces(bytes)) throw brokenFile('signature-missing');
    return { kind: 'unsigned', sha256 };
  }
  const signer = verifyCms(found);
  const frozen = frozenPart(objects, bytes);
  return {
    kind: 'signed',
    ...signer,
    signedAt: found.signedAt,
    coversWholeFile: true,
    frozenSha256: frozen && hash(frozen),
    sha256,
    attachments: listAttachments(objects),
    annexes: compareAnnexes(objects),
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
