import { TeguranError } from '#errors.ts';
import type { PageContext } from './page-context.ts';

interface Named {
  readonly letterId: string;
  readonly sha256: string;
}

/** Nobody binds the ministry to a PDF that they have not opened in this session. */
export function requireOpened(c: PageContext, letters: readonly Named[]): void {
  const { opened } = c.get('session');
  const unseen = letters.find(({ sha256 }) => !opened.includes(sha256));
  if (unseen) throw new TeguranError('PDF_NOT_OPENED', { letterId: unseen.letterId });
}
