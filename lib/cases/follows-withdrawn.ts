import type { Letter } from './letter.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Problem } from './problem.ts';
import { isWithdrawn } from './withdraw-letter.ts';

/** Whether a letter speaks of one that was taken back meanwhile: it would hold a request against somebody that no longer stands. */
export async function followsWithdrawn(
  { letters }: { readonly letters: Pick<LetterStore, 'find'> },
  { menindaklanjuti = [] }: Letter,
): Promise<boolean> {
  const earlier = await Promise.all(menindaklanjuti.map((letterId) => letters.find(letterId)));
  return earlier.some((letter) => letter !== null && letter !== undefined && isWithdrawn(letter));
}

/** The same of several letters, as problems to answer with. */
export async function followsWithdrawnProblems(
  ports: { readonly letters: Pick<LetterStore, 'find'> },
  found: readonly Letter[],
): Promise<Problem[]> {
  const stale = await Promise.all(found.map((letter) => followsWithdrawn(ports, letter)));
  return found.flatMap(({ letterId, state }, at) =>
    stale[at] ? [{ letterId, code: 'EARLIER_LETTER_WITHDRAWN' as const, state }] : [],
  );
}
