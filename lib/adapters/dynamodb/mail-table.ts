import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { AttemptRow, MailEvent, MailJournal, Recorded } from '#cases/ports/mail-journal.ts';
import { createRow, getRow, type Key, queryRows, type Row, type Table } from './table.ts';

const attemptKey = (attemptId: string): Key => ({ PK: `ATTEMPT#${attemptId}`, SK: 'ATTEMPT' });
const messageKey = (sesMessageId: string): Key => ({
  PK: `MESSAGE#${sesMessageId}`,
  SK: 'MESSAGE',
});
const inboxKey = (eventId: string): Key => ({ PK: 'INBOX', SK: eventId });
const strayKey = (eventId: string): Key => ({ PK: 'STRAY', SK: eventId });

const toEvent = (row: Row): MailEvent => row['event'] as MailEvent;

export function createMailTable(table: Table): MailJournal {
  return {
    recordAttempt: (row) => createRow(table, { ...attemptKey(row.attemptId), attempt: row }),
    findAttempt: (attemptId) => findAttempt(table, attemptId),
    linkMessage: async (sesMessageId, attemptId) => {
      await createRow(table, { ...messageKey(sesMessageId), attemptId });
    },
    findByMessage: async (sesMessageId) => {
      const row = await getRow(table, messageKey(sesMessageId));
      return row && findAttempt(table, String(row['attemptId']));
    },
    recordEvent: (event) => recordEvent(table, event),
    events: async (letterId) =>
      (await queryRows(table, { partition: `LETTER#${letterId}`, prefix: 'EVENT#' })).map(toEvent),
    markMatched: (event) => markMatched(table, event),
    listUnmatched: async () => (await queryRows(table, { partition: 'INBOX' })).map(toEvent),
    setAside: async (event) => {
      await createRow(table, { ...strayKey(event.eventId), event });
      await leaveInbox(table, event);
    },
  };
}

async function findAttempt(table: Table, attemptId: string): Promise<AttemptRow | null> {
  const row = await getRow(table, attemptKey(attemptId));
  return row ? (row['attempt'] as AttemptRow) : null;
}

async function recordEvent(table: Table, event: MailEvent): Promise<Recorded> {
  const seen = await getRow(table, { PK: `EVENT#${event.eventId}`, SK: 'EVENT' });
  if (seen) return { kind: 'matched' };
  await createRow(table, { ...inboxKey(event.eventId), event });
  return { kind: 'waiting' };
}

/** Kept with its letter first, then marked as seen, then taken out of the inbox: safe at each step. */
async function markMatched(table: Table, event: MailEvent): Promise<void> {
  if (event.letterId !== null) {
    const row = { PK: `LETTER#${event.letterId}`, SK: `EVENT#${event.at}#${event.eventId}`, event };
    await createRow(table, row);
  }
  await createRow(table, { PK: `EVENT#${event.eventId}`, SK: 'EVENT', letterId: event.letterId });
  await leaveInbox(table, event);
}

async function leaveInbox(table: Table, { eventId }: MailEvent): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: inboxKey(eventId) }));
}
