import type { Context } from 'hono';
import type { z } from 'zod';
import type { Journal } from '#cases/ports/journal.ts';
import { type ErrorCode, TeguranError } from '#errors.ts';
import { describeFailure } from '#runtime/describe-failure.ts';
import type { ApiEnv } from './context.ts';
import { LettersRefused } from './letters-refused.ts';

type Status = 400 | 401 | 403 | 404 | 409 | 422 | 500 | 503;

const STATUS: Readonly<Partial<Record<ErrorCode, Status>>> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  SECOND_FACTOR_MISSING: 403,
  FORM_FOREIGN: 403,
  PLATFORM_UNKNOWN: 404,
  APPROVER_IS_SUBMITTER: 403,
  APPROVER_SET_ADDRESS: 403,
  DECIDER_IS_SUBMITTER: 403,
  BATCH_NOT_FOUND: 404,
  ITEM_NOT_FOUND: 404,
  EVIDENCE_FILE_NOT_FOUND: 404,
  BATCH_NOT_CHECKED: 409,
  BATCH_BUSY: 409,
  LETTER_NOT_FOUND: 404,
  LETTER_BUSY: 409,
  MOVE_NOT_LEGAL: 409,
  DRAFT_CHANGED: 409,
  DRAFT_OUTDATED: 409,
  PENCABUTAN_STANDS: 409,
  FINAL_CHANGED: 409,
  DESTINATION_CHANGED: 409,
  DESK_CHANGED: 409,
  NO_ITEMS_LEFT: 409,
  SIGNED_FILE_NOT_UPLOADED: 409,
  SIGNED_FILE_IS_SET: 409,
  ANSWER_NOT_EXPECTED: 409,
  ANSWER_ON_RECORD: 409,
  ANSWER_FILE_NOT_UPLOADED: 409,
  ANSWER_NOT_FOUND: 404,
  HAND_IN_IS_SET: 409,
  CERTIFICATE_EXPIRED: 409,
  FOLLOW_UP_TOO_EARLY: 409,
  ANSWERED_SINCE: 409,
  EARLIER_LETTER_NOT_RECEIVED: 409,
  IDEMPOTENCY_KEY_MISSING: 400,
  OBJECT_MISSING: 500,
  OBJECT_CHANGED: 500,
  TABLE_BUSY: 503,
};

const OTHERWISE: Status = 422;

export function statusOf(code: ErrorCode): Status {
  return STATUS[code] ?? OTHERWISE;
}

/** Our own errors speak for themselves; anything else is a defect and says only its reference. */
export function answerError(c: Context<ApiEnv>, error: unknown, journal: Journal): Response {
  if (error instanceof TeguranError) {
    const body = { code: error.code, message: error.kalimat, facts: error.facts };
    return c.json(body, statusOf(error.code));
  }
  if (error instanceof LettersRefused) return c.json(error.body, statusOf(error.code));
  const reference = noteDefect(c.req.header('x-amzn-trace-id'), error, journal);
  const message = 'Terjadi kesalahan pada sistem. Coba lagi; bila berulang, sampaikan rujukan ini.';
  return c.json({ code: 'INTERNAL', message, facts: { reference } }, 500);
}

/** Notes what broke, without a word that people typed; the reference finds the note again. */
export function noteDefect(trace: string | undefined, error: unknown, journal: Journal): string {
  const reference = trace ?? 'tanpa-rujukan';
  journal.info('request failed', { reference, ...describeFailure(error) });
  return reference;
}

export function answerInvalid(c: Context<ApiEnv>, error: z.ZodError): Response {
  const issue = error.issues[0];
  const field = issue?.path.join('.') || 'isi';
  const problem = new TeguranError('REQUEST_INVALID', { field, problem: issue?.message ?? '' });
  return c.json({ code: problem.code, message: problem.kalimat, facts: problem.facts }, 422);
}
