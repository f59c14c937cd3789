import { randomUUID } from 'node:crypto';

interface Bounced {
  readonly type: 'Permanent' | 'Transient';
  readonly subType: string;
  readonly status: string;
  readonly diagnosticCode: string;
  readonly reportingMTA: string;
}

const OWN_MTA = 'dns; a8-10.smtp-out.local.example';

const BOUNCED = {
  Bounce: {
    type: 'Permanent',
    subType: 'General',
    status: '5.1.1',
    diagnosticCode: 'smtp; 550 5.1.1 user unknown',
    reportingMTA: OWN_MTA,
  },
  SuppressedBounce: {
    type: 'Permanent',
    subType: 'OnAccountSuppressionList',
    status: '5.1.1',
    diagnosticCode:
      'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
    reportingMTA: 'dns; amazonses.com',
  },
  /** Published once SES has given up; also for what an absent person's mailbox answers. */
  SoftBounce: {
    type: 'Transient',
    subType: 'General',
    status: '4.4.7',
    diagnosticCode: 'smtp; 550 4.4.7 Message expired: unable to deliver in 240 minutes',
    reportingMTA: OWN_MTA,
  },
} as const satisfies Record<string, Bounced>;

/** A bounce of one recipient, as SES words each kind of it. */
export function bounceEvent(kind: keyof typeof BOUNCED, recipient: string, at: Date) {
  const { type, subType, status, diagnosticCode, reportingMTA } = BOUNCED[kind];
  return {
    eventType: 'Bounce' as const,
    bounce: {
      feedbackId: feedbackId(),
      bounceType: type,
      bounceSubType: subType,
      bouncedRecipients: [{ emailAddress: recipient, action: 'failed', status, diagnosticCode }],
      timestamp: at.toISOString(),
      reportingMTA,
    },
  };
}

export function feedbackId(): string {
  return `0109${randomUUID().replaceAll('-', '').slice(0, 12)}-${randomUUID()}-000000`;
}
