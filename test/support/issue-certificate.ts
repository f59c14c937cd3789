import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { BitString, Integer, Null, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  Certificate,
  PublicKeyInfo,
  Time,
} from 'pkijs';

export interface CertificateOptions {
  readonly subject: string;
  readonly key: KeyObject;
  readonly issuer?: { readonly subject: string; readonly key: KeyObject };
  readonly from: string;
  readonly until: string;
}

/** A certificate (DER) as an authority would issue it, or self-signed without an issuer. */
export function issueCertificate(options: CertificateOptions): Uint8Array {
  const { subject, key, issuer = options } = options;
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const certificate = new Certificate({ version: 2, serialNumber: serialOf(spki) });
  certificate.subject.typesAndValues.push(commonName(subject));
  certificate.issuer.typesAndValues.push(commonName(issuer.subject));
  certificate.notBefore = new Time({ type: 0, value: new Date(options.from) });
  certificate.notAfter = new Time({ type: 0, value: new Date(options.until) });
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(spki);
  certificate.signature = algorithmFor(issuer.key);
  certificate.signatureAlgorithm = algorithmFor(issuer.key);
  const signed = Buffer.from(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: sign('sha256', signed, issuer.key) });
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** Another for each key, so that an authority and those below it can be told apart. */
function serialOf(spki: Buffer): Integer {
  return new Integer({ value: createHash('sha256').update(spki).digest().readUInt32BE() >>> 1 });
}

function commonName(text: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: text }) });
}

function algorithmFor(key: KeyObject): AlgorithmIdentifier {
  return key.asymmetricKeyType === 'ec'
    ? new AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' })
    : new AlgorithmIdentifier({
        algorithmId: '1.2.840.113549.1.1.11',
        algorithmParams: new Null(),
      });
}
