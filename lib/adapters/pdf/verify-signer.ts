import { createHash, verify, X509Certificate } from 'node:crypto';
import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import { OID } from './cms-names.ts';
import type { Cms } from './read-cms.ts';
import { brokenFile } from './verify-broken.ts';

/** The certificate behind a signature that holds. */
export interface SignerCertificate {
  readonly der: Uint8Array;
  readonly certificate: X509Certificate;
  readonly subjectName: string;
  readonly issuerName: string;
  readonly sha256: string;
}

const HASHES: ReadonlyMap<string, string> = new Map([
  [OID.sha256, 'sha256'],
  [OID.sha384, 'sha384'],
  [OID.sha512, 'sha512'],
]);

/** Signature algorithms that say their hash; plain RSA takes the one of the digest. */
const SIGNATURE_HASHES: ReadonlyMap<string, string | null> = new Map([
  [OID.rsa, null],
  [OID.sha256WithRsa, 'sha256'],
  [OID.sha384WithRsa, 'sha384'],
  [OID.sha512WithRsa, 'sha512'],
  [OID.ecdsaWithSha256, 'sha256'],
  [OID.ecdsaWithSha384, 'sha384'],
  [OID.ecdsaWithSha512, 'sha512'],
]);

/** How a signature has to name its certificate; the old way by SHA-1 is still common for times. */
interface Naming {
  readonly mustName: boolean;
  readonly bySha1: boolean;
}

/** Checks digest, signature and certificate, in this order. */
export function verifySigner(
  cms: Cms,
  content: readonly Uint8Array[],
  naming: Naming,
): SignerCertificate {
  const hash = hashOf(cms);
  const digest = createHash(hash);
  for (const part of content) digest.update(part);
  if (!digest.digest().equals(cms.messageDigest)) throw brokenFile('content-changed');
  const der = derOf(cms.leaf);
  const certificate = new X509Certificate(der);
  if (!verify(hash, cms.signedAttributes, certificate.publicKey, cms.signature)) {
    throw brokenFile('signature-invalid');
  }
  requireNamedCertificate(cms, der, naming);
  requireIssuedBy(cms, certificate);
  return {
    der,
    certificate,
    subjectName: commonName(cms.leaf.subject) ?? certificate.subject,
    issuerName: commonName(cms.leaf.issuer) ?? certificate.issuer,
    sha256: createHash('sha256').update(der).digest('hex'),
  };
}

export function derOf(certificate: Certificate): Uint8Array {
  return new Uint8Array(certificate.toSchema().toBER());
}

/** An instant outside of the certificate's days proves that somebody lies. */
export function requireValidThen({ certificate }: SignerCertificate, instant: string | null): void {
  if (instant === null) return;
  const at = Date.parse(instant);
  const { validFromDate, validToDate } = certificate;
  if (at < validFromDate.getTime() || at > validToDate.getTime()) {
    throw brokenFile('certificate-not-valid-then');
  }
}

function hashOf({ signerInfo }: Cms): string {
  const hash = HASHES.get(signerInfo.digestAlgorithm.algorithmId);
  const named = SIGNATURE_HASHES.get(signerInfo.signatureAlgorithm.algorithmId);
  if (!hash || named === undefined || (named !== null && named !== hash)) {
    throw brokenFile('signature-unsupported');
  }
  return hash;
}

/** Else another certificate over the same key could be put in place of the signer's. */
function requireNamedCertificate(cms: Cms, der: Uint8Array, { mustName, bySha1 }: Naming): void {
  const { certificateDigest: named } = cms;
  if (!named && !mustName) return;
  const hash = named && (bySha1 && named.hashOid === OID.sha1 ? 'sha1' : HASHES.get(named.hashOid));
  if (!hash || !createHash(hash).update(der).digest().equals(named.value)) {
    throw brokenFile('certificate-mismatch');
  }
}

/** An issuer that the file brings along must really have issued the signer's certificate. */
function requireIssuedBy({ leaf, certificates }: Cms, certificate: X509Certificate): void {
  const issuers = certificates.filter((one) => one !== leaf && one.subject.isEqual(leaf.issuer));
  const isIssuer = (one: Certificate) => {
    const issuer = new X509Certificate(derOf(one));
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  };
  if (issuers.length > 0 && !issuers.some(isIssuer)) throw brokenFile('certificate-mismatch');
}

function commonName(name: RelativeDistinguishedNames): string | undefined {
  const part = name.typesAndValues.find((one) => one.type === OID.commonName);
  const text: unknown = part?.value.valueBlock.value;
  return typeof text === 'string' ? text : undefined;
}
