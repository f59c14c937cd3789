import { effectOf } from './apply-mail-event.ts';
import { moveStored } from './move-letter.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { MailEvent, MailJournal } from './ports/mail-journal.ts';
import type { SendingGuards } from './ports/sending-guards.ts';

export interface MailEventPorts {
  readonly letters: LetterStore;
  readonly mailJournal: MailJournal;
  readonly guards: Pick<SendingGuards, 'suppress'>;
  readonly journal: Journal;
}

export type EventOutcome =
  | { readonly kind: 'matched'; readonly letterId: string }
  | { readonly kind: 'seen-before' }
  /** Stays in the inbox: its attempt may still be on the way to the table. */
  | { readonly kind: 'unmatched' };

/** Into the inbox first, then on to its letter; order and repeats do not matter. */
export const recordMailEvent =
  (ports: MailEventPorts) =>
  async (event: MailEvent): Promise<EventOutcome> => {
    await ports.mailJournal.recordEvent(event);
    return matchEvent(ports)(event);
  };

export const matchEvent =
  (ports: MailEventPorts) =>
  async (event: MailEvent): Promise<EventOutcome> => {
    const attempt = await findAttempt(ports, event);
    if (attempt === null) return { kind: 'unmatched' };
    const { letterId, attemptId } = attempt;
    let isLater = false;
    await moveStored(ports.letters, letterId, (letter) => {
      const effect = effectOf(letter, event, attemptId);
      isLater = effect.kind === 'later';
      return effect.kind === 'move' ? effect.move : null;
    });
    if (isLater) return { kind: 'unmatched' };
    await protectAddress(ports, event);
    await ports.mailJournal.markMatched({ ...event, letterId, attemptId });
    tell(ports.journal, event, letterId);
    return { kind: 'matched', letterId };
  };

function tell(journal: Journal, event: MailEvent, letterId: string): void {
  if (event.type === 'bounce' && event.permanent) journal.count('MailBounced');
  if (event.type === 'complaint') journal.count('MailComplained');
  journal.info('mail event', { letterId, type: event.type, sesMessageId: event.sesMessageId });
}

interface FoundAttempt {
  readonly letterId: string;
  readonly attemptId: string;
}

/** By our tag, by the id that SES gave, and last by our own Message-ID: whichever names an attempt of ours. */
async function findAttempt(
  { mailJournal, letters }: MailEventPorts,
  event: MailEvent,
): Promise<FoundAttempt | null> {
  const tagged = event.attemptId && (await mailJournal.findAttempt(event.attemptId));
  if (tagged) return tagged;
  const linked = await mailJournal.findByMessage(event.sesMessageId);
  if (linked || event.letterId === null) return linked;
  const letter = await letters.find(event.letterId);
  // Our Message-ID is that of every attempt: it tells them apart only while there is just one.
  if (!letter?.attempt || letter.attempts !== 1) return null;
  return mailJournal.findAttempt(letter.attempt.attemptId);
}

/** What SES itself refuses to deliver to, and whoever complained, is not written to again unasked. */
async function protectAddress({ guards }: MailEventPorts, event: MailEvent): Promise<void> {
  const { recipient: address, at } = event;
  const isSuppressed = event.type === 'bounce' && event.detail.includes('OnAccountSuppressionList');
  if (address === null || !(isSuppressed || event.type === 'complaint')) return;
  const reason = isSuppressed ? 'SUPPRESSED_BY_SERVICE' : 'COMPLAINT';
  await guards.suppress({ address, reason, at });
}
