import { z } from 'zod';
import { createQueueHandler } from '#runtime/queue-handler.ts';

const Message = z.object({ letterId: z.string() });

export function createHandler(dispatch: (letterId: string) => Promise<unknown>) {
  return createQueueHandler('dispatch', ({ body }) =>
    dispatch(Message.parse(JSON.parse(body)).letterId),
  );
}
