import type { Context } from 'hono';
import { BUNDLE_FILE } from '#cases/ask-for-bundle.ts';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import { sendStored } from './send-stored.ts';

/** The last bundle that was made of a letter's case, for the pages and the API alike. */
export async function sendBundle(c: Context, cases: ApiCases, letterId: string): Promise<Response> {
  const file = (await cases.bundles.find(letterId))?.bundle?.file;
  if (!file) throw new TeguranError('FILE_NOT_YET', { letterId, file: BUNDLE_FILE });
  const contentType = 'application/zip';
  const disposition = `attachment; filename="${letterId}-${BUNDLE_FILE}"`;
  const kept = { bucket: 'letters', stored: file } as const;
  return sendStored(c, cases, kept, { contentType, disposition });
}
