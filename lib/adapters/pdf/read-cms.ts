import { fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  type SignedAndUnsignedAttributes,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { OID } from './cms-names.ts';
import { brokenFile } from './verify-broken.ts';

/** The parts of a CMS signature by one signer. */
export interface Cms {
  readonly signerInfo: SignerInfo;
  readonly leaf: Certificate;
  readonly certificates: readonly Certificate[];
  /** What was signed, encoded as it was when it was signed. */
  readonly signedAttributes: Uint8Array;
  readonly messageDigest: Uint8Array;
  readonly signature: Uint8Array;
  /** Digest of the certificate as the signer named it, or null. */
  readonly certificateDigest: { readonly hashOid: string; readonly value: Uint8Array } | null;
  /** What the signature brings along instead of signing it from outside; null when detached. */
  readonly content: Uint8Array | null;
  /** A token that says when the signature was there already; null without one. */
  readonly timeStampToken: Uint8Array | null;
}

/** Reads a signature out of its reserved room; zeros fill what it does not need. */
export function readCms(room: Uint8Array, contentType: string = OID.data): Cms {
  const content = ContentInfo.fromBER(onlyDer(room));
  if (content.contentType !== OID.signedData) throw unreadable();
  const signedData = new SignedData({ schema: content.content });
  const [signerInfo, second] = signedData.signerInfos;
  if (!signerInfo?.signedAttrs || second) throw unreadable();
  const signed = attributesOf(signerInfo.signedAttrs);
  if (oid(signed(OID.contentType)) !== contentType) throw unreadable();
  const certificates = (signedData.certificates ?? []).filter((one) => one instanceof Certificate);
  return {
    signerInfo,
    leaf: findLeaf(certificates, signerInfo),
    certificates,
    signedAttributes: new Uint8Array(signerInfo.signedAttrs.encodedValue),
    messageDigest: octets(signed(OID.messageDigest)),
    signature: new Uint8Array(signerInfo.signature.getValue()),
    certificateDigest:
      certificateDigest(signed(OID.signingCertificateV2), OID.sha256) ??
      certificateDigest(signed(OID.signingCertificate), OID.sha1),
    content: contentOf(signedData),
    timeStampToken: tokenOf(attributesOf(signerInfo.unsignedAttrs)(OID.signatureTimeStamp)),
  };
}

/** Only DER has one spelling; in any other, lengths could be changed without anybody noticing. */
function onlyDer(room: Uint8Array): Buffer {
  const { offset, result } = fromBER(Buffer.from(room));
  const der = Buffer.from(room.subarray(0, Math.max(0, offset)));
  if (offset <= 0 || !der.equals(Buffer.from(result.toBER()))) throw unreadable();
  if (room.subarray(offset).some((byte) => byte !== 0)) throw unreadable();
  return der;
}

function findLeaf(certificates: readonly Certificate[], { sid }: SignerInfo): Certificate {
  const leaf = certificates.find(
    (one) =>
      sid instanceof IssuerAndSerialNumber &&
      one.serialNumber.isEqual(sid.serialNumber) &&
      one.issuer.isEqual(sid.issuer),
  );
  if (!leaf) throw brokenFile('certificate-mismatch');
  return leaf;
}

/** The one value of an attribute; a second of either would leave a choice to the reader. */
function attributesOf(list: SignedAndUnsignedAttributes | undefined): (type: string) => unknown {
  return (type) => {
    const found = list?.attributes.filter((one) => one.type === type) ?? [];
    if (found.length > 1 || (found[0]?.values.length ?? 1) !== 1) throw unreadable();
    return found[0]?.values[0];
  };
}

/** A list of certificates, of which the first names the signer's; its hash may go without saying. */
function certificateDigest(value: unknown, usual: string): Cms['certificateDigest'] {
  if (value === undefined) return null;
  const [first, second] = members(members(members(value)[0])[0]);
  if (first instanceof OctetString) return { hashOid: usual, value: octets(first) };
  return { hashOid: oid(members(first)[0]), value: octets(second) };
}

function contentOf({ encapContentInfo: { eContent } }: SignedData): Uint8Array | null {
  return eContent ? new Uint8Array(eContent.getValue()) : null;
}

function tokenOf(value: unknown): Uint8Array | null {
  if (value === undefined) return null;
  if (!(value instanceof Sequence)) throw unreadable();
  return new Uint8Array(value.toBER());
}

function members(value: unknown) {
  if (!(value instanceof Sequence)) throw unreadable();
  return value.valueBlock.value;
}

function oid(value: unknown): string {
  if (!(value instanceof ObjectIdentifier)) throw unreadable();
  return value.getValue();
}

function octets(value: unknown): Uint8Array {
  if (!(value instanceof OctetString)) throw unreadable();
  return new Uint8Array(value.getValue());
}

function unreadable() {
  return brokenFile('signature-unreadable');
}
