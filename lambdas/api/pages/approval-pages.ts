import type { Letter } from '#cases/letter.ts';
import { isWaiting } from '#cases/wait.ts';
import { idFromKey } from '../remember-answer.ts';
import { seenDestination } from '../seen-destination.ts';
import { changesView } from './changes-view.ts';
import { excludedView } from './excluded-view.ts';
import { letterRow } from './letter-row.ts';
import { answerLetters } from './letters-answer.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight, requireSecondFactor } from './page-context.ts';
import { namedLetters, readForm, requestOf } from './read-form.ts';
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
      waitingFor(cases, 'approval'),
      waitingFor(cases, 'release'),
    ]);
    return show(c, cases, 'persetujuan', {
      key: cases.newKey(),
      compared: await compare(cases, submitted.letters),
      approvals: await Promise.all(submitted.letters.map((letter) => queueRow(c, cases, letter))),
      moreApprovals: submitted.cut,
      releases: await Promise.all(issued.letters.map((letter) => queueRow(c, cases, letter))),
      moreReleases: issued.cut,
    });
  });
  app.post(`${PATH}/setujui`, async (c) => {
    const { sub, groups } = requireRight(c, 'approve');
    const form = await readForm(c);
    const letters = namedLetters(form);
    if (letters.length === 0) return goTo(c, PATH, 'pilih-surat');
    requireSecondFactor(c);
    requireOpened(c, letters);
    const approvalId = idFromKey(cases, sub, requestOf(form, ...form.all('surat').sort()));
    answerLetters(await cases.approveLetters({ approvalId, letters, actor: { sub, groups } }));
    return goTo(c, PATH, 'disetujui');
  });
  app.post(`${PATH}/lepas`, async (c) => {
    const { sub, groups } = requireRight(c, 'release');
    const letters = namedLetters(await readForm(c));
    if (letters.length === 0) return goTo(c, PATH, 'pilih-surat');
    requireSecondFactor(c);
    requireOpened(c, letters);
    answerLetters(await cases.releaseLetters({ letters, actor: { sub, groups } }));
    return goTo(c, PATH, 'dilepas');
  });
}

/** The longest waiting first; what an index found is judged again from the letters themselves. */
async function waitingFor({ letters, clock }: Cases, kind: 'approval' | 'release') {
  const now = clock.now();
  const { letters: heads, cut } = await letters.listWaiting(kind, now, MOST);
  const found = await letters.findAll(heads.map(({ letterId }) => letterId));
  return { letters: found.filter((letter) => isWaiting(letter, kind, now)), cut };
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
  const tujuan = seenDestination(letter);
  return {
    ...letterRow(letter, sub),
    pdf: `/konsol/surat/${letter.letterId}/${letter.final ? 'surat.pdf' : 'konsep.pdf'}`,
    named: `${letter.letterId}:${sha256}:${tujuan.tujuanSha256}`,
    tujuan,
    opened: opened.includes(sha256),
    submittedBy: letter.submittedBy,
    changes: await excludedView(cases, letter),
    returns: letter.log.filter((entry) => entry.move === 'return').length,
  };
}
