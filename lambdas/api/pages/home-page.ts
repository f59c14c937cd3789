import { may, type Permission } from '#cases/actor.ts';
import type { Batch } from '#cases/batch.ts';
import type { Letter } from '#cases/letter.ts';
import type { LetterState } from '#cases/letter-state.ts';
import type { Session } from '#cases/session.ts';
import { byNewest, letterRow } from './letter-row.ts';
import type { Cases, PageApp } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { show } from './show.ts';

interface Task {
  readonly key: string;
  readonly states: readonly LetterState[];
  /** Whose turn it is. */
  readonly right: Permission;
  readonly fits: (letter: Letter, session: Session) => boolean;
}

const always = () => true;
const notMine = (letter: Letter, { sub }: Session) => letter.submittedBy !== sub;

/** What may wait for a decision, the most urgent first. */
const TASKS: readonly Task[] = [
  { key: 'ragu', states: ['unknown'], right: 'decide', fits: always },
  { key: 'gagal', states: ['refused', 'bounced'], right: 'decide', fits: always },
  { key: 'dikembalikan', states: ['returned'], right: 'submit', fits: always },
  { key: 'sampaikan', states: ['entrusted'], right: 'hand-in', fits: always },
  { key: 'setujui', states: ['submitted'], right: 'approve', fits: notMine },
  { key: 'tandatangani', states: ['awaiting-signature'], right: 'sign', fits: notMine },
  {
    key: 'lepas',
    states: ['issued'],
    right: 'release',
    fits: (letter, session) => letter.release === null && notMine(letter, session),
  },
  { key: 'ajukan', states: ['draft'], right: 'submit', fits: always },
];

const SHOWN = 5;
const RECENT = 5;

export function addHomePage(app: PageApp, cases: Cases): void {
  app.get('/konsol', async (c) => {
    const session = requireRight(c, 'read');
    const [tasks, lists, stopped] = await Promise.all([
      Promise.all(TASKS.map((task) => findTask(cases, task, session))),
      cases.batches.list(),
      cases.settings.sendingStopped(),
    ]);
    const batches = lists.sort(newestBatch);
    const mine = (task: (typeof tasks)[number]) => Number(task.mine);
    return show(c, cases, 'beranda', {
      tasks: tasks.filter((task) => task.count > 0).sort((a, b) => mine(b) - mine(a)),
      repairs: batches.filter(needsRepair).slice(0, SHOWN).map(batchRow),
      batches: batches.slice(0, RECENT).map(batchRow),
      stopped,
    });
  });
}

async function findTask(cases: Cases, { key, states, right, fits }: Task, session: Session) {
  const found = await Promise.all(states.map((state) => cases.letters.listByState(state)));
  const letters = found.flat().filter((letter) => fits(letter, session));
  return {
    key,
    mine: may(session, right),
    count: letters.length,
    all: `/konsol/cari?keadaan=${states[0]}`,
    more: Math.max(0, letters.length - SHOWN),
    letters: letters
      .sort(byNewest)
      .slice(0, SHOWN)
      .map((letter) => letterRow(letter, session.sub)),
  };
}

function needsRepair({ state, counts, unaddressed }: Batch): boolean {
  return state === 'unreadable' || (counts?.errors ?? 0) > 0 || unaddressed.length > 0;
}

function newestBatch(one: Batch, other: Batch): number {
  return other.updatedAt.localeCompare(one.updatedAt);
}

export function batchRow(batch: Batch) {
  return {
    href: `/konsol/berkas/${batch.batchId}`,
    fileName: batch.fileName,
    state: batch.state,
    rows: batch.counts?.rows ?? null,
    items: batch.counts?.items ?? null,
    errors: batch.counts?.errors ?? null,
    letters: batch.letterIds.length,
    updatedAt: batch.updatedAt,
  };
}
