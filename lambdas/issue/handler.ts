import { z } from 'zod';
import { createQueueHandler } from '#runtime/queue-handler.ts';

const Message = z.object({ letterId: z.string() });

export function createHandler(issue: (letterId: string) => Promise<unknown>) {
  return createQueueHandler('issue', ({ body }) => issue(Message.parse(JSON.parse(body)).letterId));
}
