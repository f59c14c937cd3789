import { effectOf } from './apply-mail-event.ts';
import type { Letter } from './letter.ts';
import { cameBack, type Mailbox, sameAddress } from './mailbox.ts';
import { moveStored } from './move-letter.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { AttemptRow, MailEvent, MailJournal } from './ports/mail-journal.ts';
import type { SendingGuards } from './ports/sending-guards.ts';

export interface MailEventPorts {
  readonly letters: LetterStore;
  readonly mailJournal: MailJournal;
  readonly guards: Pick<SendingGuards, 'suppress'>;
  readonly journal: Journal;
}

export type EventOutcome =
  | { readonly kind: 'matched'; readonly letterId: string }
  /** Done with already: what people decided since stands. */
  | { readonly kind: 'seen-before' }
  /** Stays in the inbox: its attempt may still be on the way to the table. */
  | { readonly kind: 'unmatched' }
  /** Stays in the inbox until the attempt that is under way has ended. */
  | { readonly kind: 'later' };

/** Into the inbox first, then on to its letter; one that a worker left half-way is taken up again. */
export const recordMailEvent =
  (ports: MailEventPorts) =>
  async (event: MailEvent): Promise<EventOutcome> => {
    const { kind } = await ports.mailJournal.recordEvent(event);
    return kind === 'matched' ? { kind: 'seen-before' } : matchEvent(ports)(event);
  };

export const matchEvent =
  (ports: MailEventPorts) =>
  async (event: MailEvent): Promise<EventOutcome> => {
    const attempt = await findAttempt(ports, event);
    if (attempt === null) return { kind: 'unmatched' };
    const { letterId, attemptId } = attempt;
    let isLater = false;
    const { letter } = await moveStored(ports.letters, letterId, (letter) => {
      const effect = effectOf(letter, event, attempt);
      isLater = effect.kind === 'later';
      return effect.kind === 'move' ? effect.move : null;
    });
    if (isLater) return { kind: 'later' };
    await protectAddress(ports, event);
    // Before it is done with: rather an alarm twice than none.
    tell(ports.journal, event, letter);
    await ports.mailJournal.markMatched({ ...event, letterId, attemptId });
    return { kind: 'matched', letterId };
  };

function tell(journal: Journal, event: MailEvent, { letterId, mailboxes }: Letter): void {
  if (event.type === 'bounce' && bouncedFor(event, mailboxes)) journal.count('MailBounced');
  if (event.type === 'complaint') journal.count('MailComplained');
  journal.info('mail event', { letterId, type: event.type, sesMessageId: event.sesMessageId });
}

/** A passing bounce from a mailbox that has the mail is an automatic answer. */
function bouncedFor({ permanent, recipient }: MailEvent, mailboxes: readonly Mailbox[]): boolean {
  const concerned = mailboxes.filter(
    ({ address }) => recipient === null || sameAddress(address, recipient),
  );
  return permanent || concerned.some(cameBack);
}

/** By our tag, by the id that SES gave, and last by our own Message-ID: whichever names an attempt of ours. */
async function findAttempt(
  { mailJournal, letters }: MailEventPorts,
  event: MailEvent,
): Promise<AttemptRow | null> {
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
  const bounced = event.type === 'bounce' && event.permanent;
  const isSuppressed = bounced && event.detail.includes('OnAccountSuppressionList');
  if (address === null || !(isSuppressed || event.type === 'complaint')) return;
  const reason = isSuppressed ? 'SUPPRESSED_BY_SERVICE' : 'COMPLAINT';
  await guards.suppress({ address, reason, at });
}
