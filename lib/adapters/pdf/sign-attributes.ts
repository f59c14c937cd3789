import { createHash } from 'node:crypto';
import { type BaseBlock, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { Attribute } from 'pkijs';
import { OID } from './cms-names.ts';

/**
 * What is really signed: kind and digest of the content, and which certificate speaks for it.
 * PAdES forbids a signing time here; it stands in the signature dictionary.
 */
export function signedAttributes(contentDigest: Uint8Array, leaf: Uint8Array): Attribute[] {
  const attributes = [
    attribute(OID.contentType, new ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, octets(contentDigest)),
    attribute(OID.signingCertificateV2, signingCertificate(leaf)),
  ];
  return attributes.toSorted((a, b) => Buffer.compare(der(a), der(b)));
}

/** SigningCertificateV2 with one ESSCertIDv2; SHA-256 is its default and so left out. */
function signingCertificate(leaf: Uint8Array): Sequence {
  const certHash = createHash('sha256').update(leaf).digest();
  const certId = new Sequence({ value: [octets(certHash)] });
  return new Sequence({ value: [new Sequence({ value: [certId] })] });
}

function attribute(type: string, value: BaseBlock): Attribute {
  return new Attribute({ type, values: [value] });
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: Buffer.from(bytes) });
}

/** DER wants the members of a SET in the order of their bytes. */
function der(one: Attribute): Buffer {
  return Buffer.from(one.toSchema().toBER());
}
