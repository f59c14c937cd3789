import { z } from 'zod';
import { createQueueHandler } from '#runtime/queue-handler.ts';

const Message = z.object({ batchId: z.string() });

export function createHandler(compose: (batchId: string) => Promise<unknown>) {
  return createQueueHandler('compose', ({ body }) =>
    compose(Message.parse(JSON.parse(body)).batchId),
  );
}
