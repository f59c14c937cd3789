import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchEvent, recordMailEvent } from '#cases/record-mail-event.ts';
import { aReleasedLetter } from '../../support/a-letter.ts';
import { aMailEvent } from '../../support/a-mail-event.ts';
import {
  memoryGuards,
  memoryLetters,
  memoryMail,
  silentJournal,
} from '../../support/memory-stores.ts';

const AT = '2026-11-24T04:00:00.000Z';

async function setUp(
  state: 'attempting' | 'accepted' | 'unknown' = 'attempting',
  cc: readonly string[] = [],
) {
  const letters = memoryLetters();
  const mailJournal = memoryMail();
  const guards = memoryGuards();
  await letters.create(
    aReleasedLetter({ state, cc, attempt: { attemptId: 'a1', no: 1, at: AT }, attempts: 1 }),
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
    const events = [
      aMailEvent('send'),
      aMailEvent('delay'),
      aMailEvent('delivery'),
      aMailEvent('bounce'),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...events, ...events], { minLength: 8, maxLength: 8 }),
        async (order) => {
          const { letters, mailJournal, guards, recordAttempt, state } = await setUp();
          await recordAttempt();
          for (const event of order)
            await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(event);
          expect(await state()).toBe('bounced');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('F18: an event before our own row waits in the inbox and matches later', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp();
    const early = await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(
      aMailEvent('delivery'),
    );
    expect(early.kind).toBe('unmatched');
    await recordAttempt();
    for (const event of await mailJournal.listUnmatched()) {
      await matchEvent({ letters, mailJournal, guards, journal: silentJournal })(event);
    }
    expect(await state()).toBe('delivered');
    expect(await mailJournal.listUnmatched()).toEqual([]);
  });

  test.each(['send', 'delivery'] as const)('F5: a %s event heals a doubt', async (type) => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('unknown');
    await recordAttempt();
    await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(
      aMailEvent(type),
    );
    expect(await state()).toBe(type === 'send' ? 'accepted' : 'delivered');
  });

  test('F14: a bounce after delivery wins', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('accepted');
    await recordAttempt();
    await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(
      aMailEvent('delivery'),
    );
    await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(
      aMailEvent('bounce'),
    );
    expect(await state()).toBe('bounced');
  });

  describe('a passing bounce', () => {
    const desk = 'kepatuhan@instagram.example';
    const copy = 'salinan@instagram.example';
    const passing = (recipient: string) =>
      aMailEvent('bounce', { permanent: false, recipient, detail: 'General' });

    test.each(['accepted', 'unknown'] as const)(
      'F14: of an %s letter says that the service gave it up; the address stays open',
      async (before) => {
        const { letters, mailJournal, guards, recordAttempt } = await setUp(before);
        await recordAttempt();
        const journal = {
          info: () => undefined,
          count: (signal: string) => void heard.push(signal),
        };
        const heard: string[] = [];
        await recordMailEvent({ letters, mailJournal, guards, journal })(passing(desk));
        expect(await letters.find('B1-instagram')).toMatchObject({
          state: 'bounced',
          problem: 'General',
          mailboxes: [{ state: 'undelivered' }],
        });
        expect(heard).toEqual(['MailBounced']);
        expect(await guards.suppressed(desk)).toBeNull();
      },
    );

    test('F14: after delivery is an automatic answer, in whatever order the two come', async () => {
      const events = [
        aMailEvent('send'),
        aMailEvent('delivery', { recipient: desk }),
        passing(desk),
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...events, ...events], { minLength: 6, maxLength: 6 }),
          async (order) => {
            const { letters, mailJournal, guards, recordAttempt, state } = await setUp();
            await recordAttempt();
            for (const event of order)
              await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(
                event,
              );
            expect(await state()).toBe('delivered');
          },
        ),
      );
    });

    test('after delivery alarms nobody', async () => {
      const { letters, mailJournal, guards, recordAttempt } = await setUp();
      await recordAttempt();
      const heard: string[] = [];
      const journal = { info: () => undefined, count: (signal: string) => void heard.push(signal) };
      const tell = recordMailEvent({ letters, mailJournal, guards, journal });
      await tell(aMailEvent('delivery', { recipient: desk }));
      await tell(passing(desk));
      expect(heard).toEqual([]);
    });

    test('of a copy is put on record and moves nothing', async () => {
      const { letters, mailJournal, guards, recordAttempt } = await setUp('accepted', [copy]);
      await recordAttempt();
      const tell = recordMailEvent({ letters, mailJournal, guards, journal: silentJournal });
      await tell(passing(copy));
      expect(await letters.find('B1-instagram')).toMatchObject({
        state: 'accepted',
        mailboxes: [{ state: 'waiting' }, { state: 'undelivered' }],
      });
    });

    test('of an earlier attempt does not touch the present one', async () => {
      const { letters, mailJournal, guards, recordAttempt } = await setUp('accepted');
      await recordAttempt();
      const row = { letterId: 'B1-instagram', attemptId: 'a0', no: 0, at: AT };
      await mailJournal.recordAttempt({ ...row, mimeSha256: '', recipientSha256: '' });
      const late = { ...passing(desk), attemptId: 'a0' };
      const tell = recordMailEvent({ letters, mailJournal, guards, journal: silentJournal });
      await tell(aMailEvent('send'));
      await tell(late);
      expect(await letters.find('B1-instagram')).toMatchObject({
        state: 'accepted',
        mailboxes: [{ state: 'accepted', attemptId: 'a1' }],
      });
    });
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
    await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(
      aMailEvent('bounce', { attemptId: 'a0' }),
    );
    expect(await state()).toBe('accepted');
  });

  test('SD-4: the desk decides about the letter, a copy that bounces is put on record', async () => {
    const { letters, mailJournal, guards, recordAttempt } = await setUp('accepted', [
      'salinan@instagram.example',
    ]);
    await recordAttempt();
    const tell = recordMailEvent({ letters, mailJournal, guards, journal: silentJournal });
    await tell(aMailEvent('bounce', { recipient: 'Salinan@Instagram.example', detail: '5.1.1' }));
    await tell(aMailEvent('delivery', { recipient: 'kepatuhan@instagram.example' }));
    expect(await letters.find('B1-instagram')).toMatchObject({
      state: 'delivered',
      mailboxes: [
        { role: 'to', state: 'delivered' },
        { role: 'cc', state: 'bounced', detail: '5.1.1' },
      ],
    });
  });

  test('SD-4: every type of event, in every order, sets the same states', async () => {
    const desk = 'kepatuhan@instagram.example';
    const copy = 'salinan@instagram.example';
    const events = [
      aMailEvent('send'),
      aMailEvent('delay', { recipient: desk }),
      aMailEvent('delivery', { recipient: desk }),
      aMailEvent('delivery', { recipient: copy }),
      aMailEvent('complaint', { recipient: copy }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...events, ...events], { minLength: 10, maxLength: 10 }),
        async (order) => {
          const { letters, mailJournal, guards, recordAttempt } = await setUp('attempting', [copy]);
          await recordAttempt();
          for (const event of order)
            await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(event);
          const letter = await letters.find('B1-instagram');
          expect(letter?.state).toBe('delivered');
          expect(letter?.mailboxes.map(({ state }) => state)).toEqual(['delivered', 'complained']);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('F12: what the service itself suppresses bounces, and is not written to again unasked', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('accepted');
    await recordAttempt();
    const recipient = 'kepatuhan@instagram.example';
    const detail = 'OnAccountSuppressionList: not sent';
    const event = aMailEvent('bounce', { recipient, detail });
    await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(event);
    expect(await state()).toBe('bounced');
    expect(await guards.suppressed(recipient)).toMatchObject({ reason: 'SUPPRESSED_BY_SERVICE' });
  });

  test('a rejection after acceptance is a refusal', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('accepted');
    await recordAttempt();
    await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(
      aMailEvent('reject'),
    );
    expect(await state()).toBe('refused');
  });

  test('without our tag an event is matched by the id that SES gave', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('accepted');
    await recordAttempt();
    await mailJournal.linkMessage('ses-1', 'a1');
    const event = aMailEvent('delivery', { attemptId: null });
    await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(event);
    expect(await state()).toBe('delivered');
  });

  test('without either by our own Message-ID, while there was but one attempt', async () => {
    const { letters, mailJournal, guards, recordAttempt, state } = await setUp('unknown');
    await recordAttempt();
    const event = aMailEvent('delivery', { attemptId: null, letterId: 'B1-instagram' });
    expect(
      (await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(event)).kind,
    ).toBe('matched');
    expect(await state()).toBe('delivered');
  });

  test('an event that names nothing of ours stays in the inbox for a person', async () => {
    const { letters, mailJournal, guards } = await setUp('accepted');
    const event = aMailEvent('delivery', { attemptId: 'foreign', letterId: 'foreign' });
    expect(
      (await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(event)).kind,
    ).toBe('unmatched');
    expect(await mailJournal.listUnmatched()).toHaveLength(1);
  });

  test('news of an earlier attempt waits while another is under way', async () => {
    const { letters, mailJournal, guards, recordAttempt } = await setUp('attempting');
    await recordAttempt();
    const row = { letterId: 'B1-instagram', attemptId: 'a0', no: 0, at: AT };
    await mailJournal.recordAttempt({ ...row, mimeSha256: '', recipientSha256: '' });
    const early = aMailEvent('delivery', { attemptId: 'a0' });
    const outcome = await recordMailEvent({ letters, mailJournal, guards, journal: silentJournal })(
      early,
    );
    expect(outcome.kind).toBe('later');
  });

  describe('F17: an event that comes again', () => {
    const recipient = 'kepatuhan@instagram.example';
    const complaint = aMailEvent('complaint', { recipient });
    const aComplaint = async () => {
      const desk = await setUp('accepted');
      await desk.recordAttempt();
      const heard: string[] = [];
      const journal = { info: () => undefined, count: (signal: string) => void heard.push(signal) };
      return { ...desk, heard, ports: { ...desk, journal } };
    };

    test('is known, rings once, and suppresses nothing that a person has lifted', async () => {
      const { ports, guards, heard } = await aComplaint();
      expect((await recordMailEvent(ports)(complaint)).kind).toBe('matched');
      await guards.liftSuppression(recipient);
      expect((await recordMailEvent(ports)(complaint)).kind).toBe('seen-before');
      expect(await guards.suppressed(recipient)).toBeNull();
      expect(heard).toEqual(['MailComplained']);
    });

    test('after its worker died half-way, does what was left undone', async () => {
      const { ports, guards, heard, letters } = await aComplaint();
      const suppress = () => Promise.reject(new Error('503'));
      const broken = { ...ports, guards: { ...guards, suppress } };
      await expect(recordMailEvent(broken)(complaint)).rejects.toThrow('503');
      expect((await recordMailEvent(ports)(complaint)).kind).toBe('matched');
      expect(await guards.suppressed(recipient)).not.toBeNull();
      expect((await letters.find('B1-instagram'))?.mailboxes[0]?.state).toBe('complained');
      expect(heard).toEqual(['MailComplained']);
    });
  });
});
