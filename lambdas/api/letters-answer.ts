import type { Context } from 'hono';
import type { LettersOutcome } from '#cases/problem.ts';
import { TeguranError } from '#errors.ts';
import type { ApiEnv } from './context.ts';
import { LettersRefused } from './letters-refused.ts';
import { viewLetter } from './views.ts';

/** All letters, or the reasons why none. */
export function answerWith(c: Context<ApiEnv>, outcome: LettersOutcome) {
  if (outcome.kind === 'forbidden') throw new TeguranError(outcome.code);
  if (outcome.kind === 'refused') throw new LettersRefused(outcome.problems);
  return c.json({ letters: outcome.letters.map(viewLetter) }, 200);
}
