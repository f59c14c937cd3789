import { X509Certificate } from 'node:crypto';
import { CERTIFICATE_DAYS_LEFT, type SignatureAlgorithm } from '#cases/signer.ts';
import { TeguranError } from '#errors.ts';

const MS_PER_DAY = 86_400_000;

/** Refuses a chain whose parts do not sign each other, or that ends too soon after `now`. */
export function requireUsableChain(chain: readonly Uint8Array[], now: string): void {
  const certificates = chain.map(readCertificate);
  if (certificates.length === 0) throw invalid('rantai kosong');
  for (const [at, certificate] of certificates.entries()) {
    requireInTime(certificate, now);
    const issuer = certificates[at + 1];
    if (issuer && !isIssuedBy(certificate, issuer)) throw invalid(`urutan rantai ke-${at + 2}`);
  }
}

/** When the first certificate of a chain ends. */
export function chainUntil(chain: readonly Uint8Array[]): string {
  const ends = chain.map((der) => readCertificate(der).validToDate.toISOString()).sort();
  return ends[0] ?? '';
}

/** The algorithm that fits the key of a certificate. */
export function algorithmOf(leaf: Uint8Array): SignatureAlgorithm {
  const type = readCertificate(leaf).publicKey.asymmetricKeyType;
  if (type === 'rsa') return 'RSASSA_PKCS1_V1_5_SHA_256';
  if (type === 'ec') return 'ECDSA_SHA_256';
  throw invalid(`jenis kunci ${type}`);
}

function requireInTime(certificate: X509Certificate, now: string): void {
  const from = certificate.validFromDate;
  const until = certificate.validToDate;
  const at = Date.parse(now);
  if (at >= from.getTime() && at + CERTIFICATE_DAYS_LEFT * MS_PER_DAY < until.getTime()) return;
  throw new TeguranError('CERTIFICATE_EXPIRING', {
    from: from.toISOString(),
    until: until.toISOString(),
    days: CERTIFICATE_DAYS_LEFT,
  });
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function readCertificate(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch (error) {
    throw new TeguranError('CERTIFICATE_INVALID', { problem: 'tidak terbaca' }, { cause: error });
  }
}

function invalid(problem: string): TeguranError {
  return new TeguranError('CERTIFICATE_INVALID', { problem });
}
