/** Why a file cannot be relied on; commands turn these into sentences. */
export type BrokenReason =
  | 'damaged'
  | 'signature-missing'
  | 'bytes-appended'
  | 'range-invalid'
  | 'content-changed'
  | 'signature-unreadable'
  | 'signature-unsupported'
  | 'signature-invalid'
  | 'certificate-mismatch'
  | 'certificate-not-valid-then';

export interface Broken {
  readonly kind: 'broken';
  readonly reason: BrokenReason;
}

/** Ends a verification from any depth; never leaves this room. */
export class FileBroken extends Error {
  override readonly name = 'FileBroken';
  readonly verdict: Broken;

  constructor(reason: BrokenReason) {
    super(reason);
    this.verdict = { kind: 'broken', reason };
  }
}

export function brokenFile(reason: BrokenReason): FileBroken {
  return new FileBroken(reason);
}
