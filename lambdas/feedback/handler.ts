import type { MailEvent } from '#cases/ports/mail-journal.ts';
import { createQueueHandler } from '#runtime/queue-handler.ts';
import { parseMailEvents } from './parse-mail-event.ts';

/** One notification may speak of several recipients; each becomes an event of its own. */
export function createHandler(record: (event: MailEvent) => Promise<unknown>) {
  return createQueueHandler('feedback', async ({ body }) => {
    for (const event of parseMailEvents(body)) await record(event);
  });
}
