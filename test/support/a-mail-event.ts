import type { MailEvent } from '#cases/ports/mail-journal.ts';

/** One event of the mail service; each test names only what matters to it. */
export function aMailEvent(type: MailEvent['type'], set: Partial<MailEvent> = {}): MailEvent {
  return {
    eventId: `${type}#ses-1#${set.recipient ?? '*'}#${set.attemptId ?? ''}`,
    type,
    at: '2026-11-24T04:00:00.000Z',
    sesMessageId: 'ses-1',
    recipient: null,
    letterId: null,
    attemptId: 'a1',
    detail: '250 OK',
    permanent: type === 'bounce',
    raw: '{}',
    ...set,
  };
}
