import { SYSTEM } from './actor.ts';
import { type ApprovePorts, finishApproval } from './approve-letters.ts';
import type { Letter } from './letter.ts';
import { moveStored } from './move-letter.ts';
import type { BatchStore, Journal, MailJournal } from './ports.ts';
import { matchEvent } from './record-mail-event.ts';

export interface SweepPorts extends ApprovePorts {
  readonly batches: BatchStore;
  readonly mailJournal: MailJournal;
  readonly journal: Journal;
}

export interface SweepReport {
  readonly requeued: number;
  readonly approvalsFinished: number;
  readonly doubts: number;
  readonly eventsMatched: number;
}

const MINUTE = 60_000;
/** Younger work is still on its ordinary way through the queues. */
const OUTBOX_AGE = 10 * MINUTE;
/** The sending function ends after one minute: older claims have lost their worker. */
const CLAIM_AGE = 5 * MINUTE;

/** Finds what stands still and sets it going again; every repair goes through the same moves. */
export const sweep =
  (ports: SweepPorts) =>
  async (options: { readonly ignoreAge?: boolean } = {}): Promise<SweepReport> => {
    const now = Date.parse(ports.clock.now());
    const older = (at: string, age: number) =>
      options.ignoreAge === true || now - Date.parse(at) >= age;
    const report = {
      approvalsFinished: await finishApprovals(ports, (at) => older(at, MINUTE)),
      requeued:
        (await requeueBatches(ports, (at) => older(at, OUTBOX_AGE))) +
        (await requeueLetters(ports, (at) => older(at, OUTBOX_AGE))),
      doubts: await raiseDoubts(ports, (at) => now - Date.parse(at) >= CLAIM_AGE),
      eventsMatched: await matchInbox(ports),
    };
    ports.journal.info('sweep done', report);
    return report;
  };

type IsOld = (at: string) => boolean;

async function finishApprovals(ports: SweepPorts, isOld: IsOld): Promise<number> {
  const open = (await ports.approvals.listUnfinished()).filter((record) => isOld(record.at));
  for (const record of open) await finishApproval(ports)(record);
  return open.length;
}

async function requeueBatches(ports: SweepPorts, isOld: IsOld): Promise<number> {
  const batches = (await ports.batches.list()).filter((batch) => isOld(batch.updatedAt));
  let count = 0;
  for (const { state, batchId } of batches) {
    if (state !== 'checked' && state !== 'received') continue;
    await ports.queue.enqueue(state === 'checked' ? 'compose' : 'intake', { batchId });
    count += 1;
  }
  return count;
}

async function requeueLetters(ports: SweepPorts, isOld: IsOld): Promise<number> {
  const approved = await ports.letters.listByState('approved');
  const issued = (await ports.letters.listByState('issued')).filter(
    (letter) => letter.release !== null && due(letter, ports.clock.now()),
  );
  const stuck = [...approved, ...issued].filter((letter) => isOld(letter.updatedAt));
  for (const { letterId, state } of stuck) {
    await ports.queue.enqueue(state === 'approved' ? 'issue' : 'dispatch', { letterId });
  }
  return stuck.length;
}

function due(letter: Letter, now: string): boolean {
  return letter.notBefore === null || letter.notBefore <= now;
}

/** A claim without an answer may have sent the mail: that is a doubt, never a reason to resend. */
async function raiseDoubts(ports: SweepPorts, isOld: IsOld): Promise<number> {
  let count = 0;
  for (const { letterId } of await ports.letters.listByState('attempting')) {
    const moved = await moveStored(ports.letters, letterId, (letter) =>
      letter.state === 'attempting' && isOld(letter.attempt?.at ?? letter.updatedAt)
        ? {
            name: 'doubt',
            at: ports.clock.now(),
            actor: SYSTEM,
            reason: 'WORKER_LOST',
            set: { problem: 'WORKER_LOST' },
          }
        : null,
    );
    if (moved.kind === 'moved') count += 1;
  }
  return count;
}

async function matchInbox(ports: SweepPorts): Promise<number> {
  let count = 0;
  for (const event of await ports.mailJournal.listUnmatched()) {
    if ((await matchEvent(ports)(event)).kind === 'matched') count += 1;
  }
  return count;
}
