import { TeguranError } from '#errors.ts';
import { noteDefect, statusOf } from '../answer-error.ts';
import { LettersRefused } from '../letters-refused.ts';
import type { Cases, PageContext } from './page-context.ts';
import { sayRefused } from './say-refused.ts';
import { show, showOpen } from './show.ts';

/** Says in one sentence what was wrong; a defect says only its reference. */
export async function showProblem(c: PageContext, cases: Cases, error: unknown): Promise<Response> {
  const language = c.get('language') ?? 'id';
  c.set('language', language);
  const print = c.get('session') ? show : showOpen;
  if (error instanceof TeguranError || error instanceof LettersRefused) {
    const sentences = await sayRefused(cases, language, error);
    return print(c, cases, 'masalah', { sentences, reference: null }, statusOf(error.code));
  }
  const reference = noteDefect(c.req.header('x-amzn-trace-id'), error, cases.journal);
  return print(c, cases, 'masalah', { sentences: [], reference }, 500);
}

export function showMissing(c: PageContext, cases: Cases): Response {
  return show(c, cases, 'tidak-ada', {}, 404);
}
