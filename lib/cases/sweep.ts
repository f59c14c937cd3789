import { type ApprovePorts, finishApproval } from './finish-approval.ts';
import { finishReservation, type ReservationPorts } from './finish-reservation.ts';
import { type IsOld, isOldAt, type RoundOptions } from './is-old.ts';
import { pauseFailingDesks } from './pause-desk.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Hasher } from './ports/ids.ts';
import type { Journal } from './ports/journal.ts';
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
const HOUR = 60 * MINUTE;

/** Finds what stands still and sets it going again; every repair goes through the same moves. */
export const sweep =
  (ports: SweepPorts) =>
  async (options: RoundOptions = {}): Promise<SweepReport> => {
    const now = Date.parse(ports.clock.now());
    const isOld = isOldAt(now, options);
    const report = {
      approvalsFinished: await finishApprovals(ports, isOld),
      reservationsFinished: await finishReservations(ports, isOld),
      doubts: await raiseDoubts(ports, now),
      ...(await matchInbox(ports, isOld)),
      silent: await askAboutSilence(ports, now),
      // After every doubt of this round: a letter in doubt is one that may have left.
      withdrawalsFinished: await finishWithdrawals(ports),
      reminded: await remindOfHandIns(ports, now),
      waiting: await remindWaiting(ports, now),
      desksPaused: await pauseFailingDesks(ports),
      requeued: (await requeueBatches(ports, isOld)) + (await requeueLetters(ports, isOld)),
    };
    ports.journal.count('SweepDone');
    ports.journal.info('sweep done', report);
    return report;
  };

async function finishApprovals(ports: SweepPorts, isOld: IsOld): Promise<number> {
  const open = (await ports.approvals.listUnfinished()).filter(({ at }) => isOld(at, MINUTE));
  for (const record of open) {
    await finishApproval(ports)(record);
    ports.journal.info('repaired', { repair: 'approval', approvalId: record.approvalId });
  }
  return open.length;
}

/** Numbers that somebody reserved while their worker died are accounted for. */
async function finishReservations(ports: SweepPorts, isOld: IsOld): Promise<number> {
  const open = (await ports.reservations.listUnfinished()).filter(({ at }) => isOld(at, MINUTE));
  for (const record of open) {
    await finishReservation(ports)(record);
    ports.journal.info('repaired', { repair: 'reservation', requestId: record.requestId });
  }
  return open.length;
}

/** Events may come before the attempt that they speak of, so they are looked at again and again. */
async function matchInbox(ports: SweepPorts, isOld: IsOld) {
  let eventsMatched = 0;
  const waiting = await ports.mailJournal.listUnmatched();
  for (const event of waiting) {
    if ((await matchEvent(ports)(event)).kind === 'matched') eventsMatched += 1;
    else if (isOld(event.at, HOUR)) ports.journal.count('EventUnmatched');
  }
  return { eventsMatched, eventsUnmatched: waiting.length - eventsMatched };
}
