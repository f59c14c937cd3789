import type { Letter } from './letter.ts';
import type { LetterStore } from './ports/letter-store.ts';

export interface FollowedPorts {
  readonly letters: Pick<LetterStore, 'find'>;
}

/** The letters that one follows and speaks of, as they stand now. */
export async function lettersFollowed(
  { letters }: FollowedPorts,
  { menindaklanjuti = [] }: Letter,
): Promise<Letter[]> {
  const found = await Promise.all(menindaklanjuti.map((letterId) => letters.find(letterId)));
  return found.flatMap((letter) => letter ?? []);
}
