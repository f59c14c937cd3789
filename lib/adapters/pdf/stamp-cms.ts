import { createHash } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Attribute, ContentInfo, SignedAndUnsignedAttributes, SignedData } from 'pkijs';
import type { TimeStamper } from '#cases/signer.ts';
import { TeguranError } from '#errors.ts';
import { OID } from './cms-names.ts';
import { isIssuedUnder } from './trust-chain.ts';
import { FileBroken } from './verify-broken.ts';
import { readTimeStamp, type VerifiedTimeStamp } from './verify-time-stamp.ts';

export type StampedCms =
  | { readonly kind: 'stamped'; readonly cms: Uint8Array }
  | { readonly kind: 'unavailable'; readonly code: 'TIME_STAMP_UNAVAILABLE' };

/** What makes a time stamp of RFC 3161 part of a signature: an attribute that nobody signs. */
const UNSIGNED = 1;

/** Adds a time stamp over the value of a signature; one that would not hold is refused here. */
export async function stampCms(cms: Uint8Array, stamper: TimeStamper): Promise<StampedCms> {
  const content = ContentInfo.fromBER(Buffer.from(cms));
  const signedData = new SignedData({ schema: content.content });
  const [signerInfo] = signedData.signerInfos;
  if (!signerInfo) throw new TeguranError('TIME_STAMP_INVALID', { problem: 'tanpa tanda tangan' });
  const signature = new Uint8Array(signerInfo.signature.getValue());
  const answer = await stamper.request(createHash('sha256').update(signature).digest());
  if (answer.kind === 'unavailable') return answer;
  requireTrusted(readToken(answer.token, signature), stamper.authorities);
  const values = [fromBER(Buffer.from(answer.token)).result];
  const attributes = [new Attribute({ type: OID.signatureTimeStamp, values })];
  signerInfo.unsignedAttrs = new SignedAndUnsignedAttributes({ type: UNSIGNED, attributes });
  content.content = signedData.toSchema(true);
  return { kind: 'stamped', cms: new Uint8Array(content.toSchema().toBER()) };
}

function readToken(token: Uint8Array, signature: Uint8Array): VerifiedTimeStamp {
  try {
    return readTimeStamp(token, signature);
  } catch (error) {
    if (!(error instanceof FileBroken)) throw error;
    const problem = 'stempel tidak cocok dengan tanda tangan';
    throw new TeguranError('TIME_STAMP_INVALID', { problem }, { cause: error });
  }
}

function requireTrusted({ facts, chain }: VerifiedTimeStamp, trusted: readonly Uint8Array[]): void {
  if (isIssuedUnder(chain, trusted, facts.at)) return;
  const problem = `penerbit "${facts.authorityName}" tidak dikenal`;
  throw new TeguranError('TIME_STAMP_INVALID', { problem });
}
