import { eachApart } from './each-apart.ts';
import { type ApprovePorts, finishApproval } from './finish-approval.ts';
import { finishReservation, type ReservationPorts } from './finish-reservation.ts';
import { type IsOld, isOldAt, type RoundOptions } from './is-old.ts';
import { pauseFailingDesks } from './pause-desk.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Hasher } from './ports/ids.ts';
import type { Journal } from './ports/journal.ts';
import type { MailEvent } from './ports/mail-journal.ts';
import type { Settings } from './ports/settings.ts';
import { type MailEventPorts, matchEvent } from './record-mail-event.ts';
import { remindWaiting } from './remind-waiting.ts';
import {
  askAboutSilence,
  finishWithdrawals,
  raiseDoubts,
  remindOfHandIns,
} from './repair-letters.ts';
import { requeueBatches, requeueLetters } from './requeue.ts';

export interface SweepPorts extends ApprovePorts, ReservationPorts, MailEventPorts {
  readonly batches: BatchStore;
  readonly settings: Pick<Settings, 'sendingStopped'>;
  readonly guards: MailEventPorts['guards'] & Parameters<typeof pauseFailingDesks>[0]['guards'];
  readonly hasher: Hasher;
  readonly journal: Journal;
}

export interface SweepReport {
  readonly approvalsFinished: number;
  readonly reservationsFinished: number;
  readonly withdrawalsFinished: number;
  readonly requeued: number;
  readonly doubts: number;
  readonly silent: number;
  readonly reminded: number;
  readonly eventsMatched: number;
  readonly eventsUnmatched: number;
  readonly desksPaused: number;
  readonly waiting: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const NOTHING: SweepReport = {
  approvalsFinished: 0,
  reservationsFinished: 0,
  withdrawalsFinished: 0,
  requeued: 0,
  doubts: 0,
  silent: 0,
  reminded: 0,
  eventsMatched: 0,
  eventsUnmatched: 0,
  desksPaused: 0,
  waiting: 0,
};

/**
 * Finds what stands still and sets it going again; every repair goes through the same moves. One
 * that fails keeps back no other, and is thrown when all are done.
 */
export const sweep =
  (ports: SweepPorts) =>
  async (options: RoundOptions = {}): Promise<SweepReport> => {
    const now = Date.parse(ports.clock.now());
    const isOld = isOldAt(now, options);
    let report = NOTHING;
    await eachApart(repairs(ports, now, isOld), async (repair) => {
      report = { ...report, ...(await repair()) };
    });
    ports.journal.count('SweepDone');
    ports.journal.info('sweep done', { ...report });
    return report;
  };

type Repair = () => Promise<Partial<SweepReport>>;

function repairs(ports: SweepPorts, now: number, isOld: IsOld): Repair[] {
  return [
    async () => ({ approvalsFinished: await finishApprovals(ports, isOld) }),
    async () => ({ reservationsFinished: await finishReservations(ports, isOld) }),
    async () => ({ doubts: await raiseDoubts(ports, now) }),
    () => matchInbox(ports, now),
    async () => ({ silent: await askAboutSilence(ports, now) }),
    // After every doubt of this round: a letter in doubt is one that may have left.
    async () => ({ withdrawalsFinished: await finishWithdrawals(ports) }),
    async () => ({ reminded: await remindOfHandIns(ports, now) }),
    async () => ({ waiting: await remindWaiting(ports, now) }),
    async () => ({ desksPaused: await pauseFailingDesks(ports) }),
    async () => {
      const batches = await requeueBatches(ports, isOld);
      return { requeued: batches + (await requeueLetters(ports, isOld)) };
    },
  ];
}

async function finishApprovals(ports: SweepPorts, isOld: IsOld): Promise<number> {
  const open = (await ports.approvals.listUnfinished()).filter(({ at }) => isOld(at, MINUTE));
  await eachApart(open, async (record) => {
    await finishApproval(ports)(record);
    ports.journal.info('repaired', { repair: 'approval', approvalId: record.approvalId });
  });
  return open.length;
}

/** Numbers that somebody reserved while their worker died are accounted for. */
async function finishReservations(ports: SweepPorts, isOld: IsOld): Promise<number> {
  const open = (await ports.reservations.listUnfinished()).filter(({ at }) => isOld(at, MINUTE));
  await eachApart(open, async (record) => {
    await finishReservation(ports)(record);
    ports.journal.info('repaired', { repair: 'reservation', requestId: record.requestId });
  });
  return open.length;
}

/** Events may come before the attempt that they speak of: they are looked at again, for a day. */
async function matchInbox(ports: SweepPorts, now: number) {
  let eventsMatched = 0;
  const waiting = await ports.mailJournal.listUnmatched();
  await eachApart(waiting, async (event) => {
    const { kind } = await matchEvent(ports)(event);
    if (kind === 'matched') eventsMatched += 1;
    if (kind === 'unmatched' && now - Date.parse(event.at) >= DAY) await reportStray(ports, event);
  });
  return { eventsMatched, eventsUnmatched: waiting.length - eventsMatched };
}

/** An event that is nobody's rings once; kept apart, it hides no later one. */
async function reportStray({ journal, mailJournal }: SweepPorts, event: MailEvent): Promise<void> {
  journal.count('EventUnmatched');
  journal.info('event set aside', { type: event.type, sesMessageId: event.sesMessageId });
  await mailJournal.setAside(event);
}
