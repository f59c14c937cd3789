export interface Ids {
  /** A new ULID. */
  next(): string;
  /** An unguessable code of at least 100 bits, derived from nothing. */
  code(): string;
}

export interface Hasher {
  sha256(bytes: Uint8Array | string): string;
}
