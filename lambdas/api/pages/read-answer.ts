import { OUTCOMES, type Outcome } from '#cases/answer.ts';
import { ANSWER_CHANNELS } from '#cases/channel.ts';
import type { Outcomes } from '#cases/group-answer.ts';
import { TeguranError } from '#errors.ts';
import { NewAnswer } from '../answer-schemas.ts';
import type { Form } from './read-form.ts';
import { readNumbers } from './read-numbers.ts';

const Typed = NewAnswer.omit({ fileSha256: true });

/** What the form says, as the API takes it; the time is that of the clock on the wall in Jakarta. */
export function readAnswer(form: Form) {
  const typed = {
    after: form.text('terakhir') || null,
    receivedAt: timeOf(form.text('diterima')),
    channel: channelOf(form.text('melalui')),
    reference: form.text('rujukan') || null,
    outcomes: form.text('otomatis') === 'ya' ? null : outcomesOf(form),
  };
  const parsed = Typed.safeParse(typed);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new TeguranError('REQUEST_INVALID', {
    field: issue?.path.join('.') ?? '',
    problem: issue?.message ?? '',
  });
}

function timeOf(typed: string): string {
  const at = `${typed.slice(0, 16)}:00+07:00`;
  if (Number.isNaN(Date.parse(at))) throw new TeguranError('ANSWER_TIME_WRONG');
  return at;
}

function channelOf(typed: string) {
  const channel = ANSWER_CHANNELS.find((one) => one === typed);
  if (!channel) throw new TeguranError('ANSWER_CHANNEL_MISSING');
  return channel;
}

function outcomesOf(form: Form): Outcomes {
  const exceptions = rowsOf(form).map((row, at) => {
    const items = readNumbers(form.text(`butir-${row}`));
    if (items === null) throw new TeguranError('ANSWER_NUMBERS_UNREADABLE', { exception: at + 1 });
    const outcome = outcomeOf(form.text(`hasil-${row}`), at + 1);
    return { outcome, reason: form.text(`alasan-${row}`) || null, items };
  });
  const outcome = outcomeOf(form.text('hasil'), 0);
  return { outcome, reason: form.text('alasan-jawaban') || null, exceptions };
}

function outcomeOf(typed: string, exception: number): Outcome {
  const outcome = OUTCOMES.find((one) => one === typed);
  if (!outcome) throw new TeguranError('ANSWER_OUTCOME_MISSING', { exception });
  return outcome;
}

/** The exceptions that say anything; empty rows between them count for nothing. */
function rowsOf(form: Form): string[] {
  const rows = form.fields.flatMap(({ name }) => /^butir-(\d+)$/.exec(name)?.[1] ?? []);
  return rows.filter((row) =>
    ['butir', 'hasil', 'alasan'].some((part) => form.text(`${part}-${row}`).trim() !== ''),
  );
}

const FIELD_OF: Readonly<Record<string, string>> = {
  ANSWER_TIME_WRONG: 'diterima',
  ANSWER_CHANNEL_MISSING: 'melalui',
  ANSWER_FILE_UNKNOWN: 'berkas',
  FILE_TOO_LARGE: 'berkas',
  ANSWER_REASON_MISSING: 'alasan',
  ANSWER_OUTCOME_MISSING: 'hasil',
  ANSWER_SAYS_NOTHING: 'hasil',
  ANSWER_NUMBERS_UNREADABLE: 'butir',
  ANSWER_ITEM_UNKNOWN: 'butir',
  ANSWER_ITEM_TWICE: 'butir',
};

/** The field that an error speaks of; null when it speaks of the letter. */
export function fieldOf(form: Form, { code, facts }: TeguranError): string | null {
  const field = FIELD_OF[code];
  const exception = facts['exception'];
  if (field === undefined || exception === undefined) return field ?? null;
  if (exception === 0) return field === 'alasan' ? 'alasan-jawaban' : field;
  return `${field}-${rowsOf(form)[Number(exception) - 1]}`;
}
