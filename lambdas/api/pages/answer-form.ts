import { type AnswerGroup, lastAnswerId, OUTCOMES } from '#cases/answer.ts';
import { ANSWER_CHANNELS } from '#cases/channel.ts';
import type { Letter } from '#cases/letter.ts';
import { numberRanges } from '#letters/number-ranges.ts';
import type { Typed } from './typed.ts';

/** One field and what was wrong with it. */
export interface Wrong {
  readonly field: string;
  readonly sentence: string;
}

/** Exceptions that a form has room for, and how many more than the last answer had. */
const ROWS = 10;
const SPARE = 5;
/** Most answers need no more than these; the others lie folded below. */
const UNFOLDED = 3;

/** What was typed stands again; a further answer begins with what the last one said. */
export function formView(
  letter: Letter,
  known: readonly AnswerGroup[],
  { typed, wrong }: { readonly typed: Typed['fields']; readonly wrong: Wrong | null },
) {
  const again = 'diterima' in typed;
  const given = again ? typed : valuesOf(known);
  const fields = fieldsOf(given, wrong);
  const { field, choice } = fields;
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
    ...exceptionsView(given, known.length, fields),
  };
}

function fieldsOf(given: Typed['fields'], wrong: Wrong | null) {
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
  return { field, choice };
}

function exceptionsView(
  given: Typed['fields'],
  known: number,
  { field, choice }: ReturnType<typeof fieldsOf>,
) {
  const names = Object.keys(given);
  const filled = Math.max(0, ...names.filter((name) => given[name] !== '').map(rowOf));
  const count = Math.max(ROWS, known + SPARE, ...names.map(rowOf));
  const rows = Array.from({ length: count }, (_, at) => ({
    no: at + 1,
    items: field(`butir-${at + 1}`, 'butir'),
    outcome: choice(`hasil-${at + 1}`, OUTCOMES, 'hasil-butir'),
    reason: field(`alasan-${at + 1}`, 'alasan-butir'),
  }));
  return {
    rows: rows.slice(0, UNFOLDED),
    folded: rows.slice(UNFOLDED),
    excepted: filled > 0,
    unfolded: filled > UNFOLDED,
  };
}

function rowOf(name: string): number {
  return Number(/^(?:butir|hasil|alasan)-(\d{1,3})$/.exec(name)?.[1] ?? 0);
}

/** What is said of most accounts is said of all; the others are exceptions. */
function valuesOf(known: readonly AnswerGroup[]): Typed['fields'] {
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
