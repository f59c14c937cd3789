import type { Canonical } from '#platforms/canonical.ts';
import { canonicalise } from '#platforms/canonicalise.ts';
import { isHandleLike } from './handle-like.ts';
import type { RowView } from './row-view.ts';

/**
 * The account behind a link, where the row names another one: an officer who names `@a` and links
 * to `b` has probably copied one of them from another row. Null where they agree or cannot be compared.
 */
export function otherAccount(view: RowView, read: Canonical): string | null {
  const stated = view.cell('handle').text.trim();
  if (stated === '' || !isHandleLike(stated) || read.platform === null) return null;
  const found = read.accountId;
  if (found === null) return null;
  const named = canonicalise(stated, { platform: read.platform });
  if (named.accountId === null || named.idType !== accountType(read, found)) return null;
  if (named.accountId === found) return null;
  view.report('handle', 'HANDLE_DIFFERS', { stated, found });
  return found;
}

/** What sort of name a link gives the account: its own for an account, the usual one beside a post. */
function accountType({ id, idType, platform }: Canonical, account: string): string | null {
  if (id === account) return idType;
  // Numbers of shops and channels beside posts are no names that a list could hold.
  const isNumber = /^\d+$/u.test(account) && platform !== 'whatsapp';
  return isNumber ? null : canonicalise(account, { platform: platform ?? '' }).idType;
}
