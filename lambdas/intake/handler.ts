import { z } from 'zod';
import { createQueueHandler } from '#runtime/queue-handler.ts';

const Message = z.object({ batchId: z.string() });
const Upload = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })),
});
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

/** Keys look like `daftar/<batchId>/<file>` or `daftar/<batchId>/bukti/<file>`. */
const Key = z.string().regex(/^daftar\/[^/]+\/(?:bukti\/)?[^/]+$/);

interface IntakeCases {
  check(batchId: string): Promise<unknown>;
  attach(batchId: string, uploadKey: string): Promise<unknown>;
}

/** An upload, or the sweeper's reminder that a list waits. */
export function createHandler(cases: IntakeCases) {
  return createQueueHandler('intake', async ({ body }) => {
    const content: unknown = JSON.parse(body);
    if (TestEvent.safeParse(content).success) return null;
    const message = Message.safeParse(content);
    if (message.success) return cases.check(message.data.batchId);
    let last: unknown;
    for (const key of uploadedKeys(content)) last = await take(cases, key);
    return last;
  });
}

async function take(cases: IntakeCases, key: string): Promise<unknown> {
  const [, batchId = '', folder, file] = key.split('/');
  if (folder === 'bukti' && file !== undefined) return cases.attach(batchId, key);
  return cases.check(batchId);
}

/** S3 writes keys URL-encoded into its events. */
function uploadedKeys(content: unknown): string[] {
  return Upload.parse(content).Records.map(({ s3 }) =>
    Key.parse(decodeURIComponent(s3.object.key.replaceAll('+', ' '))),
  );
}
