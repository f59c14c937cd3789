import { addresseeOf } from '#law/authority.ts';
import type { LetterKind } from '#law/kind.ts';

/** The list of accounts and the legal analysis; a referral adds screenshots and correspondence. */
export function annexCount(kind: LetterKind): number {
  return addresseeOf(kind) === 'platform' ? 2 : 4;
}
