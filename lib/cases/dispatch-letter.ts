import { TeguranError } from '#errors.ts';
import { claimLetter, isReady } from './claim-letter.ts';
import { type CheckPorts, haltedBy, lastChecks, type Stop } from './last-checks.ts';
import type { Letter } from './letter.ts';
import { loadFile } from './load-file.ts';
import { unreached } from './mailbox.ts';
import { findLetter } from './move-letter.ts';
import type { Pause } from './ports/clock.ts';
import type { Ids } from './ports/ids.ts';
import type { Journal } from './ports/journal.ts';
import type { MailJournal } from './ports/mail-journal.ts';
import type { Mailer } from './ports/mailer.ts';
import { type AttemptOutcome, settleAttempt } from './settle-attempt.ts';
import { type TokenPorts, takeToken } from './take-token.ts';

export interface DispatchPorts extends CheckPorts, TokenPorts, Pause {
  readonly mailJournal: MailJournal;
  readonly mailer: Mailer;
  readonly senderAddress: string;
  readonly ids: Ids;
  readonly journal: Journal;
}

export type DispatchOutcome =
  | { readonly kind: 'sent'; readonly letter: Letter }
  | { readonly kind: 'not-now'; readonly letter: Letter }
  | { readonly kind: 'doubtful'; readonly letter: Letter }
  | { readonly kind: 'refused'; readonly letter: Letter };

/** Claim, attempt row, last checks, one call, classify: at most one mail per attempt. */
export const dispatchLetter =
  (ports: DispatchPorts) =>
  async (letterId: string): Promise<DispatchOutcome> => {
    const before = await findLetter(ports.letters, letterId);
    if (!(await mayBegin(ports, before))) return { kind: 'not-now', letter: before };
    const attemptId = ports.ids.next();
    const claimed = await claimLetter(ports, before, attemptId);
    if (!claimed) return { kind: 'not-now', letter: await findLetter(ports.letters, letterId) };
    const outcome = await attempt(ports, claimed, attemptId);
    const letter = await settleAttempt(ports, { letterId, attemptId, outcome });
    if (outcome.kind === 'accepted') {
      await ports.mailJournal.linkMessage(outcome.sesMessageId, attemptId);
    }
    ports.journal.count(SIGNAL[outcome.kind]);
    ports.journal.info('attempt settled', { letterId, attemptId, outcome: outcome.kind });
    return { kind: WORD[outcome.kind], letter };
  };

const WORD = {
  accepted: 'sent',
  refused: 'refused',
  postponed: 'not-now',
  withdrawn: 'not-now',
  unknown: 'doubtful',
} as const;

const SIGNAL = {
  accepted: 'MailAccepted',
  refused: 'MailRefused',
  postponed: 'MailPostponed',
  withdrawn: 'MailWithdrawn',
  unknown: 'MailUnknown',
} as const;

/** Before anything is written: whoever is not ready, or has to wait, leaves no trace. */
async function mayBegin(ports: DispatchPorts, letter: Letter): Promise<boolean> {
  if (!isReady(letter, ports.clock.now())) return false;
  if (await haltedBy(ports, letter.platform)) return false;
  const turn = await takeToken(ports);
  if (turn.kind === 'day-is-full') {
    ports.journal.count('DailyQuotaReached');
    return false;
  }
  if (turn.sandboxed) ports.journal.count('SendingSandboxed');
  if (turn.waitMs > 0) await ports.pause(turn.waitMs);
  return true;
}

async function attempt(
  ports: DispatchPorts,
  letter: Letter,
  attemptId: string,
): Promise<AttemptOutcome> {
  const { letterId } = letter;
  const to = unreached(letter, attemptId);
  const ready = await prepare(ports, letter, { attemptId, to });
  if (ready.kind !== 'ready') return ready;
  return ports.mailer.send({
    mime: ready.mime,
    from: ports.senderAddress,
    to,
    letterId,
    attemptId,
  });
}

interface Planned {
  readonly attemptId: string;
  readonly to: readonly string[];
}

type Prepared = Stop | { readonly kind: 'ready'; readonly mime: Uint8Array };

const TROUBLE_DELAY_SECONDS = 60;

/** Whatever fails in here failed before the call: the letter has certainly not left. */
async function prepare(ports: DispatchPorts, letter: Letter, planned: Planned): Promise<Prepared> {
  try {
    return await recordAndCheck(ports, letter, planned);
  } catch (error) {
    const code = error instanceof TeguranError ? error.code : 'PREPARATION_FAILED';
    const { letterId } = letter;
    ports.journal.count('PreparationFailed');
    ports.journal.info('attempt not made', { letterId, attemptId: planned.attemptId, code });
    return error instanceof TeguranError
      ? { kind: 'refused', code }
      : { kind: 'postponed', code, delaySeconds: TROUBLE_DELAY_SECONDS };
  }
}

/** The row stands before the call: an event can never speak of an attempt that we do not know. */
async function recordAndCheck(
  ports: DispatchPorts,
  letter: Letter,
  { attemptId, to }: Planned,
): Promise<Prepared> {
  await ports.mailJournal.recordAttempt({
    letterId: letter.letterId,
    attemptId,
    no: letter.attempts,
    at: letter.updatedAt,
    mimeSha256: letter.mime?.sha256 ?? '',
    recipientSha256: ports.hasher.sha256(to.join('\n')),
  });
  const stop = await lastChecks(ports, letter, to);
  if (stop) return stop;
  if (!letter.mime) return { kind: 'refused', code: 'MIME_MISSING' };
  return { kind: 'ready', mime: await loadFile(ports, 'mail', letter.mime) };
}
