import { may } from '#cases/actor.ts';
import { BUNDLE_FILE } from '#cases/ask-for-bundle.ts';
import type { Letter } from '#cases/letter.ts';
import type { Session } from '#cases/session.ts';
import { sendBundle } from '../bundle-file.ts';
import { type Cases, type PageApp, requireRight } from './page-context.ts';
import { goTo } from './show.ts';

/** To be added before the files and the steps of letters, whose addresses fit these as well. */
export function addBundlePages(app: PageApp, cases: Cases): void {
  app.post('/konsol/surat/:letterId/berkas-perkara', async (c) => {
    const actor = requireRight(c, 'export-log');
    const { letterId } = c.req.param();
    await cases.askForBundle(letterId, actor);
    return goTo(c, `/konsol/surat/${letterId}`, 'berkas-diminta');
  });
  app.get(`/konsol/surat/:letterId/${BUNDLE_FILE}`, async (c) => {
    requireRight(c, 'export-log');
    return sendBundle(c, cases, c.req.param('letterId'));
  });
}

/** What the page of a letter says of its bundle; null for whoever may not have one, and for drafts. */
export async function bundleView(cases: Cases, letter: Letter, session: Session) {
  if (letter.final === null || !may(session, 'export-log')) return null;
  const request = await cases.bundles.find(letter.letterId);
  const made = request?.bundle ?? null;
  return {
    waitingSince: request?.waiting ? request.askedAt : null,
    problem: request?.problem ?? null,
    made: made && { at: made.at, bytes: made.file.bytes, sha256: made.file.sha256 },
    name: BUNDLE_FILE,
  };
}
