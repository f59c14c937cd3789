/** What can be said of a PDF that somebody holds in their hands. */
export type Verification = Unsigned | Signed | Broken;

interface Unsigned {
  readonly kind: 'unsigned';
  readonly sha256: string;
}

export interface Signed {
  readonly kind: 'signed';
  /** As the certificate says; whether its issuer is to be trusted is for the reader to know. */
  readonly signerName: string;
  readonly issuerName: string;
  readonly certificateSha256: string;
  readonly isTest: boolean;
  /** As the signature claims; null when it does not say. */
  readonly signedAt: string | null;
  /** Who vouches for the time, and what they say; null when nobody does. */
  readonly timeStamp: TimeStamp | null;
  /** Always true: a file with anything unsigned in it counts as broken. */
  readonly coversWholeFile: true;
  readonly validFrom: string;
  readonly validTo: string;
  /** The file before it was signed; null when the signer wrote the file anew. */
  readonly frozenSha256: string | null;
  readonly sha256: string;
  readonly attachments: readonly Attachment[];
  readonly annexes: AnnexVerdict;
}

export interface TimeStamp {
  readonly at: string;
  readonly authorityName: string;
  readonly certificateSha256: string;
}

/** Whether the embedded list says what the pages say; none where a file carries no list of ours. */
export type AnnexVerdict = 'none' | 'agree' | 'differ';

export interface Attachment {
  readonly name: string;
  readonly sha256: string;
}

export interface Broken {
  readonly kind: 'broken';
  readonly reason: BrokenReason;
}

/** Why a file cannot be relied on; commands and pages turn these into sentences. */
export type BrokenReason =
  | 'damaged'
  | 'encrypted'
  | 'signature-missing'
  | 'bytes-appended'
  | 'signed-again'
  | 'range-invalid'
  | 'content-changed'
  | 'signature-unreadable'
  | 'signature-unsupported'
  | 'signature-invalid'
  | 'certificate-mismatch'
  | 'certificate-not-valid-then'
  | 'time-stamp-invalid';

/** Whether a file signed elsewhere is our letter and nothing but our letter. */
export type Acceptance =
  | { readonly kind: 'accepted'; readonly signed: Signed }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

export type RefusalReason =
  | BrokenReason
  | 'not-signed'
  | 'not-our-letter'
  | 'letter-changed'
  | 'untrusted-signer'
  | 'certificate-expiring'
  | 'other-signer';

/** Compares a signed file with what was handed out; drills take certificates of any authority. */
export type AcceptSigned = (
  frozen: Uint8Array,
  signed: Uint8Array,
  options: { readonly anyAuthority: boolean },
) => Promise<Acceptance>;
