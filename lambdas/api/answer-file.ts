import type { Context } from 'hono';
import { ANSWER_FORMS } from '#cases/answer-file.ts';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import { linkIfLarge } from './large-file.ts';

interface Named {
  readonly letterId: string;
  readonly answerId: string;
}

/** What a platform sent, for the pages and the API alike: a file to keep, never a page of ours. */
export async function sendAnswerFile(
  c: Context,
  cases: ApiCases,
  { letterId, answerId }: Named,
): Promise<Response> {
  const { file } = await cases.findAnswer(letterId, answerId);
  if (!file) throw new TeguranError('ANSWER_NOT_FOUND', { letterId });
  const { contentType } = ANSWER_FORMS[file.form];
  const disposition = `attachment; filename="${letterId}-jawaban.${file.form}"`;
  const elsewhere = await linkIfLarge(cases, 'letters', file, { contentType, disposition });
  if (elsewhere !== null) return c.redirect(elsewhere, 302);
  const bytes = await cases.loadFile('letters', file);
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': contentType,
    'content-disposition': disposition,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'x-sha256': file.sha256,
  });
}
