import { createHash } from 'node:crypto';
import { frozenPart } from './frozen-part.ts';
import { PdfObjects } from './read-objects.ts';
import { type Attachment, listAttachments } from './verify-attachments.ts';
import { type Broken, brokenFile, FileBroken } from './verify-broken.ts';
import { verifyCms } from './verify-cms.ts';
import { hasTraces, lastSignature } from './verify-range.ts';

export type Verification = Unsigned | Signed | Broken;

export interface Unsigned {
  readonly kind: 'unsigned';
  readonly sha256: string;
}

export interface Signed {
  readonly kind: 'signed';
  /** As the certificate says; whether its issuer is to be trusted is for the reader to know. */
  readonly signerName: string;
  readonly issuerName: string;
  readonly certificateSha256: string;
  readonly isTest: boolean;
  /** As the signature claims; null when it does not say. */
  readonly signedAt: string | null;
  /** Always true: a file with anything unsigned in it counts as broken. */
  readonly coversWholeFile: true;
  readonly validFrom: string;
  readonly validTo: string;
  /** The file before it was signed; null when the signer wrote the file anew. */
  readonly frozenSha256: string | null;
  readonly sha256: string;
  readonly attachments: readonly Attachment[];
}

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
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
