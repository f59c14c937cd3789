import { z } from 'zod';
import { createQueueHandler } from '#runtime/queue-handler.ts';

/** A list wants its letters, or a revoked letter its pencabutan. */
const Message = z.union([z.object({ batchId: z.string() }), z.object({ letterId: z.string() })]);

interface Work {
  readonly composeBatch: (batchId: string) => Promise<unknown>;
  readonly preparePencabutan: (letterId: string) => Promise<unknown>;
}

export function createHandler({ composeBatch, preparePencabutan }: Work) {
  return createQueueHandler('compose', ({ body }) => {
    const message = Message.parse(JSON.parse(body));
    return 'batchId' in message
      ? composeBatch(message.batchId)
      : preparePencabutan(message.letterId);
  });
}
