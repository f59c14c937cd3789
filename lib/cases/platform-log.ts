import type { LogEntry } from '#ledger/entry.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Page } from './ports/stored.ts';

type Letters = Pick<LetterStore, 'page'>;

/** The steps of some letters of a platform, letter by letter, the one that was written first ahead. */
export async function pageOfLog(
  letters: Letters,
  platform: string,
  limit: number,
  after: string | null,
): Promise<Page<LogEntry>> {
  const list = { by: 'platform', platform, oldestFirst: true } as const;
  const { rows, next } = await letters.page(list, limit, after);
  return { rows: rows.flatMap(({ log }) => log), next };
}

const LETTERS_AT_ONCE = 200;

/** Every step of every letter of a platform, in the order of time. */
export async function wholeLog(letters: Letters, platform: string): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  let after: string | null = null;
  do {
    const page: Page<LogEntry> = await pageOfLog(letters, platform, LETTERS_AT_ONCE, after);
    entries.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return entries.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}
