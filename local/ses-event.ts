import { ACCOUNT, REGION } from './account.ts';
import { bounceEvent, feedbackId } from './bounce-event.ts';
import type { MessageHead } from './raw-message.ts';
import type { EventKind } from './ses-fate.ts';
import type { RawSend } from './ses-request.ts';

export interface AcceptedMail {
  readonly messageId: string;
  readonly send: RawSend;
  readonly head: MessageHead;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly acceptedAt: Date;
}

/** The JSON that SES publishes for a configuration set; `eventType` names the second object. */
export interface SesEvent {
  readonly eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint' | 'Reject' | 'DeliveryDelay';
  readonly mail: Readonly<Record<string, unknown>>;
  readonly [detail: string]: unknown;
}

export function sendEvent(mail: AcceptedMail): SesEvent {
  return { eventType: 'Send', mail: mailObject(mail), send: {} };
}

/** The event of one recipient. */
export function recipientEvent(
  mail: AcceptedMail,
  recipient: string,
  kind: EventKind,
  at: Date,
): SesEvent {
  const { eventType, ...detail } = DETAILS[kind](recipient, mail, at);
  return { eventType, mail: mailObject(mail), ...detail };
}

type Detail = Pick<SesEvent, 'eventType'> & Readonly<Record<string, unknown>>;

const DETAILS: Record<EventKind, (recipient: string, mail: AcceptedMail, at: Date) => Detail> = {
  Delivery: (recipient, mail, at) => ({
    eventType: 'Delivery',
    delivery: {
      timestamp: at.toISOString(),
      processingTimeMillis: Math.max(0, at.getTime() - mail.acceptedAt.getTime()),
      recipients: [recipient],
      smtpResponse: '250 2.0.0 Ok: queued as LOCALTEST',
      reportingMTA: 'a8-10.smtp-out.local.example',
      remoteMtaIp: '127.0.0.1',
    },
  }),
  Bounce: (recipient, _mail, at) => bounceEvent('Bounce', recipient, at),
  SuppressedBounce: (recipient, _mail, at) => bounceEvent('SuppressedBounce', recipient, at),
  SoftBounce: (recipient, _mail, at) => bounceEvent('SoftBounce', recipient, at),
  Complaint: (recipient, mail, at) => ({
    eventType: 'Complaint',
    complaint: {
      feedbackId: feedbackId(),
      complaintSubType: null,
      complainedRecipients: [{ emailAddress: recipient }],
      timestamp: at.toISOString(),
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: mail.acceptedAt.toISOString(),
    },
  }),
  Reject: () => ({ eventType: 'Reject', reject: { reason: 'Bad content' } }),
  DeliveryDelay: (recipient, mail, at) => ({
    eventType: 'DeliveryDelay',
    deliveryDelay: {
      timestamp: at.toISOString(),
      delayType: 'TransientCommunicationFailure',
      expirationTime: new Date(mail.acceptedAt.getTime() + 4 * 3_600_000).toISOString(),
      delayedRecipients: [
        {
          emailAddress: recipient,
          status: '4.4.1',
          diagnosticCode: 'smtp; 421 4.4.1 Unable to connect to remote host',
        },
      ],
    },
  }),
};

/** `commonHeaders.messageId` is the id of SES; ours survives in `headers` alone. */
function mailObject(mail: AcceptedMail): Record<string, unknown> {
  const { head, send } = mail;
  const domain = mail.from.slice(mail.from.lastIndexOf('@') + 1);
  return {
    timestamp: mail.acceptedAt.toISOString(),
    source: mail.from,
    sourceArn: `arn:aws:ses:${REGION}:${ACCOUNT}:identity/${domain}`,
    sendingAccountId: ACCOUNT,
    messageId: mail.messageId,
    destination: mail.recipients,
    headersTruncated: false,
    headers: head.headers,
    commonHeaders: {
      from: head.from,
      ...(head.date !== null && { date: head.date }),
      to: head.to,
      messageId: mail.messageId,
      ...(head.subject !== null && { subject: head.subject }),
    },
    tags: {
      'ses:source-tls-version': ['TLSv1.3'],
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [send.configurationSet],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [domain],
      'ses:caller-identity': ['local'],
      ...send.tags,
    },
  };
}
