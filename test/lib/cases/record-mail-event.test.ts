import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MailEvent } from '#cases/ports.ts';
import { matchEvent, recordMailEvent } from '#cases/record-mail-event.ts';
import { aReleasedLetter } from '../../support/a-letter.ts';
import { memoryGuards, memoryLetters, memoryMail } from '../../support/memory-stores.ts';

const AT = '2026-11-24T04:00:00.000Z';

function anEvent(type: MailEvent['type'], set: Partial<MailEvent> = {}): MailEvent {
  return {
    eventId: `${type}#ses-1#0`,
    type,
    at: AT,
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

async function setUp(state: 'attempting' | 'accepted' | 'unknown' = 'attempting') {
  const letters = memoryLetters();
  const mailJournal = memoryMail();
  const guards = memoryGuards();
  await letters.create(
    aReleasedLetter({ state, attempt: { attemptId: 'a1', no: 1, at: AT }, attempts: 1 }),
  );
  const recordAttempt = () =>
    mailJournal.recordAttempt({
      letterId: 'B1-instagram',
      attemptId: 'a1',
      no: 1,
      at: AT,
      mimeSha256: '',
      recipientSha256: '',
    });
  const state_ = async () => (await letters.find('B1-instagram'))?.state;
  return { letters, mailJournal, guards, recordAttempt, state: state_ };
}

describe('events of a mail', () => {
  test('F17: any order and any repetition of the events ends the same way', async () => {
    const events = [anEvent('send'), anEvent('delay'), anEvent('delivery'), anEvent('bounce')];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...events, ...events], { minLength: 8, maxLength: 8 }),
        async (order) => {
          const { letters, mailJournal, guards, recordAttempt, state } = await setUp();
          await recordAttempt();
          for (const event of order) await recordMailEvent({ letters, mailJournal, guards })(event);
          expect(await state()).toBe('bounced');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('F18: an event before our own row waits in the inbox and matches later', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp();
    const early = await recordMailEvent({ letters, mailJournal, guards })(anEvent('delivery'));
    expect(early.kind).toBe('unmatched');
    await recordAttempt();
    for (const event of await mailJournal.listUnmatched()) {
      await matchEvent({ letters, mailJournal, guards })(event);
    }
    expect(await state()).toBe('delivered');
    expect(await mailJournal.listUnmatched()).toEqual([]);
  });

  test.each(['send', 'delivery'] as const)('F5: a %s event heals a doubt', async (type) => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('unknown');
    await recordAttempt();
    await recordMailEvent({ letters, mailJournal, guards })(anEvent(type));
    expect(await state()).toBe(type === 'send' ? 'accepted' : 'delivered');
  });

  test('F14: a bounce after delivery wins', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('accepted');
    await recordAttempt();
    await recordMailEvent({ letters, mailJournal, guards })(anEvent('delivery'));
    await recordMailEvent({ letters, mailJournal, guards })(anEvent('bounce'));
    expect(await state()).toBe('bounced');
  });

  test('a passing bounce is kept but moves nothing', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('accepted');
    await recordAttempt();
    await recordMailEvent({ letters, mailJournal, guards })(
      anEvent('bounce', { permanent: false }),
    );
    expect(await state()).toBe('accepted');
    expect(await mailJournal.events('B1-instagram')).toHaveLength(1);
  });

  test('an event of an older attempt does not touch the present one', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('accepted');
    await recordAttempt();
    await mailJournal.recordAttempt({
      letterId: 'B1-instagram',
      attemptId: 'a0',
      no: 0,
      at: AT,
      mimeSha256: '',
      recipientSha256: '',
    });
    await recordMailEvent({ letters, mailJournal, guards })(anEvent('bounce', { attemptId: 'a0' }));
    expect(await state()).toBe('accepted');
  });
});
