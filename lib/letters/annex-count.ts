import { addresseeOf } from '#law/authority.ts';
import type { AnyKind } from '#law/kind.ts';

/** The list of accounts and the legal analysis; a referral adds screenshots and correspondence. */
export function annexCount(kind: AnyKind): number {
  if (kind === 'pencabutan') return 1;
  return addresseeOf(kind) === 'platform' ? 2 : 4;
}
