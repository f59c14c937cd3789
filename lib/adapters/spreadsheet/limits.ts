import { MAX_ROWS } from '#accounts/check-list.ts';
import { TeguranError } from '#errors.ts';

export const MAX_COLUMNS = 60;

/** Cells below this are no list any more; far above what one batch may hold. */
export const LAST_ROW = 60_000;

/** Refuses for its length a list that reaches past the last row; a stray cell is another matter. */
export function refuseLongList(filled: number): void {
  if (filled > MAX_ROWS)
    throw new TeguranError('BATCH_TOO_LARGE', { rows: filled, limit: MAX_ROWS });
}
