import type { Letter } from '#cases/letter.ts';
import { findLetter } from '#cases/move-letter.ts';
import { linkIfLarge } from '../large-file.ts';
import { letterView, type Typed } from './letter-view.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { show } from './show.ts';

export function addLetterPage(app: PageApp, cases: Cases): void {
  app.get('/konsol/surat/:letterId', (c) => {
    requireRight(c, 'read');
    return showLetter(c, cases, c.req.param('letterId'), { typed: {}, problem: null }, 200);
  });
}

/** The letter as it stands now, with whatever a person had typed on an older page. */
export async function showLetter(
  c: PageContext,
  cases: Cases,
  letterId: string,
  { typed, problem }: { readonly typed: Typed; readonly problem: string | null },
  status: 200 | 403 | 409 | 422,
): Promise<Response> {
  const letter = await findLetter(cases.letters, letterId);
  const view = await letterView(cases, letter, c.get('session'), typed);
  const frameFrom = await originOfLarge(cases, letter);
  return show(c, cases, 'surat', { ...view, problem, frameFrom, key: cases.newKey() }, status);
}

/** The preview of a large PDF comes from the object store: the page must be allowed to frame that. */
async function originOfLarge(cases: Cases, { final, draft }: Letter): Promise<string | null> {
  const as = { contentType: 'application/pdf', disposition: 'inline' };
  const link = await linkIfLarge(cases, 'letters', final ?? draft, as);
  return link === null ? null : new URL(link).origin;
}
