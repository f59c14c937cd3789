import { TeguranError } from '#errors.ts';
import type { StoredFile } from './letter.ts';

/** The forms in which an answer may be kept, and the name of its hash in the log. */
export const ANSWER_FORMS = {
  pdf: { contentType: 'application/pdf', hash: 'answerPdf' },
  png: { contentType: 'image/png', hash: 'answerPng' },
  jpg: { contentType: 'image/jpeg', hash: 'answerJpg' },
  eml: { contentType: 'message/rfc822', hash: 'answerEml' },
} as const;
export type AnswerForm = keyof typeof ANSWER_FORMS;

/** The answer itself as it came, byte for byte. */
export interface AnswerFile extends StoredFile {
  readonly form: AnswerForm;
}

const SIGNS: readonly (readonly [AnswerForm, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['png', /^.PNG\r\n/],
  ['jpg', /^ÿØÿ/],
  // A mail saved as a file begins with a field of its header.
  ['eml', /^[A-Za-z][A-Za-z0-9-]*:[^\r\n]*\r?\n/],
];
const LOOK_AT = 1000;

/** What the bytes are, whatever the file is called. */
export function formOf(bytes: Uint8Array): AnswerForm {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK_AT));
  const found = SIGNS.find(([, sign]) => sign.test(start));
  if (!found) throw new TeguranError('ANSWER_FILE_UNKNOWN');
  return found[0];
}
