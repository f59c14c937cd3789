import type { Context } from 'hono';
import { ANSWER_FORMS } from '#cases/answer-file.ts';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import { sendStored } from './send-stored.ts';

interface Named {
  readonly letterId: string;
  readonly answerId: string;
}

/** Opened by itself it is a file, never a page of ours. */
const UNTRUSTED = { 'content-security-policy': "default-src 'none'; sandbox" };

/** What a platform sent, for the pages and the API alike. */
export async function sendAnswerFile(
  c: Context,
  cases: ApiCases,
  { letterId, answerId }: Named,
): Promise<Response> {
  const { file } = await cases.findAnswer(letterId, answerId);
  if (!file) throw new TeguranError('ANSWER_NOT_FOUND', { letterId });
  const { contentType } = ANSWER_FORMS[file.form];
  const disposition = `attachment; filename="${letterId}-jawaban.${file.form}"`;
  const kept = { bucket: 'letters', stored: file } as const;
  return sendStored(c, cases, kept, { contentType, disposition }, UNTRUSTED);
}
