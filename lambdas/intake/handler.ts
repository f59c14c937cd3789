import { z } from 'zod';
import { createQueueHandler } from '#runtime/queue-handler.ts';

const Message = z.object({ batchId: z.string() });
const Upload = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })),
});
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

/** An upload, or the sweeper's reminder that one waits: check that batch. */
export function createHandler(check: (batchId: string) => Promise<unknown>) {
  return createQueueHandler('intake', async ({ body }) => {
    for (const batchId of batchIds(JSON.parse(body))) await check(batchId);
  });
}

function batchIds(body: unknown): string[] {
  if (TestEvent.safeParse(body).success) return [];
  const message = Message.safeParse(body);
  if (message.success) return [message.data.batchId];
  return Upload.parse(body).Records.map(({ s3 }) => batchIdOf(s3.object.key));
}

/** Keys look like `daftar/<batchId>/<file name>`, URL-encoded in the event. */
function batchIdOf(key: string): string {
  const decoded = decodeURIComponent(key.replaceAll('+', ' '));
  const [, batchId = ''] = decoded.split('/');
  return z.string().min(1).parse(batchId);
}
