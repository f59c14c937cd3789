import type { Context } from 'hono';
import type { StoredFile } from '#cases/letter.ts';
import type { Bucket, DownloadAs } from '#cases/ports/object-store.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import { linkIfLarge } from './large-file.ts';

interface Kept {
  readonly bucket: Bucket;
  readonly stored: StoredFile;
}

/** Hands out a kept file: its bytes with their hash, or a link to it where it is too large for an answer of ours. */
export async function sendStored(
  c: Context,
  cases: Pick<ApiCases, 'objects' | 'loadFile'>,
  { bucket, stored }: Kept,
  as: DownloadAs,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const elsewhere = await linkIfLarge(cases, bucket, stored, as);
  if (elsewhere !== null) return c.redirect(elsewhere, 302);
  const bytes = await cases.loadFile(bucket, stored);
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': as.contentType,
    'content-disposition': as.disposition,
    'x-content-type-options': 'nosniff',
    'x-sha256': stored.sha256,
    ...headers,
  });
}
