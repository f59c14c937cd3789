import { SYSTEM } from './actor.ts';
import { eachApart } from './each-apart.ts';
import type { Letter } from './letter.ts';
import type { LetterState } from './letter-state.ts';
import { type Move, moveStored } from './move-letter.ts';
import { noteFollowUp } from './note-follow-up.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { NumberSeries } from './ports/number-series.ts';
import { accountForVoid, carryOutWithdrawal } from './withdraw-letter.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly numbers: NumberSeries;
  readonly hasher: Hasher;
  readonly clock: Clock;
  readonly journal: Journal;
}

const MINUTE = 60_000;
/** The sending function ends after one minute: older claims have lost their worker. */
const CLAIM_AGE = 5 * MINUTE;
/** The mail service gives up after four hours and says so; what it says may wait in a queue for hours more. */
const SILENCE_AGE = 15 * 60 * MINUTE;
const REMINDER_AGE = 24 * 60 * MINUTE;

const SIGNAL = {
  WORKER_LOST: 'WorkerLost',
  NO_DELIVERY_REPORT: 'NoDeliveryReport',
  HAND_IN_DUE: 'HandInDue',
} as const;

/** A claim without an answer may have sent the mail: that is a doubt, never a reason to resend. */
export function raiseDoubts(ports: Ports, now: number): Promise<number> {
  return moveAll(ports, 'attempting', (letter) =>
    isOlder(letter, now, CLAIM_AGE) ? doubt(ports, 'doubt', 'WORKER_LOST') : null,
  );
}

/** Accepted, and then neither delivered nor bounced: a person must know. */
export function askAboutSilence(ports: Ports, now: number): Promise<number> {
  return moveAll(ports, 'accepted', (letter) =>
    isOlder(letter, now, SILENCE_AGE) ? doubt(ports, 'ask', 'NO_DELIVERY_REPORT') : null,
  );
}

/** Released to a person and still not handed in: once a day that person hears of it. */
export function remindOfHandIns(ports: Ports, now: number): Promise<number> {
  return moveAll(ports, 'entrusted', (letter) =>
    isOlder(letter, now, REMINDER_AGE) ? doubt(ports, 'remind', 'HAND_IN_DUE') : null,
  );
}

function isOlder({ attempt, updatedAt }: Letter, now: number, age: number): boolean {
  return now - Date.parse(attempt?.at ?? updatedAt) >= age;
}

function doubt(
  { clock }: Ports,
  name: 'doubt' | 'ask' | 'remind',
  reason: keyof typeof SIGNAL,
): Move {
  return { name, at: clock.now(), actor: SYSTEM, reason, set: { problem: reason } };
}

async function moveAll(
  ports: Ports,
  state: LetterState,
  decide: (letter: Letter) => Move | null,
): Promise<number> {
  let count = 0;
  await eachApart(await ports.letters.listByState(state), async ({ letterId }) => {
    const { kind, letter } = await moveStored(ports.letters, letterId, (current) =>
      current.state === state ? decide(current) : null,
    );
    if (kind !== 'moved') return;
    count += 1;
    ports.journal.count(SIGNAL[letter.problem as keyof typeof SIGNAL]);
    ports.journal.info('repaired', { repair: letter.problem ?? '', letterId });
  });
  return count;
}

/** Withdrawn while a worker held it, or withdrawn by a request that broke off half-way. */
export async function finishWithdrawals(ports: Ports): Promise<number> {
  const recent = await ports.letters.listUnsealed();
  const withdrawn = recent.filter((letter) => letter.withdrawal !== null);
  let count = 0;
  await eachApart(withdrawn, async (letter) => {
    const after = await carryOutWithdrawal(ports, letter);
    await accountForVoid(ports.numbers, after);
    await noteFollowUp(ports, after);
    if (after.version === letter.version) return;
    count += 1;
    ports.journal.info('repaired', { repair: 'withdrawal', letterId: letter.letterId });
  });
  return count;
}
