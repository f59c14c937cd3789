import { answerErrors } from './errors/answer-errors.ts';
import { batchErrors } from './errors/batch-errors.ts';
import { commandErrors } from './errors/command-errors.ts';
import { letterErrors } from './errors/letter-errors.ts';
import { listErrors } from './errors/list-errors.ts';
import { logErrors } from './errors/log-errors.ts';
import type { Facts } from './errors/message.ts';
import { moveErrors } from './errors/move-errors.ts';
import { numberErrors } from './errors/number-errors.ts';
import { requestErrors } from './errors/request-errors.ts';
import { signingErrors } from './errors/signing-errors.ts';
import { workbookErrors } from './errors/workbook-errors.ts';

/** Every stable error code with its sentence; `docs/errors.md` lists them for people. */
const MESSAGES = {
  ...answerErrors,
  ...batchErrors,
  ...commandErrors,
  ...letterErrors,
  ...listErrors,
  ...logErrors,
  ...moveErrors,
  ...numberErrors,
  ...requestErrors,
  ...signingErrors,
  ...workbookErrors,
};

export type ErrorCode = keyof typeof MESSAGES;

/** Both sentences of a code for some facts; the list for people is made from these. */
export function sentencesOf(code: ErrorCode, facts: Facts): { id: string; en: string } {
  return { id: MESSAGES[code].id(facts), en: MESSAGES[code].en(facts) };
}

export const errorCodes = Object.keys(MESSAGES) as readonly ErrorCode[];

/** Bad input or a broken promise; expected outcomes are return values instead. */
export class TeguranError extends Error {
  override readonly name = 'TeguranError';
  readonly code: ErrorCode;
  readonly facts: Facts;

  constructor(code: ErrorCode, facts: Facts = {}, options?: ErrorOptions) {
    super(MESSAGES[code].en(facts), options);
    this.code = code;
    this.facts = facts;
  }

  /** The sentence that staff read. */
  get kalimat(): string {
    return MESSAGES[this.code].id(this.facts);
  }
}
