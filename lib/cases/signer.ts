/** Signs digests with one key; the certificate says whose key it is. */
export interface DigestSigner {
  /** DER certificates, the signer's own first. */
  readonly certificateChain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
  /** Signs a SHA-256 digest; ECDSA values come back in DER. */
  signDigest(digest: Uint8Array): Promise<Uint8Array>;
}

export type SignatureAlgorithm = 'RSASSA_PKCS1_V1_5_SHA_256' | 'ECDSA_SHA_256';

/** Lets somebody outside vouch for the time of a signature (RFC 3161). */
export interface TimeStamper {
  /** DER certificates of whom we believe: a token by anybody else proves nothing. */
  readonly authorities: readonly Uint8Array[];
  /** Asks for a token over a SHA-256. */
  request(imprint: Uint8Array): Promise<TimeStampOutcome>;
}

/** An authority that does not answer now is asked again later. */
export type TimeStampOutcome =
  | { readonly kind: 'stamped'; readonly token: Uint8Array }
  | Unavailable<'TIME_STAMP_UNAVAILABLE'>;

export type SignOutcome = SignedBytes | Unavailable<SigningHold>;

export interface SignedBytes {
  readonly kind: 'signed';
  readonly bytes: Uint8Array;
  /** When the first certificate of the signer's chain ends; absent where only the bytes are known. */
  readonly certificateUntil?: string;
}

/** What a signature can wait for: an authority that answers, or a certificate that is good today. */
export type SigningHold = 'TIME_STAMP_UNAVAILABLE' | 'CERTIFICATE_EXPIRING';

interface Unavailable<Code extends SigningHold> {
  readonly kind: 'unavailable';
  readonly code: Code;
}

/** A letter must stay checkable while its answer is still awaited. */
export const CERTIFICATE_DAYS_LEFT = 14;

/** Name in the certificate of every test key: whatever shows the signer shows this warning. */
export const TEST_SIGNER_NAME = 'UJI COBA – BUKAN TANDA TANGAN RESMI';
