import { type Answer, type AnswerGroup, isRefusal, standingAnswer } from '#cases/answer.ts';
import type { Letter } from '#cases/letter.ts';
import type { LetterKind } from '#law/kind.ts';
import { englishDate } from '#letters/english-date.ts';
import { formatTanggal, tanggalWib } from '#letters/tanggal.ts';
import type { Cases } from './page-context.ts';

/** What a follow-up takes from the platform's answer on record: values of its form, and accounts. */
export interface Known {
  readonly values: Readonly<Record<string, string>>;
  /** What the platform said, by the number of the account. */
  readonly outcomes: ReadonlyMap<number, AnswerGroup['outcome']>;
  /** Accounts of which it refused nothing, where it refused others. */
  readonly granted: readonly number[];
  readonly asks: boolean;
  /** Why it refused, in the words on record. */
  readonly reasons: readonly string[];
}

const NOTHING: Known = { values: {}, outcomes: new Map(), granted: [], asks: false, reasons: [] };

/** Nothing without an answer: then only the drafter knows. */
export async function knownOf(cases: Cases, letter: Letter, kind: LetterKind): Promise<Known> {
  const answer = standingAnswer(letter);
  if (answer === null) return NOTHING;
  const groups = await cases.loadAnswer(answer);
  const outcomes = new Map(
    groups.flatMap(({ outcome, items }) => items.map((no) => [no, outcome])),
  );
  const granted = isRefusal(answer) ? [...outcomes].filter(([, one]) => one !== 'refused') : [];
  const reasons = reasonsIn(groups);
  return {
    reasons,
    values: valuesOf(answer, reasons, kind),
    outcomes,
    granted: granted.map(([itemNo]) => itemNo),
    asks: answer.verdict === 'question',
  };
}

function valuesOf(answer: Answer, reasons: readonly string[], kind: LetterKind) {
  // A notice tells of an answer that settled nothing; what is claimed as done it only looks at.
  if (kind === 'teguran') return answer.verdict === 'settled' ? {} : mentionOf(answer);
  if (reasons.length === 0) return {};
  if (kind === 'sanggahan') return { ...refusalOf(answer), ...reasonsOf(answer, reasons) };
  return { ...refusalOf(answer), 'penolakan.ringkasan': reasons.join('; ') };
}

function reasonsIn(groups: readonly AnswerGroup[]): string[] {
  return groups.flatMap(({ outcome, reason }) =>
    outcome === 'refused' && reason !== null ? [reason] : [],
  );
}

function refusalOf(answer: Answer) {
  return {
    'penolakan.bentuk': formOf(answer),
    'penolakan.nomor': answer.reference ?? '',
    'penolakan.tanggal': tanggalWib(answer.receivedAt),
  };
}

/** What came through a portal is read on a screen like a mail. */
const formOf = ({ channel }: Answer) =>
  channel === 'post' || channel === 'srikandi' ? 'surat' : 'surat elektronik';

/** A letter rebuts three reasons at most; the drafter chooses what each of them is about. */
const MOST = 3;

function reasonsOf(answer: Answer, reasons: readonly string[]) {
  const source = `jawaban tanggal ${formatTanggal(tanggalWib(answer.receivedAt))}`;
  const rows = reasons.slice(0, MOST).flatMap((reason, at) => [
    [`alasan.${at}.bentuk`, 'ringkasan'],
    [`alasan.${at}.pernyataan`, reason],
    [`alasan.${at}.sumber`, source],
  ]);
  return Object.fromEntries(rows) as Record<string, string>;
}

function mentionOf(answer: Answer): Record<string, string> {
  const { reference, receivedAt } = answer;
  const day = tanggalWib(receivedAt);
  const form = formOf(answer);
  const number = (word: string) => (reference === null ? '' : ` ${word} ${reference}`);
  return {
    'jawaban.rujukan': `${form}${number('Nomor')} tanggal ${formatTanggal(day)}`,
    'jawaban.rujukanInggris': `${form === 'surat' ? 'letter' : 'e-mail'}${number('Number')} dated ${englishDate(day)}`,
  };
}
