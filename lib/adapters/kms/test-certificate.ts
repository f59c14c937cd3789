import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { BitString, Integer, Null, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  Time,
} from 'pkijs';
import { TEST_SIGNER_NAME } from '#cases/signer.ts';

const VALID_YEARS = 2;
const OID = {
  sha256WithRsa: '1.2.840.113549.1.1.11',
  commonName: '2.5.4.3',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
};
/** digitalSignature and nonRepudiation; the six bits behind them are unused. */
const KEY_USAGE = { bits: Uint8Array.of(0b1100_0000), unusedBits: 6 };

/** A self-signed certificate (DER) for a test key, valid for two years from an instant. */
export function issueTestCertificate(privateKey: KeyObject, from: string): Uint8Array {
  const certificate = describe(privateKey, from);
  const signed = Buffer.from(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: sign('sha256', signed, privateKey) });
  return new Uint8Array(certificate.toSchema(true).toBER());
}

function describe(privateKey: KeyObject, from: string): Certificate {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const certificate = new Certificate({ version: 2, serialNumber: serialOf(spki) });
  for (const name of [certificate.subject, certificate.issuer]) {
    const value = new Utf8String({ value: TEST_SIGNER_NAME });
    name.typesAndValues.push(new AttributeTypeAndValue({ type: OID.commonName, value }));
  }
  const until = new Date(from);
  until.setUTCFullYear(until.getUTCFullYear() + VALID_YEARS);
  certificate.notBefore = new Time({ type: 0, value: new Date(from) });
  certificate.notAfter = new Time({ type: 0, value: until });
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(spki);
  certificate.signature = rsaWithSha256();
  certificate.signatureAlgorithm = rsaWithSha256();
  certificate.extensions = extensions();
  return certificate;
}

function rsaWithSha256(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: OID.sha256WithRsa, algorithmParams: new Null() });
}

function extensions(): Extension[] {
  const constraints = new BasicConstraints({ cA: false }).toSchema().toBER();
  const usage = new BitString({ valueHex: KEY_USAGE.bits, unusedBits: KEY_USAGE.unusedBits });
  return [
    new Extension({ extnID: OID.basicConstraints, critical: true, extnValue: constraints }),
    new Extension({ extnID: OID.keyUsage, critical: true, extnValue: usage.toBER() }),
  ];
}

/** Positive and the same for the same key: a test file can be made again byte for byte. */
function serialOf(spki: Buffer): Integer {
  const bytes = createHash('sha256').update(spki).digest().subarray(0, 16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return new Integer({ valueHex: bytes });
}
