import { SesRefusal } from './ses-refusal.ts';

/** What SendRawEmail carries, before anything is believed about it. */
export interface RawSend {
  readonly raw: Uint8Array;
  readonly source: string | null;
  readonly destinations: readonly string[];
  readonly configurationSet: string | null;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

const MAX_MESSAGE_BYTES = 10_485_760;
const MAX_RECIPIENTS = 50;
const TAG = /^[A-Za-z0-9_-]{1,256}$/;

/** Reads the Query protocol of SES v1 and refuses what SES refuses. */
export function readRawSend(form: URLSearchParams): RawSend {
  const data = form.get('RawMessage.Data');
  if (!data) throw invalid("Value at 'rawMessage' failed to satisfy constraint: must not be null");
  const raw = Buffer.from(data, 'base64');
  if (raw.length > MAX_MESSAGE_BYTES) {
    throw invalid(`Message length is more than ${MAX_MESSAGE_BYTES} bytes long: '${raw.length}'.`);
  }
  const destinations = members(form, 'Destinations.member.');
  if (destinations.length > MAX_RECIPIENTS) throw invalid('Recipient count exceeds 50.');
  return {
    raw,
    source: form.get('Source'),
    destinations,
    configurationSet: form.get('ConfigurationSetName'),
    tags: readTags(form),
  };
}

function members(form: URLSearchParams, prefix: string): string[] {
  const found: string[] = [];
  for (let number = 1; form.has(`${prefix}${number}`); number += 1) {
    found.push(form.get(`${prefix}${number}`) ?? '');
  }
  return found;
}

function readTags(form: URLSearchParams): Record<string, string[]> {
  const tags: Record<string, string[]> = {};
  for (let number = 1; form.has(`Tags.member.${number}.Name`); number += 1) {
    const name = form.get(`Tags.member.${number}.Name`) ?? '';
    const value = form.get(`Tags.member.${number}.Value`) ?? '';
    if (!TAG.test(name)) throw invalid(`Invalid tag name <${name}>: only alphanumeric ASCII`);
    if (!TAG.test(value)) throw invalid(`Invalid tag value <${value}>: only alphanumeric ASCII`);
    tags[name] = [value];
  }
  return tags;
}

function invalid(message: string): SesRefusal {
  return new SesRefusal(400, 'InvalidParameterValue', message);
}
