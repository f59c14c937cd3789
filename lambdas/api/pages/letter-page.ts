import { answeredSince } from '#cases/answered-since.ts';
import type { Letter } from '#cases/letter.ts';
import { findLetter } from '#cases/move-letter.ts';
import type { Wrong } from './answer-form.ts';
import { answerView } from './answer-view.ts';
import { bundleView } from './bundle-pages.ts';
import { followersOf } from './letter-steps.ts';
import { letterView } from './letter-view.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { show } from './show.ts';
import { NOTHING_TYPED, type Typed } from './typed.ts';

/** Until then somebody can still keep it from leaving. */
const HAS_NOT_LEFT = new Set<Letter['state']>([
  ...(['draft', 'returned', 'submitted', 'approved', 'awaiting-signature', 'issued'] as const),
]);

export function addLetterPage(app: PageApp, cases: Cases): void {
  app.get('/konsol/surat/:letterId', (c) => {
    requireRight(c, 'read');
    return showLetter(
      c,
      cases,
      c.req.param('letterId'),
      { typed: NOTHING_TYPED, problem: null, wrong: null },
      200,
    );
  });
}

interface Said {
  readonly typed: Typed;
  readonly problem: string | null;
  /** The field that the problem is about. */
  readonly wrong: Wrong | null;
}

/** The letter as it stands now, with whatever a person had typed on an older page. */
export async function showLetter(
  c: PageContext,
  cases: Cases,
  letterId: string,
  { typed, problem, wrong }: Said,
  status: 200 | 403 | 409 | 422,
): Promise<Response> {
  const letter = await findLetter(cases.letters, letterId);
  const shown = { session: c.get('session'), language: c.get('language'), typed };
  const view = await letterView(cases, letter, shown);
  const answered = { typed: typed.fields, wrong };
  const answers = await answerView(cases, letter, c.get('session'), answered);
  const followedBy = await followersOf(cases, letter);
  const bundle = await bundleView(cases, letter, c.get('session'));
  const filesFrom = await originOfFiles(cases, letter);
  const more = {
    problem,
    problemAt: wrong?.field ?? (typed.step === 'perbaiki' ? 'akun' : 'langkah'),
    answers,
    followedBy,
    aside: letter.aside ?? null,
    answeredSince: HAS_NOT_LEFT.has(letter.state) && (await answeredSince(cases, letter)),
    bundle,
    filesFrom,
    key: cases.newKey(),
  };
  return show(c, cases, 'surat', { ...view, ...more }, status);
}

/** Large PDFs and pictures come from the object store: the page must be allowed to show them. */
async function originOfFiles({ objects }: Cases, { draft }: Letter): Promise<string> {
  const as = { contentType: 'application/pdf', disposition: 'inline' };
  return new URL(await objects.presignDownload('letters', draft.key, as)).origin;
}
