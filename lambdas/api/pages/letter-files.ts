import { findLetter } from '#cases/move-letter.ts';
import { TeguranError } from '#errors.ts';
import { fileOf, LETTER_FILES } from '../letter-file.ts';
import { sendStored } from '../send-stored.ts';
import { readToken } from './cookies.ts';
import type { Cases, PageApp } from './page-context.ts';
import { requireRight } from './page-context.ts';

/** The viewer of the browser draws a PDF with styles of its own; nothing else may run in it. */
const PDF_POLICY =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

export function addLetterFiles(app: PageApp, cases: Cases): void {
  app.get('/konsol/surat/:letterId/:file', async (c) => {
    const { opened } = requireRight(c, 'read');
    const file = LETTER_FILES.find((name) => name === c.req.param('file'));
    const { letterId } = c.req.param();
    if (!file) throw new TeguranError('LETTER_NOT_FOUND', { letterId });
    const letter = await findLetter(cases.letters, letterId);
    const { bucket, stored, contentType } = fileOf(letter, file);
    if (!stored) throw new TeguranError('FILE_NOT_YET', { letterId, file });
    const isPdf = contentType === 'application/pdf';
    const token = readToken(c, cases.origin);
    if (isPdf && token !== null && !opened.includes(stored.sha256)) {
      await cases.openFile(token, stored.sha256);
    }
    const disposition = `${isPdf ? 'inline' : 'attachment'}; filename="${letterId}-${file}"`;
    const policy = { 'content-security-policy': PDF_POLICY, 'x-frame-options': 'SAMEORIGIN' };
    const as = { contentType, disposition };
    return sendStored(c, cases, { bucket, stored }, as, isPdf ? policy : {});
  });
}
