import { canonicalJson } from '#ledger/canonical-json.ts';
import type { Letter } from './letter.ts';
import type { Hasher } from './ports/ids.ts';

/** Where a letter goes. */
export type Destination = Pick<Letter, 'channel' | 'recipient' | 'cc'>;

/**
 * SHA-256 of the canonical JSON of `{channel, recipient, cc}`: what people agree to beside the text, and
 * what an auditor reads again from the mail's own To and Cc.
 */
export function destinationHash(
  { channel, recipient, cc }: Destination,
  { sha256 }: Pick<Hasher, 'sha256'>,
): string {
  return sha256(canonicalJson({ channel, recipient, cc }));
}

/** What the log says of a draft: its bytes, its facts, and where it is to go. */
export function draftHashes(letter: Destination & Pick<Letter, 'draft' | 'facts'>, hasher: Hasher) {
  const { draft, facts } = letter;
  return { draft: draft.sha256, facts: facts.sha256, tujuan: destinationHash(letter, hasher) };
}
