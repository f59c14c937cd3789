import type { Saved } from './stored.ts';

export interface AttemptRow {
  readonly letterId: string;
  readonly attemptId: string;
  readonly no: number;
  readonly at: string;
  readonly mimeSha256: string;
  readonly recipientSha256: string;
}

export interface MailEvent {
  /** Event type + SES id + recipient: the same event always has the same id. */
  readonly eventId: string;
  readonly type: 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject' | 'delay' | 'failure';
  readonly at: string;
  readonly sesMessageId: string;
  /** The one address that it speaks of, or null for the mail as a whole. */
  readonly recipient: string | null;
  /** From our tag, or from our own Message-ID, which SES gives back among the headers. */
  readonly letterId: string | null;
  readonly attemptId: string | null;
  readonly detail: string;
  readonly permanent: boolean;
  readonly raw: string;
}

/** Whether an event is still to be brought to its letter. */
export type Recorded = { readonly kind: 'waiting' } | { readonly kind: 'matched' };

export interface MailJournal {
  /** Written before the call; a second row with the same attempt id is refused. */
  recordAttempt(row: AttemptRow): Promise<Saved>;
  findAttempt(attemptId: string): Promise<AttemptRow | null>;
  /** Ties the id that SES gave a mail to the attempt behind it. */
  linkMessage(sesMessageId: string, attemptId: string): Promise<void>;
  findByMessage(sesMessageId: string): Promise<AttemptRow | null>;
  /** First in the inbox, whatever happens next; a repeat of what is done with is `matched`. */
  recordEvent(event: MailEvent): Promise<Recorded>;
  events(letterId: string): Promise<MailEvent[]>;
  markMatched(event: MailEvent): Promise<void>;
  listUnmatched(): Promise<MailEvent[]>;
  /** Out of the inbox and kept apart; recorded again, it is looked at again. */
  setAside(event: MailEvent): Promise<void>;
}
