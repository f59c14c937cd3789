import { isDeskAddress } from '#platforms/desk.ts';
import { SYSTEM } from './actor.ts';
import type { Letter } from './letter.ts';
import { loadFile } from './load-file.ts';
import { findLetter, type Move, moveStored } from './move-letter.ts';
import type {
  Clock,
  Hasher,
  Ids,
  Journal,
  LetterStore,
  Mailer,
  MailJournal,
  ObjectStore,
  Settings,
} from './ports.ts';
import type { SendOutcome } from './send-outcome.ts';

export interface DispatchPorts {
  readonly letters: LetterStore;
  readonly mailJournal: MailJournal;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly mailer: Mailer;
  readonly settings: Settings;
  readonly senderAddress: string;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly journal: Journal;
}

export type DispatchOutcome =
  | { readonly kind: 'sent'; readonly letter: Letter }
  | { readonly kind: 'not-now'; readonly letter: Letter }
  | { readonly kind: 'doubtful'; readonly letter: Letter }
  | { readonly kind: 'refused'; readonly letter: Letter };

/** SES takes 10 MB a message; a letter of this size leaves room for base64 and old mailboxes. */
const MAX_MIME_BYTES = 9 * 1024 * 1024;

/** Claim, attempt row, last checks, one call, classify: at most one mail per attempt. */
export const dispatchLetter =
  (ports: DispatchPorts) =>
  async (letterId: string): Promise<DispatchOutcome> => {
    const attemptId = ports.ids.next();
    const claimed = await claim(ports, letterId, attemptId);
    if (!claimed) return { kind: 'not-now', letter: await findLetter(ports.letters, letterId) };
    const outcome = await attempt(ports, claimed, attemptId);
    const letter = await settle(ports, letterId, attemptId, outcome);
    ports.journal.count(`Mail${outcome.kind}`);
    ports.journal.info('attempt settled', { letterId, attemptId, outcome: outcome.kind });
    return { kind: WORD[outcome.kind], letter };
  };

const WORD = {
  accepted: 'sent',
  refused: 'refused',
  postponed: 'not-now',
  unknown: 'doubtful',
} as const;

async function claim(ports: DispatchPorts, letterId: string, attemptId: string) {
  const at = ports.clock.now();
  const moved = await moveStored(ports.letters, letterId, (letter) =>
    ready(letter, at)
      ? {
          name: 'claim',
          at,
          actor: SYSTEM,
          hashes: { final: letter.final?.sha256 ?? '', mime: letter.mime?.sha256 ?? '' },
          set: {
            attempt: { attemptId, no: letter.attempts + 1, at },
            attempts: letter.attempts + 1,
            problem: null,
          },
        }
      : null,
  );
  return moved.kind === 'moved' ? moved.letter : null;
}

/** Only what a second person released, byte for byte, and not before its time. */
function ready(letter: Letter, at: string): boolean {
  return (
    letter.state === 'issued' &&
    letter.release !== null &&
    letter.release.sha256 === letter.final?.sha256 &&
    (letter.notBefore === null || letter.notBefore <= at)
  );
}

async function attempt(
  ports: DispatchPorts,
  letter: Letter,
  attemptId: string,
): Promise<SendOutcome> {
  const recipient = letter.recipient ?? '';
  const row = {
    letterId: letter.letterId,
    attemptId,
    no: letter.attempts,
    at: letter.updatedAt,
    mimeSha256: letter.mime?.sha256 ?? '',
    recipientSha256: ports.hasher.sha256(recipient),
  };
  await ports.mailJournal.recordAttempt(row);
  const stop = await lastChecks(ports, letter, recipient);
  if (stop) return stop;
  if (!letter.mime) return { kind: 'refused', code: 'MIME_MISSING' };
  const mime = await loadFile(ports, 'mail', letter.mime);
  return ports.mailer.send({
    mime,
    from: ports.senderAddress,
    to: [recipient],
    letterId: letter.letterId,
    attemptId,
  });
}

const STOPPED_DELAY_SECONDS = 600;

/** After the claim and before the call; whatever stops here has certainly not been sent. */
async function lastChecks(
  ports: DispatchPorts,
  letter: Letter,
  recipient: string,
): Promise<SendOutcome | null> {
  if (await ports.settings.sendingStopped()) {
    return { kind: 'postponed', code: 'SENDING_STOPPED', delaySeconds: STOPPED_DELAY_SECONDS };
  }
  if (!isDeskAddress(recipient)) return { kind: 'refused', code: 'ADDRESS_INVALID' };
  if ((letter.mime?.bytes ?? 0) > MAX_MIME_BYTES)
    return { kind: 'refused', code: 'MAIL_TOO_LARGE' };
  return null;
}

/** Writes what the call proved; an event may already have said more, then this stays behind. */
async function settle(
  ports: DispatchPorts,
  letterId: string,
  attemptId: string,
  outcome: SendOutcome,
): Promise<Letter> {
  const at = ports.clock.now();
  const { letter } = await moveStored(ports.letters, letterId, (current) => {
    if (current.attempt?.attemptId !== attemptId || current.state !== 'attempting') return null;
    return moveOf(outcome, at);
  });
  return letter;
}

function moveOf(outcome: SendOutcome, at: string): Move {
  const by = { at, actor: SYSTEM };
  switch (outcome.kind) {
    case 'accepted':
      return { ...by, name: 'accept', set: { sesMessageId: outcome.sesMessageId } };
    case 'refused':
      return { ...by, name: 'refuse', reason: outcome.code, set: { problem: outcome.code } };
    case 'postponed': {
      const notBefore = new Date(Date.parse(at) + outcome.delaySeconds * 1000).toISOString();
      const set = { problem: outcome.code, notBefore };
      return { ...by, name: 'postpone', reason: outcome.code, set };
    }
    case 'unknown':
      return { ...by, name: 'doubt', reason: outcome.code, set: { problem: outcome.code } };
  }
}
