import type { Language } from '#cases/pages.ts';
import { TeguranError } from '#errors.ts';
import type { LettersRefused } from '../letters-refused.ts';
import { letterName } from './letter-row.ts';
import type { Cases } from './page-context.ts';

/** Why nothing was done, as people know letters and their states: never by an id or a code word. */
export async function sayRefused(
  cases: Cases,
  language: Language,
  error: TeguranError | LettersRefused,
): Promise<string[]> {
  if (error instanceof TeguranError) return [await say(cases, language, error)];
  const said = error.problems.map(async ({ letterId, code, state, findings = [] }) => [
    await say(cases, language, new TeguranError(code, { letterId, ...(state && { state }) })),
    ...findings.map((one) => (one.itemNo === null ? '' : `Nomor ${one.itemNo}: `) + one.message),
  ]);
  return (await Promise.all(said)).flat();
}

async function say(cases: Cases, language: Language, { code, facts }: TeguranError) {
  const { letterId, state } = facts;
  const letter = letterId === undefined ? null : await cases.letters.find(String(letterId));
  const word = `keadaan.${state ?? letter?.state ?? ''}`;
  const { texts } = cases.pages;
  const { kalimat, message } = new TeguranError(code, {
    ...facts,
    ...(letter && { letterId: letterName(letter) }),
    ...(texts.has(word) && { state: texts.say(word, language) }),
  });
  return language === 'id' ? kalimat : message;
}
