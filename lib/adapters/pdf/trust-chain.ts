import { X509Certificate } from 'node:crypto';

/** Root, two in between and a signer: no authority of letters goes deeper. */
const MAX_DEPTH = 4;

/**
 * Whether the first certificate of a chain is one of the trusted, or was issued below one, all of
 * them valid at an instant. The rest of the chain only helps to find the way.
 */
export function isIssuedUnder(
  chain: readonly Uint8Array[],
  trusted: readonly Uint8Array[],
  instant: string,
): boolean {
  const [leaf, ...helpers] = chain.map((der) => new X509Certificate(der));
  const anchors = trusted.map((der) => new X509Certificate(der));
  return leaf !== undefined && leads(leaf, { anchors, helpers, at: Date.parse(instant) }, 0);
}

interface Ground {
  readonly anchors: readonly X509Certificate[];
  readonly helpers: readonly X509Certificate[];
  readonly at: number;
}

function leads(certificate: X509Certificate, ground: Ground, depth: number): boolean {
  const { anchors, helpers, at } = ground;
  if (!isValidAt(certificate, at)) return false;
  if (anchors.some((one) => one.raw.equals(certificate.raw))) return true;
  if (anchors.some((one) => isValidAt(one, at) && isIssuer(one, certificate))) return true;
  return (
    depth < MAX_DEPTH &&
    helpers.some((one) => isIssuer(one, certificate) && leads(one, ground, depth + 1))
  );
}

function isIssuer(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isValidAt({ validFromDate, validToDate }: X509Certificate, at: number): boolean {
  return validFromDate.getTime() <= at && at <= validToDate.getTime();
}
