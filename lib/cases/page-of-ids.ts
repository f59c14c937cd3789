import { TeguranError } from '#errors.ts';
import type { Page } from './ports/stored.ts';

/** Some of a list of ids that is at hand; what leads on to the next page is the last of them. */
export function pageOfIds(
  ids: readonly string[],
  limit: number,
  after: string | null,
): Page<string> {
  const before = after === null ? -1 : ids.indexOf(after);
  if (after !== null && before < 0) throw new TeguranError('PAGE_UNKNOWN');
  const rows = ids.slice(before + 1, before + 1 + limit);
  return { rows, next: before + 1 + limit < ids.length ? (rows.at(-1) ?? null) : null };
}
