import type { Letter } from '#cases/letter.ts';
import type { LettersOutcome } from '#cases/problem.ts';
import { TeguranError } from '#errors.ts';
import { LettersRefused } from '../letters-refused.ts';

/** The letters after a step, or the reasons why none of them followed. */
export function answerLetters(outcome: LettersOutcome): readonly Letter[] {
  if (outcome.kind === 'forbidden') throw new TeguranError(outcome.code);
  if (outcome.kind === 'refused') throw new LettersRefused(outcome.problems);
  return outcome.letters;
}
