import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { CREDENTIALS } from './account.ts';
import { S3Refusal } from './s3-refusal.ts';

const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.record(z.string(), z.string()),
      z.tuple([z.literal('content-length-range'), z.coerce.number(), z.coerce.number()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
    ]),
  ),
});

type Condition = z.infer<typeof Policy>['conditions'][number];

export interface PostedForm {
  readonly bucket: string;
  /** Every field but the file; names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly bytes: number;
}

/** Checks a presigned POST as S3 does: signature, expiry, each condition, and no field beyond them. */
export function checkPostPolicy(form: PostedForm, now: Date): void {
  const encoded = form.fields.get('policy');
  if (encoded === undefined) throw denied('the form carries no policy');
  checkSignature(encoded, form.fields);
  const policy = readPolicy(encoded);
  if (Date.parse(policy.expiration) <= now.getTime()) {
    throw denied('Invalid according to Policy: Policy expired.');
  }
  for (const condition of policy.conditions) checkCondition(condition, form);
  checkExtraFields(policy.conditions, form);
}

function readPolicy(encoded: string): z.infer<typeof Policy> {
  try {
    return Policy.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch (error) {
    throw new S3Refusal(400, 'InvalidPolicyDocument', `Invalid Policy: ${String(error)}`);
  }
}

function checkSignature(policy: string, fields: ReadonlyMap<string, string>): void {
  const [keyId, ...scope] = (fields.get('x-amz-credential') ?? '').split('/');
  if (keyId !== CREDENTIALS.accessKeyId) {
    throw new S3Refusal(403, 'InvalidAccessKeyId', 'The access key id does not exist.');
  }
  const key = scope.reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${CREDENTIALS.secretAccessKey}`,
  );
  const expected = createHmac('sha256', key).update(policy).digest();
  const given = Buffer.from(fields.get('x-amz-signature') ?? '', 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new S3Refusal(403, 'SignatureDoesNotMatch', 'The signature does not match the policy.');
  }
}

function checkCondition(condition: Condition, form: PostedForm): void {
  if (!Array.isArray(condition)) {
    for (const [name, value] of Object.entries(condition)) expectEqual(name, value, form);
  } else if (condition[0] === 'content-length-range') {
    checkLength(form.bytes, condition[1], condition[2]);
  } else if (condition[0] === 'eq') {
    expectEqual(condition[1].replace(/^\$/, ''), condition[2], form);
  } else if (!fieldOf(form, condition[1].replace(/^\$/, '')).startsWith(condition[2])) {
    throw failed(condition);
  }
}

function expectEqual(name: string, value: string, form: PostedForm): void {
  if (fieldOf(form, name) !== value) throw failed(['eq', `$${name}`, value]);
}

function fieldOf(form: PostedForm, name: string): string {
  const field = name.toLowerCase();
  return field === 'bucket' ? form.bucket : (form.fields.get(field) ?? '');
}

function checkLength(bytes: number, least: number, most: number): void {
  if (bytes < least) {
    throw new S3Refusal(400, 'EntityTooSmall', 'Your proposed upload is smaller than allowed.');
  }
  if (bytes > most) {
    throw new S3Refusal(400, 'EntityTooLarge', 'Your proposed upload exceeds the allowed size.');
  }
}

const FREE_FIELDS = new Set(['policy', 'x-amz-signature', 'file', 'awsaccesskeyid', 'signature']);

function checkExtraFields(conditions: readonly Condition[], form: PostedForm): void {
  const named = new Set(conditions.flatMap(fieldsNamed));
  for (const field of form.fields.keys()) {
    if (FREE_FIELDS.has(field) || field.startsWith('x-ignore-') || named.has(field)) continue;
    throw denied(`Invalid according to Policy: Extra input fields: ${field}`);
  }
}

function fieldsNamed(condition: Condition): string[] {
  if (!Array.isArray(condition)) return Object.keys(condition).map((name) => name.toLowerCase());
  if (condition[0] === 'content-length-range') return [];
  return [condition[1].replace(/^\$/, '').toLowerCase()];
}

function failed(condition: readonly unknown[]): S3Refusal {
  return denied(
    `Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`,
  );
}

function denied(message: string): S3Refusal {
  return new S3Refusal(403, 'AccessDenied', message);
}
