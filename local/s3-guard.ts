import type { FauxqsApp, Stores } from './fauxqs-parts.ts';
import type { BucketResource } from './resources.ts';
import {
  refuseExpired,
  refuseLoss,
  refuseMisread,
  refuseOverwrite,
  refuseRetention,
  refuseWrongChecksum,
  type S3Request,
} from './s3-checks.ts';
import { type CreatedObject, objectCreated } from './s3-event.ts';
import { checkPostPolicy } from './s3-post-policy.ts';
import { readPostedForm } from './s3-posted-form.ts';
import { S3Refusal } from './s3-refusal.ts';

export interface S3Rules {
  readonly store: Stores['s3Store'];
  readonly buckets: readonly BucketResource[];
  readonly clock: () => Date;
  /** Hears of each object created in a bucket with `notify`, before the client has its answer. */
  readonly notify: (queue: string, event: ReturnType<typeof objectCreated>) => void;
}

interface Upload {
  readonly bucket: BucketResource;
  readonly key: string;
  readonly how: CreatedObject['how'];
}

/**
 * Adds to fauxqs' S3 what a legal archive leans on and fauxqs leaves out: `If-None-Match: *`,
 * checksums, the conditions of presigned forms, expiry of links, objects that cannot be replaced,
 * and notifications. What it would misread is refused.
 */
export function guardS3(app: FauxqsApp, rules: S3Rules): void {
  const uploads = new WeakMap<object, Upload>();
  app.addHook('preHandler', async (request, reply) => {
    const params = request.params as { bucket?: string; '*'?: string };
    if (params.bucket === undefined) return;
    try {
      const upload = await admit(rules, {
        method: request.method,
        bucket: params.bucket,
        key: params['*'] ?? '',
        query: request.query as S3Request['query'],
        headers: request.headers,
        body: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
      });
      if (upload) uploads.set(request, upload);
    } catch (error) {
      if (!(error instanceof S3Refusal)) throw error;
      return reply.status(error.status).type('application/xml').send(error.toXml());
    }
  });
  app.addHook('onSend', async (request, reply) => {
    const upload = uploads.get(request);
    if (upload && reply.statusCode < 400) announce(rules, upload);
  });
}

async function admit(rules: S3Rules, request: S3Request): Promise<Upload | null> {
  const bucket = rules.buckets.find(({ name }) => name === request.bucket);
  refuseMisread(request);
  refuseExpired(request, rules.clock());
  if (!bucket) return null;
  if (bucket.locked) refuseLoss(request, rules.store);
  else refuseRetention(request);
  if (request.method === 'POST') return admitPost(rules, bucket, request);
  if (request.method !== 'PUT' || request.key === '') return null;
  refuseWrongChecksum(request);
  refuseOverwrite(request, rules.store);
  if ('uploadId' in request.query) return null;
  const how = request.headers['x-amz-copy-source'] === undefined ? 'Put' : 'Copy';
  return { bucket, key: request.key, how };
}

async function admitPost(
  rules: S3Rules,
  bucket: BucketResource,
  request: S3Request,
): Promise<Upload | null> {
  const contentType = String(request.headers['content-type'] ?? '');
  if (contentType.toLowerCase().startsWith('multipart/form-data')) {
    const form = await readPostedForm(bucket.name, contentType, Uint8Array.from(request.body));
    checkPostPolicy(form, rules.clock());
    return { bucket, key: form.key, how: 'Post' };
  }
  const completes = 'uploadId' in request.query;
  return completes ? { bucket, key: request.key, how: 'CompleteMultipartUpload' } : null;
}

function announce(rules: S3Rules, { bucket, key, how }: Upload): void {
  if (bucket.notify === undefined || !key.startsWith(bucket.notifyUnder ?? '')) return;
  const { contentLength, etag } = rules.store.headObject(bucket.name, key);
  const object = { bucket: bucket.name, key, bytes: contentLength, etag, how, at: rules.clock() };
  rules.notify(bucket.notify, objectCreated(object));
}
