import { createHash } from 'node:crypto';
import { PDFName } from 'pdf-lib';
import type { Verification } from '#cases/verification.ts';
import { frozenPart } from './frozen-part.ts';
import { hasOtherSignature } from './other-signature.ts';
import { PdfObjects } from './read-objects.ts';
import { isIssuedUnder } from './trust-chain.ts';
import { compareAnnexes } from './verify-annexes.ts';
import { listAttachments } from './verify-attachments.ts';
import { brokenFile, FileBroken } from './verify-broken.ts';
import { verifyCms } from './verify-cms.ts';
import { hasTraces, lastSignature } from './verify-range.ts';

/** A verdict, and the certificates behind a signature that holds, the signer's own first. */
export interface Examined {
  readonly found: Verification;
  readonly chain: readonly Uint8Array[];
}

/** Whether a PDF is signed over every byte, by which certificate, and what it carries. */
export async function verifyPdf(bytes: Uint8Array): Promise<Verification> {
  return examinePdf(bytes).found;
}

/** Whether an authority among `trusted` vouches for the signer at the best time known. */
export function isSignedUnder({ found, chain }: Examined, trusted: readonly Uint8Array[]): boolean {
  if (found.kind !== 'signed') return false;
  const at = found.timeStamp?.at ?? found.signedAt ?? found.validFrom;
  return isIssuedUnder(chain, trusted, at);
}

export function examinePdf(bytes: Uint8Array): Examined {
  try {
    return judge(bytes);
  } catch (error) {
    // A hostile file can make any parser fail in any way; for the reader it is damaged.
    const broken = error instanceof FileBroken ? error : brokenFile('damaged');
    return { found: broken.verdict, chain: [] };
  }
}

function judge(bytes: Uint8Array): Examined {
  const objects = new PdfObjects(bytes);
  if (objects.trailer.dict.has(PDFName.of('Encrypt'))) throw brokenFile('encrypted');
  const signature = lastSignature(objects, bytes);
  const sha256 = hash(bytes);
  if (!signature) {
    if (hasTraces(bytes)) throw brokenFile('signature-missing');
    return { found: { kind: 'unsigned', sha256 }, chain: [] };
  }
  if (hasOtherSignature(objects, bytes, signature.hole)) throw brokenFile('signed-again');
  const { facts, chain } = verifyCms(signature);
  const frozen = frozenPart(objects, bytes);
  const found: Verification = {
    kind: 'signed',
    ...facts,
    signedAt: signature.signedAt,
    coversWholeFile: true,
    frozenSha256: frozen && hash(frozen),
    sha256,
    attachments: listAttachments(objects),
    annexes: compareAnnexes(objects),
  };
  return { found, chain };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
