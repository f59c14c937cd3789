import type { Context } from 'hono';
import { storeFile } from '#cases/store-file.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import { MOST_BYTES } from './large-file.ts';

const TYPE = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Where exports lie for a day that are too large for an answer. */
const FOLDER = 'unduhan';

/** A file that was made this moment, to be kept by whoever asked; whole, however large it is. */
export async function sendExport(
  c: Context,
  cases: Pick<ApiCases, 'objects' | 'hasher'>,
  { bytes, slug, form }: Export,
): Promise<Response> {
  const contentType = TYPE[form];
  const name = `log-${slug.replace(/[^a-z0-9_-]/g, '')}.${form}`;
  const disposition = `attachment; filename="${name}"`;
  if (bytes.length <= MOST_BYTES) {
    const headers = { 'content-type': contentType, 'content-disposition': disposition };
    return c.body(new Uint8Array(bytes), 200, headers);
  }
  const file = { bucket: 'uploads', folder: FOLDER, extension: form, contentType, bytes } as const;
  const { key } = await storeFile(cases, file);
  return c.redirect(
    await cases.objects.presignDownload('uploads', key, { contentType, disposition }),
    302,
  );
}

interface Export {
  readonly bytes: Uint8Array;
  readonly slug: string;
  readonly form: keyof typeof TYPE;
}
