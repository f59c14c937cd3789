import type { LetterHead } from './letter.ts';
import type { LetterState } from './letter-state.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Signal } from './signal.ts';

interface Ports {
  readonly letters: Pick<LetterStore, 'listHeads'>;
  readonly journal: Journal;
}

const TWO_DAYS = 48 * 3_600_000;
/** Lists give the newest first, and it is the oldest that are late: more than ever wait at a time. */
const MOST = 2_000;

interface Wait {
  readonly state: LetterState;
  readonly signal: Signal;
  readonly fits?: (letter: LetterHead) => boolean;
}

/** Where a letter waits for a person, and the alarm that calls one when nobody came. */
const WAITS: readonly Wait[] = [
  { state: 'submitted', signal: 'ApprovalOverdue' },
  { state: 'awaiting-signature', signal: 'SignatureOverdue' },
  { state: 'issued', signal: 'ReleaseOverdue', fits: ({ release }) => release === null },
];

/** Counts letters that have stood before the same person's step for two days. */
export async function remindWaiting(ports: Ports, now: number): Promise<number> {
  let count = 0;
  for (const { state, signal, fits = () => true } of WAITS) {
    const heads = await ports.letters.listHeads(state, MOST);
    for (const letter of heads.filter((one) => fits(one) && isLate(one, now))) {
      remind(ports.journal, signal, letter.letterId);
      count += 1;
    }
  }
  return count;
}

export function isLate({ updatedAt }: Pick<LetterHead, 'updatedAt'>, now: number): boolean {
  return now - Date.parse(updatedAt) >= TWO_DAYS;
}

/** Each round anew: an alarm ends by itself once nobody is waited for. */
export function remind(journal: Journal, signal: Signal, letterId: string): void {
  journal.count(signal);
  journal.info('letter waits for a person', { letterId, signal });
}
