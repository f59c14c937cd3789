import { followUpOptions } from '#cases/follow-up-options.ts';
import type { Letter } from '#cases/letter.ts';
import { findLetter } from '#cases/move-letter.ts';
import { TeguranError } from '#errors.ts';
import { type LetterKind, parseKind } from '#law/kind.ts';
import { statusOf } from '../answer-error.ts';
import { idFromKey } from '../remember-answer.ts';
import { followUpView, type Said } from './follow-up-view.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { readFollowUp } from './read-follow-up.ts';
import { type Form, readForm, requestOf } from './read-form.ts';
import { goTo, show } from './show.ts';

const PATH = '/konsol/surat/:letterId/tindak-lanjut/:jenis';

/** A form for each letter that may follow a received one; it ends in a list like any other. */
export function addFollowUpPages(app: PageApp, cases: Cases): void {
  app.get(PATH, async (c) => {
    requireRight(c, 'upload');
    const { letterId, jenis } = c.req.param();
    const letter = await findLetter(cases.letters, letterId);
    const said = { form: null, problems: [], field: null };
    return showForm(c, cases, { letter, kind: kindOf(letter, jenis), said }, 200);
  });
  app.post(PATH, async (c) => {
    requireRight(c, 'upload');
    const { letterId, jenis } = c.req.param();
    const letter = await findLetter(cases.letters, letterId);
    const form = await readForm(c);
    return begin(c, cases, { letter, kind: kindOf(letter, jenis), form });
  });
}

function kindOf({ letterId }: Letter, jenis: string): LetterKind {
  const kind = parseKind(jenis);
  if (kind === null) throw new TeguranError('LETTER_NOT_FOUND', { letterId });
  return kind;
}

interface Asked {
  readonly letter: Letter;
  readonly kind: LetterKind;
}

async function begin(c: PageContext, cases: Cases, asked: Asked & { form: Form }) {
  const { letter, kind, form } = asked;
  const { sub, groups } = c.get('session');
  try {
    const outcome = await cases.beginFollowUp({
      batchId: idFromKey(cases, sub, requestOf(form, letter.letterId, kind)),
      letterId: letter.letterId,
      kind,
      issuerId: cases.chooseIssuer(letter.issuerId),
      alongside: form.all('bersama'),
      keterangan: readFollowUp(form, kind),
      gone: form.all('turun').map(Number),
      actor: { sub, groups },
    });
    if (outcome.kind === 'begun') return goTo(c, `/konsol/berkas/${outcome.batch.batchId}`);
    const said = { form, problems: outcome.sentences, field: null };
    return showForm(c, cases, { letter, kind, said }, 422);
  } catch (error) {
    if (!(error instanceof TeguranError)) throw error;
    return showRefused(c, cases, asked, error);
  }
}

/** A gap is shown at its field, with every other word that was typed. */
async function showRefused(
  c: PageContext,
  cases: Cases,
  { letter, kind, form }: Asked & { form: Form },
  error: TeguranError,
): Promise<Response> {
  const gap = error.code === 'TEMPLATE_FIELD_MISSING' ? String(error.facts['field']) : null;
  const field = gap?.slice(letter.platform.length + 1) ?? null;
  const sentence = c.get('language') === 'id' ? error.kalimat : error.message;
  const said = { form, problems: field === null ? [sentence] : [], field };
  const status = statusOf(error.code) === 409 ? 409 : 422;
  return showForm(c, cases, { letter, kind, said }, status);
}

async function showForm(
  c: PageContext,
  cases: Cases,
  { letter, kind, said }: Asked & { said: Said },
  status: 200 | 409 | 422,
): Promise<Response> {
  const options = followUpOptions(letter, cases.clock.now());
  const view = await followUpView(cases, { letter, kind, due: options.due }, said);
  const allowed = options.open.includes(kind);
  const waits = options.later.includes(kind);
  return show(c, cases, 'tindak-lanjut', { ...view, allowed, waits, key: cases.newKey() }, status);
}
