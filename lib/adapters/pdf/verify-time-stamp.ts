import { createHash } from 'node:crypto';
import { TSTInfo } from 'pkijs';
import type { TimeStamp } from '#cases/verification.ts';
import { OID } from './cms-names.ts';
import { readCms } from './read-cms.ts';
import { brokenFile } from './verify-broken.ts';
import { derOf, requireValidThen, verifySigner } from './verify-signer.ts';

export interface VerifiedTimeStamp {
  readonly facts: TimeStamp;
  /** Certificates that the token brings along, the authority's own first. */
  readonly chain: readonly Uint8Array[];
}

const IMPRINT_HASHES: ReadonlyMap<string, string> = new Map([
  [OID.sha256, 'sha256'],
  [OID.sha384, 'sha384'],
  [OID.sha512, 'sha512'],
]);

/** What a token says, if it stamps exactly this signature and its own signature holds. */
export function readTimeStamp(token: Uint8Array, signature: Uint8Array): VerifiedTimeStamp {
  try {
    return read(token, signature);
  } catch {
    // Whatever is wrong with a token, the reader may not rely on the file's time.
    throw brokenFile('time-stamp-invalid');
  }
}

function read(token: Uint8Array, signature: Uint8Array): VerifiedTimeStamp {
  const cms = readCms(token, OID.timeStampInfo);
  const content = cms.content ?? new Uint8Array();
  const signer = verifySigner(cms, [content], { mustName: true, bySha1: true });
  // Of all that an authority signs, only what its key for times signed is about time.
  if (!signer.certificate.keyUsage?.includes(OID.timeStamping)) throw brokenFile('damaged');
  const info = TSTInfo.fromBER(Buffer.from(content));
  requireImprint(info, signature);
  const at = info.genTime.toISOString();
  requireValidThen(signer, at);
  return {
    facts: { at, authorityName: signer.subjectName, certificateSha256: signer.sha256 },
    chain: [signer.der, ...cms.certificates.filter((one) => one !== cms.leaf).map(derOf)],
  };
}

function requireImprint({ messageImprint }: TSTInfo, signature: Uint8Array): void {
  const hash = IMPRINT_HASHES.get(messageImprint.hashAlgorithm.algorithmId);
  const stamped = Buffer.from(messageImprint.hashedMessage.getValue());
  if (!hash || !createHash(hash).update(signature).digest().equals(stamped)) {
    throw brokenFile('content-changed');
  }
}
