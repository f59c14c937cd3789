import type { Letter } from './letter.ts';
import type { LetterStore } from './ports/letter-store.ts';

/** The letters that one follows, those that they follow, and so on to the first. */
export async function lettersBefore(
  letters: Pick<LetterStore, 'findAll'>,
  { letterId, menindaklanjuti = [] }: Letter,
): Promise<Letter[]> {
  const known = new Set([letterId]);
  const before: Letter[] = [];
  let wanted = menindaklanjuti;
  while (wanted.length > 0) {
    const found = await letters.findAll(wanted);
    for (const id of wanted) known.add(id);
    before.push(...found);
    const further = found.flatMap((one) => one.menindaklanjuti ?? []);
    wanted = [...new Set(further)].filter((id) => !known.has(id));
  }
  return before;
}
