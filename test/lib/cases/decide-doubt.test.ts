import { describe, expect, test } from 'vitest';
import type { Actor } from '#cases/actor.ts';
import { type Decision, decideDoubt } from '#cases/decide-doubt.ts';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { mailboxesFor } from '#cases/mailbox.ts';
import type { MailEvent } from '#cases/ports/mail-journal.ts';
import { recordMailEvent } from '#cases/record-mail-event.ts';
import { sweep } from '#cases/sweep.ts';
import { aDispatcher } from '../../support/a-dispatcher.ts';
import { asSeen } from '../../support/a-letter.ts';
import { aMailEvent } from '../../support/a-mail-event.ts';
import {
  memoryApprovals,
  memoryBatches,
  memoryNumbers,
  memoryQueue,
  memoryReservations,
} from '../../support/memory-stores.ts';

const ID = 'B1-instagram';
const DESK = 'kepatuhan@instagram.example';
const PEMERIKSA = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;
const PEJABAT = { sub: 'pejabat-1', groups: ['penandatangan'] } as const;

async function aDoubt(minutes = 31) {
  const desk = await aDispatcher({ kind: 'unknown', code: 'ECONNRESET' });
  await dispatchLetter(desk.ports)(ID);
  desk.clock.pass(minutes);
  const ports = { ...desk.ports, queue: memoryQueue() };
  const seen = asSeen(await desk.find());
  const decide = (decision: Decision, actor: typeof PEMERIKSA | typeof PEJABAT = PEMERIKSA) =>
    decideDoubt(ports)({ letterId: ID, decision, reason: 'Sudah ditanyakan.', seen, actor });
  return { ...desk, ports, decide };
}

describe('deciding about a mail that may have left', () => {
  test('half an hour of silence must have passed, for an event may still answer', async () => {
    const { decide, find } = await aDoubt(29);
    expect(await decide('assume-sent')).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'DECISION_TOO_EARLY' }],
    });
    expect((await find()).state).toBe('unknown');
  });

  test('the submitter does not say alone that the letter left', async () => {
    const { decide, find, ports } = await aDoubt();
    const letter = await find();
    const submittedBy = PEMERIKSA.sub;
    await ports.letters.save({ ...letter, submittedBy, version: letter.version + 1 });
    expect(await decide('assume-sent')).toMatchObject({
      problems: [{ code: 'DECIDER_IS_SUBMITTER' }],
    });
    expect((await find()).state).toBe('unknown');
    await decide('assume-sent', PEJABAT);
    expect((await find()).state).toBe('assumed');
  });

  test('sending again takes two different people', async () => {
    const { decide, find, ports } = await aDoubt();
    await decide('resend');
    await decide('resend');
    expect((await find()).state).toBe('unknown');
    await decide('resend', PEJABAT);
    expect((await find()).state).toBe('issued');
    expect(ports.queue.take('dispatch')).toEqual([{ letterId: ID }]);
  });

  test('whoever agreed in doubt has not agreed to what became known since', async () => {
    const { decide, find, ports } = await aDoubt();
    const letter = await find();
    const submittedBy = PEMERIKSA.sub;
    await ports.letters.save({ ...letter, submittedBy, version: letter.version + 1 });
    await decide('resend', PEJABAT);
    await recordMailEvent(ports)(aMailEvent('delivery', { attemptId: 'attempt-1' }));
    await recordMailEvent(ports)(aMailEvent('bounce', { attemptId: 'attempt-1' }));
    expect(await find()).toMatchObject({ state: 'bounced', resendAgreed: [] });
    const stale = await decide('resend');
    expect(stale).toMatchObject({ problems: [{ code: 'MOVE_NOT_LEGAL', state: 'bounced' }] });
    expect(await find()).toMatchObject({ state: 'bounced', resendAgreed: [] });
    const again = { letterId: ID, decision: 'resend', reason: 'Alamat lama.' } as const;
    await decideDoubt(ports)({ ...again, seen: asSeen(await find()), actor: PEMERIKSA });
    expect(await find()).toMatchObject({ state: 'bounced', resendAgreed: [PEMERIKSA.sub] });
  });

  describe.each(['refused', 'bounced'] as const)('of a letter that is %s for certain', (state) => {
    const SUBMITTER = { sub: 'rangkap-1', groups: ['penyusun', 'pemeriksa'] } as const;
    const aReturn = async () => {
      const fate = state === 'bounced' ? { state } : {};
      const mailboxes = mailboxesFor(DESK, []).map((one) => ({ ...one, ...fate }));
      const desk = await aDispatcher(undefined, { state, mailboxes, submittedBy: SUBMITTER.sub });
      const ports = { ...desk.ports, queue: memoryQueue() };
      const input = { letterId: ID, decision: 'resend', reason: 'Alamat baru.' } as const;
      const seen = asSeen(await desk.find());
      const resend = (actor: Actor) => decideDoubt(ports)({ ...input, seen, actor });
      return { ...desk, ports, resend };
    };

    test('one person sends it again', async () => {
      const { resend, find } = await aReturn();
      expect((await resend(PEMERIKSA)).kind).toBe('done');
      expect((await find()).state).toBe('issued');
    });

    test('sent again, it no longer rests as one that was received', async () => {
      const { resend, find, ports } = await aReturn();
      const letter = await find();
      const aside = { by: 'pemeriksa-1', at: letter.updatedAt, reason: 'Selesai lewat telepon.' };
      await ports.letters.save({ ...letter, aside, version: letter.version + 1 });
      await resend(PEMERIKSA);
      expect(await find()).toMatchObject({ state: 'issued', aside: null });
    });

    test('whoever submitted it does not do so alone, however often', async () => {
      const { resend, find, ports } = await aReturn();
      for (const _try of [1, 2]) expect((await resend(SUBMITTER)).kind).toBe('done');
      expect(await find()).toMatchObject({ state, resendAgreed: [SUBMITTER.sub] });
      expect((await find()).log.map(({ move }) => move)).toEqual(['agree-resend']);
      expect(ports.queue.take('dispatch')).toEqual([]);
      await resend(PEMERIKSA);
      expect(await find()).toMatchObject({ state: 'issued', resendAgreed: [] });
    });
  });

  describe('whose copies may have arrived', () => {
    const COPIES = ['satu@contoh.example', 'dua@contoh.example'];
    const aBounce = async () => {
      const desk = await aDispatcher(undefined, { cc: COPIES });
      const ports = { ...desk.ports, queue: memoryQueue() };
      const send = () => dispatchLetter(ports)(ID);
      const hear = (event: Partial<MailEvent> & Pick<MailEvent, 'type'>) =>
        recordMailEvent(ports)(aMailEvent(event.type, event));
      const resend = async (actor: Actor = PEMERIKSA) => {
        const { state, attempts } = await desk.find();
        const seen = { state, attempts };
        const input = {
          letterId: ID,
          decision: 'resend',
          reason: 'Diperbaiki.',
          seen,
          actor,
        } as const;
        return decideDoubt(ports)(input);
      };
      await send();
      return { ...desk, send, hear, resend };
    };
    const to = ({ sent }: Awaited<ReturnType<typeof aBounce>>) => sent.map((mail) => mail.to);
    const all = [DESK, ...COPIES];

    test('one person sends it again to the mailbox that sent it back, and to no other', async () => {
      const world = await aBounce();
      await world.hear({ type: 'bounce', attemptId: 'attempt-1', recipient: DESK });
      await world.resend();
      await world.send();
      expect(to(world)).toEqual([all, [DESK]]);
      const { mailboxes } = await world.find();
      expect(mailboxes.map((one) => one.attemptId)).toEqual([
        'attempt-2',
        'attempt-1',
        'attempt-1',
      ]);
    });

    test('what is said of the second mail as a whole is not said of those copies', async () => {
      const world = await aBounce();
      await world.hear({ type: 'bounce', attemptId: 'attempt-1', recipient: DESK });
      await world.resend();
      await world.send();
      await world.hear({ type: 'delivery', attemptId: 'attempt-2' });
      const { mailboxes } = await world.find();
      expect(mailboxes.map(({ state }) => state)).toEqual(['delivered', 'accepted', 'accepted']);
    });

    test('the service rejected the mail as a whole: all of them get it again', async () => {
      const world = await aBounce();
      await world.hear({ type: 'reject', attemptId: 'attempt-1' });
      await world.resend();
      await world.send();
      expect(to(world)).toEqual([all, all]);
    });

    test('nobody knows of any mailbox: two people are asked', async () => {
      const world = await aBounce();
      await world.hear({ type: 'reject', attemptId: 'attempt-1' });
      const letter = await world.find();
      const mailboxes = letter.mailboxes.map((one) => ({ ...one, attemptId: 'attempt-0' }));
      await world.letters.save({ ...letter, mailboxes, version: letter.version + 1 });
      await world.resend();
      expect((await world.find()).state).toBe('refused');
      await world.resend(PEJABAT);
      expect((await world.find()).state).toBe('issued');
    });
  });

  test('assumed to be sent, it stays open for the proof that may still come', async () => {
    const { decide, find, ports } = await aDoubt();
    await decide('assume-sent');
    expect((await find()).state).toBe('assumed');
    await recordMailEvent(ports)(aMailEvent('delivery', { attemptId: 'attempt-1' }));
    expect((await find()).state).toBe('delivered');
  });

  test('cancelled, it is revoked, because it may have left', async () => {
    const { decide, find } = await aDoubt();
    expect((await decide('cancel')).kind).toBe('done');
    expect((await decide('cancel')).kind).toBe('done');
    expect(await find()).toMatchObject({ state: 'revoked', withdrawal: { by: 'pemeriksa-1' } });
  });

  test('what a person typed is in the log as a salted hash, and only there', async () => {
    const { decide, find, ports } = await aDoubt();
    await decide('assume-sent');
    const letter = await find();
    const expected = ports.hasher.sha256(`${letter.salt}\nSudah ditanyakan.`);
    expect(letter.log.at(-1)).toMatchObject({ reason: null, reasonSha256: expected });
    expect(JSON.stringify(letter.log)).not.toContain('ditanyakan');
  });

  test('who saw one attempt decides nothing about the next', async () => {
    const { decide, find, ports, clock } = await aDoubt();
    await decide('resend');
    await decide('resend', PEJABAT);
    await dispatchLetter(ports)(ID);
    clock.pass(31);
    expect(await find()).toMatchObject({ state: 'unknown', attempts: 2 });
    const stale = await decide('assume-sent');
    expect(stale).toMatchObject({ problems: [{ code: 'MOVE_NOT_LEGAL', state: 'unknown' }] });
    expect((await find()).state).toBe('unknown');
  });

  test('late proof between decision and second attempt saves the second mail', async () => {
    const { decide, find, ports, sent } = await aDoubt();
    await decide('resend');
    await decide('resend', PEJABAT);
    await recordMailEvent(ports)(aMailEvent('delivery', { attemptId: 'attempt-1' }));
    expect((await dispatchLetter(ports)(ID)).kind).toBe('not-now');
    expect((await find()).state).toBe('delivered');
    expect(sent).toHaveLength(1);
  });

  test('F14: late word that a doubtful attempt left saves the second mail, too', async () => {
    const { decide, find, ports, sent } = await aDoubt();
    await decide('resend');
    await decide('resend', PEJABAT);
    await recordMailEvent(ports)(aMailEvent('send', { attemptId: 'attempt-1' }));
    expect((await dispatchLetter(ports)(ID)).kind).toBe('not-now');
    expect((await find()).state).toBe('accepted');
    expect(sent).toHaveLength(1);
  });

  describe.each([
    ['bounced', aMailEvent('bounce', { attemptId: 'attempt-1' })],
    ['given up', aMailEvent('bounce', { attemptId: 'attempt-1', permanent: false })],
    ['rejected', aMailEvent('reject', { attemptId: 'attempt-1' })],
  ])('F14: a late word that an attempt left which was %s', (_how, end) => {
    const late = aMailEvent('send', { attemptId: 'attempt-1' });
    const aResend = async () => {
      const desk = await aDispatcher();
      await dispatchLetter(desk.ports)(ID);
      const ports = { ...desk.ports, queue: memoryQueue() };
      await recordMailEvent(ports)(end);
      const { state, attempts } = await desk.find();
      const seen = { state, attempts };
      const reason = 'Alamat sudah diperiksa.';
      await decideDoubt(ports)({
        letterId: ID,
        decision: 'resend',
        reason,
        seen,
        actor: PEMERIKSA,
      });
      return { ...desk, ports };
    };

    test('does not keep the resend from leaving', async () => {
      const { find, ports, sent } = await aResend();
      await recordMailEvent(ports)(late);
      expect((await find()).state).toBe('issued');
      expect((await dispatchLetter(ports)(ID)).kind).toBe('sent');
      expect(sent).toHaveLength(2);
    });

    test('answers no doubt about the resend', async () => {
      const { find, ports } = await aResend();
      const mailer = { send: async () => ({ kind: 'unknown', code: 'ECONNRESET' }) as const };
      await dispatchLetter({ ...ports, mailer })(ID);
      await recordMailEvent(ports)(late);
      expect((await find()).state).toBe('unknown');
    });
  });

  test('F16: accepted and never heard of again, after 15 hours a person is asked', async () => {
    const desk = await aDispatcher();
    await dispatchLetter(desk.ports)(ID);
    const rest = {
      batches: memoryBatches(),
      approvals: memoryApprovals(),
      reservations: memoryReservations(),
      numbers: memoryNumbers(),
      queue: memoryQueue(),
    };
    const heal = sweep({ ...desk.ports, ...rest });
    desk.clock.pass(15 * 60 - 1);
    expect((await heal()).silent).toBe(0);
    desk.clock.pass(5);
    expect((await heal()).silent).toBe(1);
    expect(await desk.find()).toMatchObject({ state: 'unknown', problem: 'NO_DELIVERY_REPORT' });
    const ports = { ...desk.ports, queue: rest.queue };
    const reason = 'Platform menjawab lewat telepon.';
    const input = { letterId: ID, decision: 'assume-sent', reason, actor: PEMERIKSA } as const;
    await decideDoubt(ports)({ ...input, seen: asSeen(await desk.find()) });
    desk.clock.pass(24 * 60);
    expect((await heal()).silent).toBe(0);
  });
});
