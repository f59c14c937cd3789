import { createHash } from 'node:crypto';
import type { Stores } from './fauxqs-parts.ts';
import { S3Refusal } from './s3-refusal.ts';

export interface S3Request {
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
}

type Store = Stores['s3Store'];

/** What fauxqs takes for a plain PUT or GET; a tag would overwrite the object with its XML. */
const MISREAD = ['tagging', 'legal-hold', 'retention', 'acl', 'versioning', 'versions'];
const MISREAD_OF_BUCKETS = ['object-lock', 'notification', 'policy', 'cors', 'encryption'];

export function refuseMisread(request: S3Request): void {
  const sub = [...MISREAD, ...MISREAD_OF_BUCKETS].find((name) => name in request.query);
  if (sub === undefined) return;
  throw new S3Refusal(501, 'NotImplemented', `?${sub} does not exist in the embedded S3`);
}

/** A presigned link dies when S3 says it does. */
export function refuseExpired(request: S3Request, now: Date): void {
  const { 'X-Amz-Date': signedAt, 'X-Amz-Expires': seconds } = request.query;
  if (signedAt === undefined || seconds === undefined) return;
  const iso = signedAt.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  if (Date.parse(iso) + Number(seconds) * 1000 > now.getTime()) return;
  throw new S3Refusal(403, 'AccessDenied', 'Request has expired');
}

/** `If-None-Match: *`: write only where nothing is yet. */
export function refuseOverwrite(request: S3Request, store: Store): void {
  if (request.headers['if-none-match'] !== '*' || !exists(store, request)) return;
  throw new S3Refusal(
    412,
    'PreconditionFailed',
    'At least one of the pre-conditions you specified did not hold',
  );
}

/** The client's own SHA-256 must be that of the bytes; a streamed body checks itself in the SDK. */
export function refuseWrongChecksum(request: S3Request): void {
  const expected = request.headers['x-amz-checksum-sha256'];
  const streamed = String(request.headers['content-encoding'] ?? '').includes('aws-chunked');
  if (expected === undefined || streamed) return;
  if (createHash('sha256').update(request.body).digest('base64') === expected) return;
  throw new S3Refusal(
    400,
    'BadDigest',
    'The SHA256 you specified did not match the calculated checksum.',
  );
}

/**
 * A locked bucket keeps every object as it was first written. S3 would keep both versions; without
 * versions the only honest answer to other bytes, or to a deletion, is no.
 */
export function refuseLoss(request: S3Request, store: Store): void {
  if (request.method === 'POST' && 'delete' in request.query) {
    throw denied('objects of a locked bucket cannot be deleted');
  }
  if (!['PUT', 'DELETE'].includes(request.method)) return;
  if (request.key === '' || !exists(store, request)) return;
  if (request.method === 'DELETE') throw denied('a locked object cannot be deleted');
  const etag = `"${createHash('md5').update(request.body).digest('hex')}"`;
  if (store.headObject(request.bucket, request.key).etag !== etag) {
    throw denied('a locked object cannot be replaced by other bytes');
  }
}

/** S3 refuses retention headers where the bucket has no lock. */
export function refuseRetention(request: S3Request): void {
  const asks = Object.keys(request.headers).some((name) => name.startsWith('x-amz-object-lock-'));
  if (!asks) return;
  throw new S3Refusal(400, 'InvalidRequest', 'Bucket is missing Object Lock Configuration');
}

function exists(store: Store, { bucket, key }: S3Request): boolean {
  try {
    store.headObject(bucket, key);
    return true;
  } catch (error) {
    // fauxqs throws the same kind of error for a missing bucket; its own handler reports that one.
    if ((error as { statusCode?: number }).statusCode === 404) return false;
    throw error;
  }
}

function denied(message: string): S3Refusal {
  return new S3Refusal(403, 'AccessDenied', message);
}
