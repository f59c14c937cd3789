import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { BitString, Integer, Null, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  PublicKeyInfo,
  Time,
} from 'pkijs';

export interface CertificateOptions {
  readonly subject: string;
  readonly key: KeyObject;
  readonly issuer?: { readonly subject: string; readonly key: KeyObject };
  /** What an issued certificate is for; letters, when nothing is said. */
  readonly usage?: 'sign' | 'stamp' | 'issue';
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
  certificate.extensions = extensionsFor(options);
  certificate.signature = algorithmFor(issuer.key);
  certificate.signatureAlgorithm = algorithmFor(issuer.key);
  const signed = Buffer.from(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: sign('sha256', signed, issuer.key) });
  return new Uint8Array(certificate.toSchema(true).toBER());
}

function extensionsFor({ issuer, usage }: CertificateOptions): Extension[] {
  if (!issuer || usage === 'issue') return [IS_AUTHORITY, ISSUES];
  return usage === 'stamp' ? [SIGNS, STAMPS] : [SIGNS];
}

/** Digital signature and non-repudiation, as the certificates of officials have. */
const SIGNS = keyUsage(0b1100_0000, 6);
/** Signs certificates and lists of revoked ones. */
const ISSUES = keyUsage(0b0000_0110, 1);
const IS_AUTHORITY = new Extension({
  extnID: '2.5.29.19',
  critical: true,
  extnValue: new BasicConstraints({ cA: true }).toSchema().toBER(),
});

/** Times and nothing else, as RFC 3161 demands. */
const STAMPS = new Extension({
  extnID: '2.5.29.37',
  critical: true,
  extnValue: new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema().toBER(),
});

function keyUsage(bits: number, unusedBits: number): Extension {
  const extnValue = new BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits }).toBER();
  return new Extension({ extnID: '2.5.29.15', critical: true, extnValue });
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
