import { concatBytes, fromHex, toHex } from './bytes.ts';
import { encode, type Sha256 } from './sha256.ts';

/** Leaves and inner nodes are hashed apart, so that neither can pass for the other (RFC 6962 §2.1). */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The Merkle tree hash of RFC 6962 over the lines of a chain, as hex. */
export function merkleRoot(lines: readonly string[], sha256: Sha256): string {
  if (lines.length === 0) return sha256(new Uint8Array());
  let level = lines.map((line) => fromHex(sha256(concatBytes(LEAF, encode(line)))));
  while (level.length > 1) level = parentsOf(level, sha256);
  return toHex(level[0] ?? new Uint8Array());
}

/** A node without a partner rises unchanged: that splits as the RFC does, at the power of two. */
function parentsOf(level: readonly Uint8Array[], sha256: Sha256): Uint8Array[] {
  const parents: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = level.slice(at, at + 2);
    if (left && right) parents.push(fromHex(sha256(concatBytes(NODE, left, right))));
    else if (left) parents.push(left);
  }
  return parents;
}
