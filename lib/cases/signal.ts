/** What a person must hear of, and which function says it; each has an alarm in the stack. */
export const ALARMING = {
  /** Nobody knows whether a mail left. */
  MailUnknown: 'dispatch',
  MailRefused: 'dispatch',
  DailyQuotaReached: 'dispatch',
  PreparationFailed: 'dispatch',
  /** The account is still in the sandbox: desks cannot be reached. */
  SendingSandboxed: 'dispatch',
  /** A letter cannot be signed because nobody vouches for the time. */
  TimeStampMissing: 'issue',
  /** No office or official may write the letter that tells of a revocation. */
  RevocationUntold: 'compose',
  /** The certificate of our key is not yet valid, or ends too soon. */
  CertificateUnusable: 'issue',
  MailBounced: 'feedback',
  MailComplained: 'feedback',
  WorkerLost: 'sweep',
  NoDeliveryReport: 'sweep',
  /** A letter that a person is to hand in has waited for a day. */
  HandInDue: 'sweep',
  DeskPaused: 'sweep',
  /** For an hour no attempt of ours was found for an event. */
  EventUnmatched: 'sweep',
  /** A queue was asked again and again and a letter still stands where it stood. */
  LetterStuck: 'sweep',
  /** For two days nobody has approved or returned a letter that was submitted. */
  ApprovalOverdue: 'sweep',
  /** For two days an official has not signed a letter that was handed out. */
  SignatureOverdue: 'sweep',
  /** For two days nobody has released a letter that is signed. */
  ReleaseOverdue: 'sweep',
  /** For two days nobody has submitted the letter that tells of a revocation. */
  PencabutanOverdue: 'sweep',
  /** An evidence bundle that somebody asked for cannot be made. */
  BundleFailed: 'sweep',
} as const satisfies Readonly<Record<string, string>>;

/** Counted for the record; no alarm hangs on them but that of silence. */
const QUIET = ['MailAccepted', 'MailPostponed', 'MailWithdrawn', 'SweepDone'] as const;

export type Signal = keyof typeof ALARMING | (typeof QUIET)[number];
