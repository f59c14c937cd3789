import { may } from '#cases/actor.ts';
import { type Answer, type AnswerGroup, answersOf, standingAnswer } from '#cases/answer.ts';
import type { Letter } from '#cases/letter.ts';
import { mayBeAnswered } from '#cases/record-answer.ts';
import type { Session } from '#cases/session.ts';
import { numberRanges } from '#letters/number-ranges.ts';
import { formView, type Wrong } from './answer-form.ts';
import type { Cases } from './page-context.ts';
import type { Typed } from './typed.ts';

/** The answers on record, the latest first, and the form for the next one. */
export async function answerView(
  cases: Cases,
  letter: Letter,
  session: Session,
  said: { readonly typed: Typed['fields']; readonly wrong: Wrong | null },
) {
  const standing = standingAnswer(letter);
  const told = await Promise.all(
    answersOf(letter).map(async (answer) => {
      return { answer, groups: await cases.loadAnswer(answer), stands: answer === standing };
    }),
  );
  const known = told.find(({ stands }) => stands)?.groups ?? [];
  const offered = may(session, 'answer') && mayBeAnswered(letter);
  return {
    recorded: told.map((one) => recordedView(letter, one)).reverse(),
    form: offered ? formView(letter, known, said) : null,
  };
}

interface Told {
  readonly answer: Answer;
  readonly groups: readonly AnswerGroup[];
  readonly stands: boolean;
}

function recordedView({ letterId, itemCount }: Letter, { answer, groups, stands }: Told) {
  const { file, document, answerId, ...known } = answer;
  return {
    ...known,
    stands,
    sha256: document.sha256,
    file: file && {
      href: `/konsol/surat/${letterId}/jawaban/${answerId}/berkas`,
      form: file.form.toUpperCase(),
      bytes: file.bytes,
    },
    groups: groups.map(({ outcome, reason, items }) => ({
      outcome,
      reason,
      count: items.length,
      numbers: items.length === itemCount ? null : numberRanges(items).join(', '),
    })),
  };
}
