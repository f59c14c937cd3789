import { recordMailEvent } from '#cases/record-mail-event.ts';
import type { Environment } from './config.ts';
import { createJournal } from './journal.ts';
import { createTables } from './stores.ts';

export function feedbackCase(env: Environment) {
  const { letters, mailJournal, guards } = createTables(env);
  return recordMailEvent({ letters, mailJournal, guards, journal: createJournal('feedback') });
}
