import { createHash, verify, X509Certificate } from 'node:crypto';
import { Null, OctetString, Set as SetOf } from 'asn1js';
import {
  AlgorithmIdentifier,
  type Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { DigestSigner, SignatureAlgorithm } from '#cases/signer.ts';
import { TeguranError } from '#errors.ts';
import { OID } from './cms-names.ts';
import { signedAttributes } from './sign-attributes.ts';

/** A detached CAdES signature; of the content it needs the SHA-256 only. */
export async function buildCms(
  contentDigest: Uint8Array,
  signer: DigestSigner,
): Promise<Uint8Array> {
  const [leaf] = signer.certificateChain;
  if (!leaf) throw new TeguranError('CERTIFICATE_INVALID', { problem: 'rantai kosong' });
  const attributes = signedAttributes(contentDigest, leaf);
  const signed = encode(new SetOf({ value: attributes.map((one) => one.toSchema()) }));
  const signature = await signer.signDigest(createHash('sha256').update(signed).digest());
  requireSignatureBy(leaf, signed, signature);
  const signerInfo = describeSigner(leaf, signer.algorithm, { attributes, signature });
  return wrap(signerInfo, signer.certificateChain);
}

/** A certificate that belongs to another key would only be noticed by the reader of the letter. */
function requireSignatureBy(leaf: Uint8Array, signed: Uint8Array, signature: Uint8Array): void {
  const certificate = new X509Certificate(leaf);
  if (verify('sha256', signed, certificate.publicKey, signature)) return;
  throw new TeguranError('CERTIFICATE_KEY_MISMATCH', {
    subject: certificate.subject.replaceAll('\n', ', '),
  });
}

interface SignedParts {
  readonly attributes: Attribute[];
  readonly signature: Uint8Array;
}

function describeSigner(
  leaf: Uint8Array,
  algorithm: SignatureAlgorithm,
  { attributes, signature }: SignedParts,
): SignerInfo {
  const { issuer, serialNumber } = Certificate.fromBER(Buffer.from(leaf));
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: signatureAlgorithm(algorithm),
    signature: new OctetString({ valueHex: Buffer.from(signature) }),
  });
}

/** RSA algorithms carry an explicit NULL, ECDSA ones nothing (RFC 5754). */
function signatureAlgorithm(algorithm: SignatureAlgorithm): AlgorithmIdentifier {
  return algorithm === 'ECDSA_SHA_256'
    ? new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
    : new AlgorithmIdentifier({ algorithmId: OID.sha256WithRsa, algorithmParams: new Null() });
}

function wrap(signerInfo: SignerInfo, chain: readonly Uint8Array[]): Uint8Array {
  const sorted = chain.toSorted((a, b) => Buffer.compare(a, b));
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: sorted.map((one) => Certificate.fromBER(Buffer.from(one))),
    signerInfos: [signerInfo],
  });
  const content = signedData.toSchema(true);
  return encode(new ContentInfo({ contentType: OID.signedData, content }).toSchema());
}

function encode(schema: { toBER(): ArrayBuffer }): Uint8Array {
  return new Uint8Array(schema.toBER());
}
