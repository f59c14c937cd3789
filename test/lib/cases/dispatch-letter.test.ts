import { describe, expect, test } from 'vitest';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { mailboxesFor } from '#cases/mailbox.ts';
import type { SendOutcome } from '#cases/send-outcome.ts';
import { aDispatcher, MIME } from '../../support/a-dispatcher.ts';
import { aRelease } from '../../support/a-letter.ts';

describe('dispatching a letter', () => {
  test('sends the frozen bytes once to the desk, with ids as tags', async () => {
    const { ports, sent, find } = await aDispatcher();
    expect((await dispatchLetter(ports)('B1-instagram')).kind).toBe('sent');
    expect(sent).toEqual([
      {
        mime: MIME,
        from: 'surat@contoh.example',
        to: ['kepatuhan@instagram.example'],
        letterId: 'B1-instagram',
        attemptId: 'attempt-1',
      },
    ]);
    expect(await find()).toMatchObject({ state: 'accepted', sesMessageId: 'ses-1' });
  });

  test('F1: twenty deliveries of the same message, all at once, send one mail', async () => {
    const { ports, sent } = await aDispatcher();
    await Promise.all(Array.from({ length: 20 }, () => dispatchLetter(ports)('B1-instagram')));
    expect(sent).toHaveLength(1);
  });

  test('F29: a message redriven days later sends nothing', async () => {
    const { ports, sent, clock } = await aDispatcher();
    await dispatchLetter(ports)('B1-instagram');
    clock.pass(5 * 24 * 60);
    expect((await dispatchLetter(ports)('B1-instagram')).kind).toBe('not-now');
    expect(sent).toHaveLength(1);
  });

  test('the attempt is on record before the call', async () => {
    const { ports, mailJournal } = await aDispatcher();
    const rowsAtCall: number[] = [];
    const mailer = {
      send: async (): Promise<SendOutcome> => {
        rowsAtCall.push(mailJournal.attempts().length);
        return { kind: 'accepted', sesMessageId: 'x' };
      },
    };
    await dispatchLetter({ ...ports, mailer })('B1-instagram');
    expect(rowsAtCall).toEqual([1]);
  });

  test.each([
    [{ kind: 'refused', code: 'MessageRejected' }, 'refused'],
    [{ kind: 'unknown', code: 'ECONNRESET' }, 'unknown'],
  ] as const)('%o leaves the letter %s and is not tried again', async (outcome, state) => {
    const { ports, sent, find } = await aDispatcher(outcome);
    await dispatchLetter(ports)('B1-instagram');
    await dispatchLetter(ports)('B1-instagram');
    expect(await find()).toMatchObject({ state, problem: outcome.code });
    expect(sent).toHaveLength(1);
  });

  test('F9: a throttled letter waits for its time and then goes', async () => {
    const postponed = { kind: 'postponed', code: 'SendingRateExceeded', delaySeconds: 30 } as const;
    const { ports, sent, clock, find } = await aDispatcher(postponed);
    await dispatchLetter(ports)('B1-instagram');
    await dispatchLetter(ports)('B1-instagram');
    expect(sent).toHaveLength(1);
    expect(await find()).toMatchObject({ state: 'issued', attempts: 1 });
    clock.pass(1);
    await dispatchLetter(ports)('B1-instagram');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.attemptId).not.toBe(sent[0]?.attemptId);
  });

  test('F53: while sending is stopped nothing leaves and nothing is written', async () => {
    const { ports, sent, settings, find } = await aDispatcher();
    await settings.stopSending(true);
    await dispatchLetter(ports)('B1-instagram');
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'issued', version: 1, attempts: 0 });
  });

  test('F53: the switch thrown between claim and call stops the mail as well', async () => {
    const { ports, sent, settings, find } = await aDispatcher();
    const recordAttempt: typeof ports.mailJournal.recordAttempt = async (row) => {
      await settings.stopSending(true);
      return ports.mailJournal.recordAttempt(row);
    };
    const mailJournal = { ...ports.mailJournal, recordAttempt };
    await dispatchLetter({ ...ports, mailJournal })('B1-instagram');
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'issued', problem: 'SENDING_STOPPED' });
  });

  test('nothing leaves that was not released byte for byte, and no attempt id is used up', async () => {
    const { ports, add, sent, idsTaken } = await aDispatcher();
    await add({ letterId: 'B1-other', release: null });
    await add({ letterId: 'B1-changed', release: aRelease({ sha256: 'other' }) });
    await dispatchLetter(ports)('B1-other');
    await dispatchLetter(ports)('B1-changed');
    expect(sent).toEqual([]);
    expect(idsTaken()).toBe(0);
  });

  test('frozen bytes that changed in the store are never sent', async () => {
    const { ports, sent, objects, find } = await aDispatcher();
    await objects.put('mail', 'surat/m.eml', new Uint8Array([1]), 'message/rfc822');
    await dispatchLetter(ports)('B1-instagram');
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'refused', problem: 'OBJECT_CHANGED' });
  });

  test('trouble before the call is no doubt: the letter waits a minute and goes', async () => {
    const { ports, sent, find, clock } = await aDispatcher();
    const objects = { ...ports.objects, get: () => Promise.reject(new Error('503')) };
    await dispatchLetter({ ...ports, objects })('B1-instagram');
    expect(await find()).toMatchObject({ state: 'issued', problem: 'PREPARATION_FAILED' });
    clock.pass(2);
    await dispatchLetter(ports)('B1-instagram');
    expect(sent).toHaveLength(1);
  });

  test('a claim whose answer was lost is still ours: the SDK asked twice, the mail leaves once', async () => {
    const { ports, sent, find } = await aDispatcher();
    const save: typeof ports.letters.save = async (letter) => {
      await ports.letters.save(letter);
      return ports.letters.save(letter);
    };
    await dispatchLetter({ ...ports, letters: { ...ports.letters, save } })('B1-instagram');
    expect(sent).toHaveLength(1);
    expect((await find()).state).toBe('accepted');
  });

  test.each(['a@b.com\r\nBcc: x@y.com', 'a@b.com, c@d.com', '"a@b.com"@evil.com', 'a@pаypal.com'])(
    'the address %j is refused before the call',
    async (recipient) => {
      const { ports, sent, letters, add } = await aDispatcher();
      await add({ letterId: 'B1-bad', recipient, mailboxes: mailboxesFor(recipient, []) });
      await dispatchLetter(ports)('B1-bad');
      expect(sent).toEqual([]);
      expect(await letters.find('B1-bad')).toMatchObject({ problem: 'ADDRESS_INVALID' });
    },
  );
});
