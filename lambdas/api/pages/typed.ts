import type { stepsOf } from './letter-steps.ts';
import type { Form } from './read-form.ts';

/** What a person had written when a step was not taken. */
export interface Typed {
  /** The step whose form was sent; null where none was. */
  readonly step: string | null;
  readonly fields: Readonly<Record<string, string>>;
  /** Numbers of the accounts that were ticked. */
  readonly ticked: readonly string[];
}

export const NOTHING_TYPED: Typed = { step: null, fields: {}, ticked: [] };

export function typedIn(form: Form, step: string): Typed {
  const fields = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  return { step, fields, ticked: form.all('butir') };
}

type Can = ReturnType<typeof stepsOf>;

/** Steps whose forms ask why, and when the page has that form. */
const REASONED: Readonly<Record<string, (can: Can) => boolean>> = {
  kembalikan: (can) => can.return,
  putuskan: (can) => can.decide || can.resend,
  sisihkan: (can) => can.setAside,
  batalkan: (can) => can.withdraw || can.revoke,
  perbaiki: (can) => can.exclude || can.recompose,
};

/**
 * Only the form that was sent is filled in again: the same reason does not hold for another step.
 * Where the letter moved on and that form is gone, its words are shown all the same.
 */
export function typedView({ step, fields }: Typed, can: Can) {
  const reason = fields['alasan'] ?? '';
  const offered = step !== null && (REASONED[step]?.(can) ?? true);
  const names = Object.keys(REASONED);
  return {
    step,
    reason: Object.fromEntries(names.map((name) => [name, name === step ? reason : ''])),
    left: offered ? null : reason,
    waktu: fields['waktu'] ?? '',
    tandaTerima: fields['tanda-terima'] ?? '',
    sha256: fields['sha256'] ?? '',
  };
}
