import type { Broken, BrokenReason } from '#cases/verification.ts';

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
