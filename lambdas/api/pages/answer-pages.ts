import { findLetter } from '#cases/move-letter.ts';
import { TeguranError } from '#errors.ts';
import { sendAnswerFile } from '../answer-file.ts';
import { idFromKey } from '../remember-answer.ts';
import { showRefused } from './letter-actions.ts';
import { answerLetters } from './letters-answer.ts';
import { type Cases, type PageApp, requireRight } from './page-context.ts';
import { fieldOf, readAnswer } from './read-answer.ts';
import { type Form, readForm, requestOf } from './read-form.ts';
import { goTo } from './show.ts';
import { refuseLarge } from './upload-pages.ts';

/** To be added before the steps of letters, whose addresses fit these as well. */
export function addAnswerPages(app: PageApp, cases: Cases): void {
  app.post('/konsol/surat/:letterId/jawaban', async (c) => {
    const { sub, groups } = requireRight(c, 'answer');
    const { letterId } = c.req.param();
    await findLetter(cases.letters, letterId);
    const form = await readForm(c);
    try {
      const said = { ...readAnswer(form), file: await fileOf(form) };
      const answerId = idFromKey(cases, sub, requestOf(form, letterId));
      const actor = { sub, groups };
      answerLetters(await cases.recordAnswer({ ...said, answerId, letterId, actor }));
      return goTo(c, `/konsol/surat/${letterId}`, 'jawaban-dicatat');
    } catch (error) {
      const field = error instanceof TeguranError ? fieldOf(form, error) : null;
      return showRefused(c, cases, { letterId, step: 'jawaban', form, error, field });
    }
  });
  app.get('/konsol/surat/:letterId/jawaban/:answerId/berkas', async (c) => {
    requireRight(c, 'read');
    return sendAnswerFile(c, cases, c.req.param());
  });
}

/** The answer itself may be left out. */
async function fileOf(form: Form): Promise<Uint8Array | null> {
  const file = form.file('berkas');
  if (file === null || file.size === 0) return null;
  refuseLarge(file);
  return new Uint8Array(await file.arrayBuffer());
}
