import { randomUUID } from 'node:crypto';
import { readHead } from './raw-message.ts';
import type { AcceptedMail } from './ses-event.ts';
import type { FaultKind } from './ses-faults.ts';
import { SesRefusal } from './ses-refusal.ts';
import type { RawSend } from './ses-request.ts';

export interface SendingRules {
  /** Configuration sets that exist; absent: any name does. */
  readonly configurationSets?: readonly string[];
  /** Domains that may be sent from; absent: any. */
  readonly verifiedDomains?: readonly string[];
}

const REFUSING_FAULTS: Partial<Record<FaultKind, readonly [number, string, string]>> = {
  '503-before': [503, 'ServiceUnavailable', 'The service is unavailable.'],
  'throttle-rate': [400, 'Throttling', 'Maximum sending rate exceeded.'],
  'throttle-daily': [400, 'Throttling', 'Daily message quota exceeded.'],
  reject: [400, 'MessageRejected', 'Email address is not verified.'],
};

/** Throws what a fault puts in the place of an acceptance. */
export function refuseByFault(fault: FaultKind | null): void {
  const refusal = fault === null ? undefined : REFUSING_FAULTS[fault];
  if (refusal) throw new SesRefusal(...refusal);
}

/** Decides, as SES would, that a mail may be sent; nothing is stored yet. */
export async function acceptMail(
  rules: SendingRules,
  send: RawSend,
  acceptedAt: Date,
): Promise<AcceptedMail> {
  checkConfigurationSet(rules, send.configurationSet);
  const head = await readHead(send.raw);
  const from = send.source ?? head.from[0] ?? '';
  checkSender(rules, from);
  const recipients = send.destinations.length > 0 ? send.destinations : head.recipients;
  if (recipients.length === 0) {
    throw new SesRefusal(400, 'InvalidParameterValue', 'Missing required recipient.');
  }
  return { messageId: newMessageId(), send, head, from, recipients, acceptedAt };
}

function checkConfigurationSet(rules: SendingRules, name: string | null): void {
  if (name === null || (rules.configurationSets ?? [name]).includes(name)) return;
  throw new SesRefusal(
    400,
    'ConfigurationSetDoesNotExist',
    `Configuration set <${name}> does not exist.`,
  );
}

function checkSender(rules: SendingRules, from: string): void {
  const domain = /@([^@>\s]+)>?$/.exec(from)?.[1]?.toLowerCase();
  if (domain === undefined) {
    throw new SesRefusal(400, 'InvalidParameterValue', "Missing final '@domain'");
  }
  if ((rules.verifiedDomains ?? [domain]).includes(domain)) return;
  throw new SesRefusal(
    400,
    'MessageRejected',
    `Email address is not verified. The following identities failed the check: ${from}`,
  );
}

function newMessageId(): string {
  return `0109${randomUUID().replaceAll('-', '').slice(0, 12)}-${randomUUID()}-000000`;
}
