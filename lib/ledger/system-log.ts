import { canonicalJson } from './canonical-json.ts';
import { encode, type Sha256 } from './sha256.ts';

/** The chain beside those of the platforms: what people set for the whole system. */
export const SYSTEM_LOG = 'sistem';

/** What a change is called by in the log: every word of it, salt included. */
export function changeHash(change: unknown, sha256: Sha256): string {
  return sha256(encode(canonicalJson(change)));
}
