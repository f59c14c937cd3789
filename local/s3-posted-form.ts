import type { PostedForm } from './s3-post-policy.ts';
import { S3Refusal } from './s3-refusal.ts';

/** Reads the multipart form of a presigned POST; the file counts by its size alone. */
export async function readPostedForm(
  bucket: string,
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<PostedForm & { readonly key: string }> {
  const form = await parse(contentType, body);
  const fields = new Map<string, string>();
  let file: File | undefined;
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.set(name.toLowerCase(), value);
    else file ??= value;
  }
  const template = fields.get('key') ?? '';
  const key = template.replaceAll(`\${filename}`, file?.name ?? '');
  return { bucket, fields, bytes: file?.size ?? 0, key };
}

async function parse(contentType: string, body: Uint8Array<ArrayBuffer>): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    throw new S3Refusal(400, 'MalformedPOSTRequest', `not a multipart/form-data body: ${error}`);
  }
}
