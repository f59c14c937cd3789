import { z } from 'zod';
import type { MailEvent } from '#cases/ports/mail-journal.ts';

/** SES event publishing, as SNS hands it over inside an SQS message. */
const Envelope = z.object({ Type: z.literal('Notification'), Message: z.string() });

const Recipient = z.object({
  emailAddress: z.string(),
  diagnosticCode: z.string().optional(),
  status: z.string().optional(),
});

const Notification = z.object({
  eventType: z.enum([
    'Send',
    'Delivery',
    'Bounce',
    'Complaint',
    'Reject',
    'DeliveryDelay',
    'Rendering Failure',
  ]),
  mail: z.object({
    timestamp: z.string(),
    messageId: z.string(),
    destination: z.array(z.string()),
    tags: z.record(z.string(), z.array(z.string())).optional(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  }),
  delivery: z
    .object({
      timestamp: z.string(),
      smtpResponse: z.string().optional(),
      recipients: z.array(z.string()).optional(),
    })
    .optional(),
  bounce: z
    .object({
      timestamp: z.string(),
      bounceType: z.string(),
      bounceSubType: z.string().optional(),
      bouncedRecipients: z.array(Recipient),
    })
    .optional(),
  complaint: z
    .object({ timestamp: z.string(), complainedRecipients: z.array(Recipient).optional() })
    .optional(),
  reject: z.object({ reason: z.string() }).optional(),
  deliveryDelay: z
    .object({
      timestamp: z.string(),
      delayType: z.string().optional(),
      delayedRecipients: z.array(Recipient).optional(),
    })
    .optional(),
});

type Notice = z.infer<typeof Notification>;

const TYPE: Readonly<Record<Notice['eventType'], MailEvent['type']>> = {
  Send: 'send',
  Delivery: 'delivery',
  Bounce: 'bounce',
  Complaint: 'complaint',
  Reject: 'reject',
  DeliveryDelay: 'delay',
  'Rendering Failure': 'failure',
};

/** The same notification always gives the same event id, however often it arrives. */
export function parseMailEvents(body: string): MailEvent[] {
  const envelope = Envelope.safeParse(JSON.parse(body));
  const raw = envelope.success ? envelope.data.Message : body;
  const notice = Notification.parse(JSON.parse(raw));
  const { mail } = notice;
  const type = TYPE[notice.eventType];
  return recipientsOf(notice).map((recipient) => ({
    eventId: `${type}#${mail.messageId}#${recipient?.toLowerCase() ?? '*'}#${instantOf(notice)}`,
    type,
    at: instantOf(notice),
    sesMessageId: mail.messageId,
    recipient,
    letterId: mail.tags?.['letter_id']?.[0] ?? ownIdOf(notice),
    attemptId: mail.tags?.['attempt_id']?.[0] ?? null,
    detail: detailOf(notice, recipient),
    permanent: notice.bounce?.bounceType === 'Permanent',
    raw,
  }));
}

/** The addresses that it speaks of one by one, or `null` once for the mail as a whole. */
function recipientsOf(notice: Notice): (string | null)[] {
  const { delivery, bounce, complaint, deliveryDelay } = notice;
  const affected =
    bounce?.bouncedRecipients ??
    complaint?.complainedRecipients ??
    deliveryDelay?.delayedRecipients;
  const named = affected?.map((one) => one.emailAddress) ?? delivery?.recipients ?? [];
  return named.length > 0 ? named : [null];
}

/** SES puts its own id on the wire and gives ours back among the headers: `<letter@domain>`. */
function ownIdOf({ mail }: Notice): string | null {
  const own = mail.headers?.find(({ name }) => name.toLowerCase() === 'message-id')?.value;
  return /^<([A-Za-z0-9_-]+)@[^>]+>$/.exec(own ?? '')?.[1] ?? null;
}

function instantOf(notice: Notice): string {
  const part = notice.delivery ?? notice.bounce ?? notice.complaint ?? notice.deliveryDelay;
  return part?.timestamp ?? notice.mail.timestamp;
}

/** The server's own words prove most; a bounce keeps its class beside them. */
function detailOf(notice: Notice, recipient: string | null): string {
  if (notice.bounce) {
    const hit = notice.bounce.bouncedRecipients.find((one) => one.emailAddress === recipient);
    return [notice.bounce.bounceSubType, hit?.diagnosticCode].filter(Boolean).join(': ');
  }
  return (
    notice.delivery?.smtpResponse ?? notice.reject?.reason ?? notice.deliveryDelay?.delayType ?? ''
  );
}
