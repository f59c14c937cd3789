import type { Journal, LetterStore } from './ports.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly journal: Journal;
}

const TWO_DAYS = 48 * 3_600_000;

/** Counts letters that were handed out and that no official has signed since; a person must hear. */
export async function remindUnsigned({ letters, journal }: Ports, now: number): Promise<number> {
  const waiting = await letters.listByState('awaiting-signature');
  const late = waiting.filter(({ updatedAt }) => now - Date.parse(updatedAt) >= TWO_DAYS);
  for (const { letterId } of late) {
    journal.count('SignatureOverdue');
    journal.info('signature overdue', { letterId });
  }
  return late.length;
}
