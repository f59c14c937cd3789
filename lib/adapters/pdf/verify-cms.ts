import { TEST_SIGNER_NAME } from '#cases/signer.ts';
import type { TimeStamp } from '#cases/verification.ts';
import { readCms } from './read-cms.ts';
import type { FoundSignature } from './verify-range.ts';
import { derOf, requireValidThen, verifySigner } from './verify-signer.ts';
import { readTimeStamp } from './verify-time-stamp.ts';

/** What a good signature says of itself, and the certificates that it brings, its own first. */
export interface VerifiedCms {
  readonly facts: SignerFacts;
  readonly chain: readonly Uint8Array[];
}

interface SignerFacts {
  readonly signerName: string;
  readonly issuerName: string;
  readonly certificateSha256: string;
  readonly isTest: boolean;
  readonly validFrom: string;
  readonly validTo: string;
  readonly timeStamp: TimeStamp | null;
}

/** Checks the signature of a file, and the stamp that says since when it has it. */
export function verifyCms(found: FoundSignature): VerifiedCms {
  const cms = readCms(found.cms);
  const signer = verifySigner(cms, found.signedParts, {
    mustName: found.isCades,
    bySha1: !found.isCades,
  });
  const stamp = cms.timeStampToken && readTimeStamp(cms.timeStampToken, cms.signature);
  requireValidThen(signer, found.signedAt);
  requireValidThen(signer, stamp?.facts.at ?? null);
  const { certificate, subjectName, issuerName, sha256 } = signer;
  const others = cms.certificates.filter((one) => one !== cms.leaf).map(derOf);
  return {
    facts: {
      signerName: subjectName,
      issuerName,
      certificateSha256: sha256,
      isTest: subjectName === TEST_SIGNER_NAME,
      validFrom: certificate.validFromDate.toISOString(),
      validTo: certificate.validToDate.toISOString(),
      timeStamp: stamp?.facts ?? null,
    },
    chain: [signer.der, ...others],
  };
}
