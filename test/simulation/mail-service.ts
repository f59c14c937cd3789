import type { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import {
  type AcceptedMail,
  recipientEvent,
  type SesEvent,
  sendEvent,
} from '../../local/ses-event.ts';
import type { EventKind } from '../../local/ses-fate.ts';
import { snsEnvelope } from '../../local/sns-envelope.ts';
import type { Chance } from './chance.ts';
import type { VirtualTime } from './virtual-time.ts';
import { currentWorker, never } from './worker.ts';

/** What one HTTP request to the mail service meets. */
type Answer =
  | 'accepted'
  | 'crash-before'
  | 'crash-after'
  | 'reset-before'
  | 'reset-after'
  | 'error-before'
  | 'error-after'
  | 'half-body'
  | 'silence'
  | 'refused-connection'
  | 'rate'
  | 'quota'
  | 'rejected';

export type MailOdds = Readonly<Partial<Record<Answer, number>>>;

export interface SentMail {
  readonly letterId: string;
  readonly attemptId: string;
  readonly recipients: readonly string[];
}

const ACCEPTING = new Set<Answer>([
  'accepted',
  'crash-after',
  'reset-after',
  'error-after',
  'half-body',
  'silence',
]);

const FAILURES: Readonly<Partial<Record<Answer, object>>> = {
  'reset-before': { code: 'ECONNRESET' },
  'reset-after': { code: 'ECONNRESET' },
  'error-before': { name: 'ServiceUnavailable', $metadata: { httpStatusCode: 503 } },
  'error-after': { name: 'InternalFailure', $metadata: { httpStatusCode: 500 } },
  'half-body': { name: 'SyntaxError', $metadata: { httpStatusCode: 200 } },
  silence: { name: 'TimeoutError' },
  'refused-connection': { code: 'ECONNREFUSED' },
  rate: { name: 'Throttling', message: 'Maximum sending rate exceeded.' },
  quota: { name: 'Throttling', message: 'Daily message quota exceeded.' },
  rejected: { name: 'MessageRejected', $metadata: { httpStatusCode: 400 } },
};

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const TIMEOUT = 20 * SECOND;

/** The mail service: accepts a request or not, answers or not, and tells later what became of it. */
export function createMailService(
  time: VirtualTime,
  chance: Chance,
  options: { odds: MailOdds; readonly publish: (envelope: string) => void },
) {
  const sent: SentMail[] = [];

  const request = async (command: SendRawEmailCommand): Promise<{ MessageId: string }> => {
    const worker = currentWorker();
    const answer = draw(chance, options.odds);
    await time.pass(chance.between(20, 200));
    if (answer === 'crash-before') worker.die();
    if (!worker.alive) return never();
    const messageId = ACCEPTING.has(answer) ? accept(command) : '';
    await time.pass(answer === 'silence' ? TIMEOUT : chance.between(20, 200));
    if (answer === 'crash-after') worker.die();
    return worker.alive ? answerWith(answer, messageId) : never();
  };

  const accept = ({ input }: SendRawEmailCommand): string => {
    const tags = Object.fromEntries((input.Tags ?? []).map((tag) => [tag.Name, tag.Value ?? '']));
    const recipients = input.Destinations ?? [];
    const { letter_id: letterId = '', attempt_id: attemptId = '' } = tags;
    sent.push({ letterId, attemptId, recipients });
    const messageId = `ses-${sent.length}`;
    const mail = acceptedMail(input, messageId, new Date(time.now()));
    publishLater(sendEvent(mail), chance.between(0, 5 * SECOND));
    for (const recipient of recipients) foretell(mail, recipient);
    return messageId;
  };

  const foretell = (mail: AcceptedMail, recipient: string): void => {
    let delay = 0;
    for (const [kind, from, to] of chance.pick(FATES)) {
      delay += chance.between(from, to);
      time.after(delay, () => {
        const event = recipientEvent(mail, recipient, kind, new Date(time.now()));
        publishLater(event, 0);
      });
    }
  };

  const publishLater = (event: SesEvent, delay: number): void => {
    time.after(delay, () => {
      const at = new Date(time.now());
      options.publish(snsEnvelope('ses-events', 'event', JSON.stringify(event), at));
    });
  };

  return { client: { send: request } as unknown as SESClient, sent };
}

type Fate = readonly (readonly [kind: EventKind, from: number, to: number])[];

const DELIVERED: Fate = [['Delivery', SECOND, 60 * SECOND]];

/** Mostly delivered; the rest is what desks really do. */
const FATES: readonly Fate[] = [
  ...Array.from({ length: 32 }, () => DELIVERED),
  [['Bounce', SECOND, 60 * SECOND]],
  [['Bounce', SECOND, 60 * SECOND]],
  [...DELIVERED, ['Bounce', 17 * SECOND, 5 * HOUR]],
  [
    ['DeliveryDelay', HOUR / 2, HOUR],
    ['Delivery', HOUR, 3 * HOUR],
  ],
  [
    ['DeliveryDelay', HOUR / 2, HOUR],
    ['SoftBounce', 3 * HOUR, 3.5 * HOUR],
  ],
  [...DELIVERED, ['SoftBounce', SECOND, HOUR]],
  [...DELIVERED, ['Complaint', 60 * SECOND, HOUR]],
  [['SuppressedBounce', SECOND, 60 * SECOND]],
  [['Reject', SECOND, 10 * SECOND]],
  [],
];

function acceptedMail(
  input: SendRawEmailCommand['input'],
  messageId: string,
  acceptedAt: Date,
): AcceptedMail {
  const tags = (input.Tags ?? []).map((tag) => [tag.Name ?? '', [tag.Value ?? '']] as const);
  const from = input.Source ?? '';
  const recipients = input.Destinations ?? [];
  const ownId = `<${tags.find(([name]) => name === 'letter_id')?.[1][0]}@surat.example>`;
  const headers = [{ name: 'Message-ID', value: ownId }];
  const raw = new Uint8Array();
  const configurationSet = input.ConfigurationSetName ?? null;
  return {
    messageId,
    from,
    recipients,
    acceptedAt,
    head: { headers, from: [from], to: recipients, recipients, subject: null, date: null },
    send: {
      raw,
      source: from,
      destinations: recipients,
      configurationSet,
      tags: Object.fromEntries(tags),
    },
  };
}

function answerWith(answer: Answer, MessageId: string) {
  const failure = FAILURES[answer];
  if (failure) throw Object.assign(new Error('mail service'), failure);
  return { MessageId };
}

function draw(chance: Chance, odds: MailOdds): Answer {
  let left = chance.next();
  for (const [answer, probability] of Object.entries(odds) as [Answer, number][]) {
    if (left < probability) return answer;
    left -= probability;
  }
  return 'accepted';
}
