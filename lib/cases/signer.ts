/** Signs digests with one key; the certificate says whose key it is. */
export interface DigestSigner {
  /** DER certificates, the signer's own first. */
  readonly certificateChain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
  /** Signs a SHA-256 digest; ECDSA values come back in DER. */
  signDigest(digest: Uint8Array): Promise<Uint8Array>;
}

export type SignatureAlgorithm = 'RSASSA_PKCS1_V1_5_SHA_256' | 'ECDSA_SHA_256';

/** Name in the certificate of every test key: whatever shows the signer shows this warning. */
export const TEST_SIGNER_NAME = 'UJI COBA – BUKAN TANDA TANGAN RESMI';
