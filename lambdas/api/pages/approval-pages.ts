import type { Letter } from '#cases/letter.ts';
import { idFromKey } from '../remember-answer.ts';
import { changesView } from './changes-view.ts';
import { excludedView } from './excluded-view.ts';
import { byNewest, byOldest, letterRow } from './letter-row.ts';
import { answerLetters } from './letters-answer.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight, requireSecondFactor } from './page-context.ts';
import { type Form, readForm, requestOf } from './read-form.ts';
import { requireOpened } from './require-opened.ts';
import { goTo, show } from './show.ts';

const PATH = '/konsol/persetujuan';
/** Nobody opens more PDFs than this at a sitting; others move up. */
const MOST = 100;
const COMPARED = 5;

export function addApprovalPages(app: PageApp, cases: Cases): void {
  app.get(PATH, async (c) => {
    requireRight(c, 'read');
    const [submitted, issued] = await Promise.all([
      cases.letters.listByState('submitted', MOST),
      cases.letters.listByState('issued', MOST),
    ]);
    return show(c, cases, 'persetujuan', {
      key: cases.newKey(),
      compared: await compare(cases, submitted.toSorted(byNewest)),
      approvals: await Promise.all(
        submitted.sort(byOldest).map((letter) => queueRow(c, cases, letter)),
      ),
      releases: await Promise.all(
        issued
          .filter((letter) => letter.release === null)
          .sort(byOldest)
          .map((letter) => queueRow(c, cases, letter)),
      ),
    });
  });
  app.post(`${PATH}/setujui`, async (c) => {
    const { sub, groups } = requireRight(c, 'approve');
    const form = await readForm(c);
    const letters = chosenOf(form);
    if (letters.length === 0) return goTo(c, PATH, 'pilih-surat');
    requireSecondFactor(c);
    requireOpened(c, letters);
    const approvalId = idFromKey(cases, sub, requestOf(form, ...form.all('surat').sort()));
    answerLetters(await cases.approveLetters({ approvalId, letters, actor: { sub, groups } }));
    return goTo(c, PATH, 'disetujui');
  });
  app.post(`${PATH}/lepas`, async (c) => {
    const { sub, groups } = requireRight(c, 'release');
    const letters = chosenOf(await readForm(c));
    if (letters.length === 0) return goTo(c, PATH, 'pilih-surat');
    requireSecondFactor(c);
    requireOpened(c, letters);
    answerLetters(await cases.releaseLetters({ letters, actor: { sub, groups } }));
    return goTo(c, PATH, 'dilepas');
  });
}

/** Side by side for the first of those that changed; the page of any other letter shows its own. */
async function compare(cases: Cases, letters: readonly Letter[]) {
  const changed = letters.filter(({ log }) =>
    log.some(({ move }) => move === 'return' || move === 'exclude'),
  );
  const found = await Promise.all(
    changed.slice(0, COMPARED).map(async (letter) => {
      const changes = await cases.draftChanges(letter);
      return changes && { ...letterRow(letter, ''), ...changesView(changes) };
    }),
  );
  return found.filter((one) => one !== null);
}

async function queueRow(c: PageContext, cases: Cases, letter: Letter) {
  const { sub, opened } = c.get('session');
  const sha256 = letter.final?.sha256 ?? letter.draft.sha256;
  return {
    ...letterRow(letter, sub),
    pdf: `/konsol/surat/${letter.letterId}/${letter.final ? 'surat.pdf' : 'konsep.pdf'}`,
    named: `${letter.letterId}:${sha256}`,
    opened: opened.includes(sha256),
    submittedBy: letter.submittedBy,
    changes: await excludedView(cases, letter),
    returns: letter.log.filter((entry) => entry.move === 'return').length,
  };
}

/** Each box names a letter and the very PDF that stood beside it. */
function chosenOf(form: Form) {
  return form.all('surat').map((named) => {
    const at = named.lastIndexOf(':');
    return { letterId: named.slice(0, at), sha256: named.slice(at + 1) };
  });
}
