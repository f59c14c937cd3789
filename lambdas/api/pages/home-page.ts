import { may, type Permission } from '#cases/actor.ts';
import type { Batch } from '#cases/batch.ts';
import type { LetterHead } from '#cases/letter.ts';
import type { LetterState } from '#cases/letter-state.ts';
import type { Session } from '#cases/session.ts';
import { isWaiting, type WaitKind } from '#cases/wait.ts';
import { byNewest, letterRow } from './letter-row.ts';
import type { Cases, PageApp } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { show } from './show.ts';

interface Task {
  readonly key: string;
  readonly find: (cases: Cases) => Promise<Found>;
  /** Whose turn it is. */
  readonly right: Permission;
  readonly fits: (letter: LetterHead, session: Session) => boolean;
}

/** The first of them are shown. */
interface Found {
  readonly letters: readonly LetterHead[];
  /** Whether more were not looked at. */
  readonly cut: boolean;
}

/** Of one state or wait that many are looked at; a page that counts thousands helps nobody. */
const MOST = 100;
const SHOWN = 5;
const RECENT = 5;

const always = () => true;
const notMine = (letter: LetterHead, { sub }: Session) => letter.submittedBy !== sub;
const inStates = (...states: LetterState[]): Pick<Task, 'find'> => ({
  find: async ({ letters }) => {
    const found = await Promise.all(states.map((state) => letters.listHeads(state, MOST + 1)));
    const some = found.flatMap((heads) => heads.slice(0, MOST));
    return { letters: some.sort(byNewest), cut: found.some(({ length }) => length > MOST) };
  },
});
/** What an index finds is judged again from the letter itself. */
const waiting = (kind: WaitKind): Pick<Task, 'find'> => ({
  find: async ({ letters, clock }) => {
    const now = clock.now();
    const found = await letters.listWaiting(kind, now, MOST);
    return { ...found, letters: found.letters.filter((one) => isWaiting(one, kind, now)) };
  },
});

/** What may wait for a decision, the most urgent first. */
const TASKS: readonly Task[] = [
  { key: 'ragu', ...inStates('unknown'), right: 'decide', fits: always },
  { key: 'gagal', ...inStates('refused', 'bounced'), right: 'decide', fits: always },
  { key: 'tertahan', ...waiting('held'), right: 'submit', fits: always },
  { key: 'ditanya', ...waiting('question'), right: 'answer', fits: always },
  { key: 'menolak', ...waiting('refusal'), right: 'upload', fits: always },
  { key: 'lewat-tenggat', ...waiting('deadline'), right: 'upload', fits: always },
  { key: 'dikembalikan', ...inStates('returned'), right: 'submit', fits: always },
  { key: 'sampaikan', ...inStates('entrusted'), right: 'hand-in', fits: always },
  { key: 'setujui', ...waiting('approval'), right: 'approve', fits: notMine },
  { key: 'tandatangani', ...inStates('awaiting-signature'), right: 'sign', fits: notMine },
  {
    key: 'lepas',
    ...waiting('release'),
    right: 'release',
    fits: notMine,
  },
  { key: 'ajukan', ...inStates('draft'), right: 'submit', fits: always },
];

export function addHomePage(app: PageApp, cases: Cases): void {
  app.get('/konsol', async (c) => {
    const session = requireRight(c, 'read');
    const [tasks, lists, stopped] = await Promise.all([
      Promise.all(TASKS.map((task) => findTask(cases, task, session))),
      cases.batches.page(MOST, null),
      cases.settings.sendingStopped(),
    ]);
    const mine = (task: (typeof tasks)[number]) => Number(task.mine);
    const rowOf = (batch: Batch) => batchRow(batch, cases.clock.now());
    return show(c, cases, 'beranda', {
      tasks: tasks.filter((task) => task.count > 0).sort((a, b) => mine(b) - mine(a)),
      repairs: lists.rows.filter(needsRepair).slice(0, SHOWN).map(rowOf),
      batches: lists.rows.slice(0, RECENT).map(rowOf),
      stopped,
    });
  });
}

async function findTask(cases: Cases, { key, find, right, fits }: Task, session: Session) {
  const found = await find(cases);
  const letters = found.letters.filter((letter) => fits(letter, session));
  return {
    key,
    mine: may(session, right),
    count: letters.length,
    /** Then the count is only what was looked at. */
    many: found.cut,
    all: `/konsol/cari?keadaan=${letters[0]?.state ?? ''}`,
    more: Math.max(0, letters.length - SHOWN),
    letters: letters.slice(0, SHOWN).map((letter) => letterRow(letter, session.sub)),
  };
}

function needsRepair({ state, counts, unaddressed }: Batch): boolean {
  return state === 'unreadable' || (counts?.errors ?? 0) > 0 || unaddressed.length > 0;
}

const HOUR_MS = 3_600_000;

/** A form of the object store dies within an hour: by then the file was not sent, or is long read. */
export function shownState({ state, updatedAt }: Batch, now: string): Batch['state'] | 'abandoned' {
  const late = Date.parse(now) - Date.parse(updatedAt) > HOUR_MS;
  return state === 'received' && late ? 'abandoned' : state;
}

export function batchRow(batch: Batch, now: string) {
  return {
    href: `/konsol/berkas/${batch.batchId}`,
    fileName: batch.fileName,
    state: shownState(batch, now),
    rows: batch.counts?.rows ?? null,
    items: batch.counts?.items ?? null,
    errors: batch.counts?.errors ?? null,
    letters: batch.letterIds.length,
    updatedAt: batch.updatedAt,
  };
}
