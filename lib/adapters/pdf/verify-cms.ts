import { createHash, verify, X509Certificate } from 'node:crypto';
import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import { TEST_SIGNER_NAME } from '#cases/signer.ts';
import { OID } from './cms-names.ts';
import { type Cms, readCms } from './read-cms.ts';
import { brokenFile } from './verify-broken.ts';
import type { FoundSignature } from './verify-range.ts';

/** What the certificate behind a good signature says. */
export interface SignerFacts {
  readonly signerName: string;
  readonly issuerName: string;
  readonly certificateSha256: string;
  readonly isTest: boolean;
  readonly validFrom: string;
  readonly validTo: string;
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

/** Checks digest, signature and certificate, in this order. */
export function verifyCms(found: FoundSignature): SignerFacts {
  const cms = readCms(found.cms);
  const hash = hashOf(cms);
  const digest = createHash(hash);
  for (const part of found.signedParts) digest.update(part);
  if (!digest.digest().equals(cms.messageDigest)) throw brokenFile('content-changed');
  const der = derOf(cms.leaf);
  const certificate = new X509Certificate(der);
  const signature = new Uint8Array(cms.signerInfo.signature.getValue());
  if (!verify(hash, cms.signedAttributes, certificate.publicKey, signature)) {
    throw brokenFile('signature-invalid');
  }
  requireNamedCertificate(cms, der, found.isCades);
  requireIssuedBy(cms, certificate);
  requireValidThen(certificate, found.signedAt);
  return describe(cms, der, certificate);
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
function requireNamedCertificate(cms: Cms, der: Uint8Array, isCades: boolean): void {
  const { certificateDigest: named } = cms;
  if (!named && !isCades) return;
  const hash = named && HASHES.get(named.hashOid);
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

function derOf(certificate: Certificate): Uint8Array {
  return new Uint8Array(certificate.toSchema().toBER());
}

function requireValidThen(certificate: X509Certificate, signedAt: string | null): void {
  if (signedAt === null) return;
  const at = Date.parse(signedAt);
  const { validFromDate, validToDate } = certificate;
  if (at < validFromDate.getTime() || at > validToDate.getTime()) {
    throw brokenFile('certificate-not-valid-then');
  }
}

function describe({ leaf }: Cms, der: Uint8Array, certificate: X509Certificate): SignerFacts {
  const signerName = commonName(leaf.subject) ?? certificate.subject;
  return {
    signerName,
    issuerName: commonName(leaf.issuer) ?? certificate.issuer,
    certificateSha256: createHash('sha256').update(der).digest('hex'),
    isTest: signerName === TEST_SIGNER_NAME,
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
  };
}

function commonName(name: RelativeDistinguishedNames): string | undefined {
  const part = name.typesAndValues.find((one) => one.type === OID.commonName);
  const text: unknown = part?.value.valueBlock.value;
  return typeof text === 'string' ? text : undefined;
}
