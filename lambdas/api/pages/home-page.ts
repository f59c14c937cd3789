import { may, type Permission } from '#cases/actor.ts';
import type { Batch } from '#cases/batch.ts';
import { asksBack, isOverdue, isRefused } from '#cases/due.ts';
import { isHeld } from '#cases/hold-letter.ts';
import type { LetterHead } from '#cases/letter.ts';
import type { LetterState } from '#cases/letter-state.ts';
import type { Session } from '#cases/session.ts';
import { byNewest, letterRow } from './letter-row.ts';
import type { Cases, PageApp } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { show } from './show.ts';

interface Task {
  readonly key: string;
  readonly find: (cases: Cases, due: readonly LetterHead[]) => Promise<readonly LetterHead[]>;
  /** Whose turn it is. */
  readonly right: Permission;
  readonly fits: (letter: LetterHead, session: Session) => boolean;
  /** Where all of them stand. */
  readonly all: string;
}

/** Of one state that many are looked at; a page that counts thousands helps nobody. */
const MOST = 100;
const SHOWN = 5;
const RECENT = 5;

const always = () => true;
const notMine = (letter: LetterHead, { sub }: Session) => letter.submittedBy !== sub;
const inStates = (...states: LetterState[]): Pick<Task, 'find' | 'all'> => ({
  find: async ({ letters }) =>
    (await Promise.all(states.map((state) => letters.listHeads(state, MOST)))).flat(),
  all: `/konsol/cari?keadaan=${states[0]}`,
});
/** Received letters whose next step is due; they are read once for all tasks. */
const due = (
  state: LetterState,
  waits: (letter: LetterHead, now: string) => boolean,
): Pick<Task, 'find' | 'all'> => ({
  find: async ({ clock }, letters) => letters.filter((letter) => waits(letter, clock.now())),
  all: `/konsol/cari?keadaan=${state}`,
});

/** What the system cannot go on with until something is repaired. */
const held: Pick<Task, 'find' | 'all'> = {
  find: async ({ letters }) => {
    const heads = await Promise.all([
      letters.listHeads('approved', MOST),
      letters.listHeads('revoked', MOST),
    ]);
    return heads.flat().filter(isHeld);
  },
  all: '/konsol/cari?keadaan=approved',
};

/** What may wait for a decision, the most urgent first. */
const TASKS: readonly Task[] = [
  { key: 'ragu', ...inStates('unknown'), right: 'decide', fits: always },
  { key: 'gagal', ...inStates('refused', 'bounced'), right: 'decide', fits: always },
  { key: 'tertahan', ...held, right: 'submit', fits: always },
  { key: 'ditanya', ...due('delivered', asksBack), right: 'answer', fits: always },
  { key: 'menolak', ...due('closed', isRefused), right: 'upload', fits: always },
  { key: 'lewat-tenggat', ...due('delivered', isOverdue), right: 'upload', fits: always },
  { key: 'dikembalikan', ...inStates('returned'), right: 'submit', fits: always },
  { key: 'sampaikan', ...inStates('entrusted'), right: 'hand-in', fits: always },
  { key: 'setujui', ...inStates('submitted'), right: 'approve', fits: notMine },
  { key: 'tandatangani', ...inStates('awaiting-signature'), right: 'sign', fits: notMine },
  {
    key: 'lepas',
    ...inStates('issued'),
    right: 'release',
    fits: (letter, session) => letter.release === null && notMine(letter, session),
  },
  { key: 'ajukan', ...inStates('draft'), right: 'submit', fits: always },
];

export function addHomePage(app: PageApp, cases: Cases): void {
  app.get('/konsol', async (c) => {
    const session = requireRight(c, 'read');
    const [tasks, lists, stopped] = await Promise.all([
      findTasks(cases, session),
      cases.batches.page(MOST, null),
      cases.settings.sendingStopped(),
    ]);
    const mine = (task: (typeof tasks)[number]) => Number(task.mine);
    return show(c, cases, 'beranda', {
      tasks: tasks.filter((task) => task.count > 0).sort((a, b) => mine(b) - mine(a)),
      repairs: lists.rows.filter(needsRepair).slice(0, SHOWN).map(batchRow),
      batches: lists.rows.slice(0, RECENT).map(batchRow),
      stopped,
    });
  });
}

async function findTasks(cases: Cases, session: Session) {
  const letters = await cases.letters.listDue(cases.clock.now(), MOST);
  return Promise.all(TASKS.map((task) => findTask(cases, task, { session, due: letters })));
}

interface Round {
  readonly session: Session;
  readonly due: readonly LetterHead[];
}

async function findTask(
  cases: Cases,
  { key, find, right, fits, all }: Task,
  { session, due: waiting }: Round,
) {
  const found = await find(cases, waiting);
  const letters = found.filter((letter) => fits(letter, session));
  return {
    key,
    mine: may(session, right),
    count: letters.length,
    /** Then the count is only what was looked at. */
    many: found.length >= MOST,
    all,
    more: Math.max(0, letters.length - SHOWN),
    letters: letters
      .toSorted(byNewest)
      .slice(0, SHOWN)
      .map((letter) => letterRow(letter, session.sub)),
  };
}

function needsRepair({ state, counts, unaddressed }: Batch): boolean {
  return state === 'unreadable' || (counts?.errors ?? 0) > 0 || unaddressed.length > 0;
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
