import type { Context } from 'hono';
import type { LogFormat } from '#runtime/download-log.ts';
import type { ApiCases } from '#runtime/wire-api.ts';

const TYPE: Readonly<Record<LogFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The sealed log of a platform as a file to keep; names and reasons stand in it as hashes only. */
export async function sendSealedLog(
  c: Context,
  cases: Pick<ApiCases, 'downloadLog'>,
  slug: string,
  format: LogFormat,
): Promise<Response> {
  const bytes = await cases.downloadLog(slug, format);
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': TYPE[format],
    'content-disposition': `attachment; filename="log-${slug.replace(/[^a-z0-9_-]/g, '')}.${format}"`,
  });
}
