import { merkleRoot } from './merkle.ts';
import { encode, type Sha256 } from './sha256.ts';

/**
 * One hash for all accounts that a letter names. Each is hashed with the letter's own salt, so the
 * chain can prove a list that somebody shows, and tells nothing once list and salt are erased.
 */
export function accountRoot(salt: string, accounts: readonly string[], sha256: Sha256): string {
  const leaves = accounts.map((account, at) => sha256(encode(`${salt}\n${at + 1}\n${account}`)));
  return merkleRoot(leaves, sha256);
}
