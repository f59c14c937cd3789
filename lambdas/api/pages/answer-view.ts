import { may } from '#cases/actor.ts';
import {
  type Answer,
  type AnswerGroup,
  answersOf,
  lastAnswerId,
  OUTCOMES,
  standingAnswer,
} from '#cases/answer.ts';
import { ANSWER_CHANNELS } from '#cases/channel.ts';
import type { Letter } from '#cases/letter.ts';
import { mayBeAnswered } from '#cases/record-answer.ts';
import type { Session } from '#cases/session.ts';
import { numberRanges } from '#letters/number-ranges.ts';
import type { Typed } from './letter-view.ts';
import type { Cases } from './page-context.ts';

/** One field and what was wrong with it. */
export interface Wrong {
  readonly field: string;
  readonly sentence: string;
}

/** The answers on record, the latest first, and the form for the next one. */
export async function answerView(
  cases: Cases,
  letter: Letter,
  session: Session,
  said: { readonly typed: Typed; readonly wrong: Wrong | null },
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

/** Exceptions that a form has room for, and how many more than the last answer had. */
const ROWS = 10;
const SPARE = 5;

/** What was typed stands again; a further answer begins with what the last one said. */
function formView(
  letter: Letter,
  known: readonly AnswerGroup[],
  { typed, wrong }: { readonly typed: Typed; readonly wrong: Wrong | null },
) {
  const again = 'diterima' in typed;
  const given = again ? typed : valuesOf(known);
  const field = (name: string, label = name) => ({
    name,
    label,
    value: given[name] ?? '',
    wrong: wrong?.field === name ? wrong.sentence : null,
  });
  const choice = (name: string, all: readonly string[], label = name) => ({
    ...field(name, label),
    choices: all.map((value) => ({ value, on: value === given[name] })),
  });
  const count = Math.max(ROWS, known.length + SPARE, ...Object.keys(given).map(rowOf));
  return {
    open: again,
    last: lastAnswerId(letter) ?? '',
    automatic: given['otomatis'] === 'ya',
    received: field('diterima'),
    channel: choice('melalui', ANSWER_CHANNELS),
    reference: field('rujukan'),
    outcome: choice('hasil', OUTCOMES),
    reason: field('alasan-jawaban'),
    file: field('berkas'),
    rows: Array.from({ length: count }, (_, at) => ({
      no: at + 1,
      items: field(`butir-${at + 1}`, 'butir'),
      outcome: choice(`hasil-${at + 1}`, OUTCOMES, 'hasil-butir'),
      reason: field(`alasan-${at + 1}`, 'alasan-butir'),
    })),
    excepted: Object.keys(given).some((name) => rowOf(name) > 0 && given[name] !== ''),
  };
}

function rowOf(name: string): number {
  return Number(/^(?:butir|hasil|alasan)-(\d{1,3})$/.exec(name)?.[1] ?? 0);
}

/** What is said of most accounts is said of all; the others are exceptions. */
function valuesOf(known: readonly AnswerGroup[]): Typed {
  const [most, ...others] = known.toSorted((a, b) => b.items.length - a.items.length);
  if (!most) return {};
  const rows = others.flatMap(({ outcome, reason, items }, at) => [
    [`butir-${at + 1}`, numberRanges(items).join(', ')],
    [`hasil-${at + 1}`, outcome],
    [`alasan-${at + 1}`, reason ?? ''],
  ]);
  const rest = { hasil: most.outcome, 'alasan-jawaban': most.reason ?? '' };
  return { ...rest, ...Object.fromEntries(rows) };
}
