import type { Letter } from '#cases/letter.ts';
import { loadFacts } from '#cases/load-facts.ts';
import type { LetterKind } from '#law/kind.ts';
import {
  asksWhatIsGone,
  type Field,
  type FieldGroup,
  fieldsOf,
  HINTED,
  labelOf,
} from './follow-up-fields.ts';
import { type Known, knownOf } from './follow-up-prefill.ts';
import { letterRow, platformName } from './letter-row.ts';
import { lettersAlongside } from './letters-alongside.ts';
import type { Cases } from './page-context.ts';
import type { Form } from './read-form.ts';

/** What somebody typed before, and what was wrong with it. */
export interface Said {
  readonly form: Form | null;
  readonly problems: readonly string[];
  /** The field that is missing, by its name or the beginning of it. */
  readonly field: string | null;
}

interface Asked {
  readonly letter: Letter;
  readonly kind: LetterKind;
  readonly due: string | null;
}

/** The form of a follow-up: what the record says, and what only people know. */
export async function followUpView(cases: Cases, { letter, kind, due }: Asked, said: Said) {
  const missing = missingOf(kind, said.field);
  const known = await knownOf(cases, letter, kind);
  const words = asksWhatIsGone(kind) ? 'turun' : 'dipenuhi';
  const choosing = asksWhatIsGone(kind) || (kind === 'sanggahan' && known.granted.length > 0);
  return {
    kind,
    due,
    asks: known.asks,
    letter: { ...letterRow(letter, ''), platform: platformName(letter.platform) },
    deliveredAt: letter.deliveredAt,
    problems: said.problems,
    missing,
    wrong: missing !== null || said.problems.length > 0,
    groups: fieldsOf(kind).map((group) => groupView(group, { due, said, missing, known })),
    words,
    answered: known.outcomes.size > 0,
    accounts: choosing ? await accountsOf(cases, letter, { form: said.form, kind, known }) : [],
    others: kind.startsWith('rujukan-') ? await lettersAlongside(cases, letter, said.form) : [],
  };
}

/** `alasan` alone means its first field. */
function missingOf(kind: LetterKind, path: string | null): string | null {
  if (path === null) return null;
  const names = fieldsOf(kind).flatMap(({ fields }) => fields.map(({ name }) => name));
  return names.find((name) => name === path || name.startsWith(`${path}.`)) ?? path;
}

const INPUT_TYPES: Readonly<Record<Field['type'], string>> = {
  moment: 'datetime-local',
  date: 'date',
  url: 'url',
  text: 'text',
  long: 'text',
  choice: 'text',
};

interface Shown {
  readonly due: string | null;
  readonly said: Said;
  readonly missing: string | null;
  readonly known: Known;
}

/** What may be left out altogether is folded away until somebody fills it in. */
function groupView({ key, fields, answers }: FieldGroup, shown: Shown) {
  const views = fields.map((field) => fieldView(field, shown));
  const folded = views.every(({ required }) => !required);
  return {
    key,
    quoted: answers ? answers(shown.known.reasons) : null,
    fields: views,
    folded,
    open: views.some(({ value, wrong }) => wrong || value !== ''),
  };
}

function fieldView({ name, type, required, choices }: Field, { due, said, missing, known }: Shown) {
  const recorded = name === 'tenggatBerakhir' ? localTime(due) : known.values[name];
  const given = said.form?.text(name) ?? recorded ?? '';
  const id = name.replaceAll('.', '-');
  const label = labelOf(name);
  const hinted = HINTED.includes(label);
  const wrong = name === missing;
  return {
    name,
    id,
    label,
    hinted,
    prompt: label === 'alasan.jenis' ? 'alasan' : 'satu',
    described: [hinted && `${id}-arti`, wrong && `${id}-salah`].filter(Boolean).join(' '),
    long: type === 'long',
    type: INPUT_TYPES[type],
    required,
    value: given,
    wrong,
    choices: (choices ?? []).map((value) => ({ value, on: value === given })),
    empty: !required,
  };
}

/** An instant as a field of a form takes it, in Jakarta. */
function localTime(instant: string | null): string {
  if (instant === null) return '';
  return new Date(Date.parse(instant) + JAKARTA_MS).toISOString().slice(0, 16);
}

const JAKARTA_MS = 7 * 3_600_000;

interface Asking {
  readonly form: Form | null;
  readonly kind: LetterKind;
  readonly known: Known;
}

/** Only the drafter knows what is gone; what an answer granted need not be rebutted. */
async function accountsOf(cases: Cases, letter: Letter, { form, kind, known }: Asking) {
  const { items } = await loadFacts(cases, letter);
  const granted = kind === 'sanggahan' ? known.granted.map(String) : [];
  const left = form?.all('turun') ?? granted;
  return items.map(({ itemNo, akun, canonicalUrl }) => {
    const outcome = known.outcomes.get(itemNo) ?? null;
    return { itemNo, akun, url: canonicalUrl, outcome, gone: left.includes(String(itemNo)) };
  });
}
