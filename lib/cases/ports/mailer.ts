import type { SendOutcome } from '#cases/send-outcome.ts';
import type { Saved } from './stored.ts';

/** What the mail service allows at present. */
export interface SendQuota {
  /** Infinity where the day has no limit. */
  readonly perDay: number;
  readonly sentToday: number;
  readonly perSecond: number;
}

export interface MailQuota {
  read(): Promise<SendQuota>;
}

/** Tokens left at an instant; below nought when some were given ahead of their time. */
export interface TokenBucket {
  readonly tokens: number;
  readonly at: string;
  readonly version: number;
}

export interface TokenStore {
  find(): Promise<TokenBucket | null>;
  /** Succeeds only when the stored version is the one before. */
  save(bucket: TokenBucket): Promise<Saved>;
}

export interface Mailer {
  send(mail: OutgoingMail): Promise<SendOutcome>;
}

export interface OutgoingMail {
  readonly mime: Uint8Array;
  readonly from: string;
  readonly to: readonly string[];
  readonly letterId: string;
  readonly attemptId: string;
}
