import { describe, expect, test } from 'vitest';
import { type DispatchPorts, dispatchLetter } from '#cases/dispatch-letter.ts';
import type { OutgoingMail } from '#cases/ports.ts';
import type { SendOutcome } from '#cases/send-outcome.ts';
import { aReleasedLetter } from '../../support/a-letter.ts';
import {
  hasher,
  memoryLetters,
  memoryMail,
  memoryObjects,
  memorySettings,
  silentJournal,
  steppingClock,
} from '../../support/memory-stores.ts';

const MIME = new TextEncoder().encode('From: surat@contoh.example\r\n\r\nisi');

async function setUp(outcome: SendOutcome = { kind: 'accepted', sesMessageId: 'ses-1' }) {
  const letters = memoryLetters();
  const mailJournal = memoryMail();
  const objects = memoryObjects();
  const settings = memorySettings();
  const clock = steppingClock('2026-11-24T04:00:00.000Z');
  const sent: OutgoingMail[] = [];
  const mime = { key: 'surat/m.eml', sha256: hasher.sha256(MIME), bytes: MIME.length };
  await objects.put('mail', mime.key, MIME, 'message/rfc822');
  await letters.create(aReleasedLetter({ mime }));
  let next = 0;
  const ports: DispatchPorts = {
    letters,
    mailJournal,
    objects,
    settings,
    clock,
    hasher,
    senderAddress: 'surat@contoh.example',
    ids: { next: () => `attempt-${++next}`, code: () => 'X' },
    journal: silentJournal,
    mailer: {
      send: async (mail) => {
        sent.push(mail);
        return outcome;
      },
    },
  };
  const find = async () => (await letters.find('B1-instagram')) ?? aReleasedLetter();
  return { ports, sent, find, clock, settings, mailJournal, letters, objects };
}

describe('dispatching a letter', () => {
  test('sends the frozen bytes once to the desk, with ids as tags', async () => {
    const { ports, sent, find } = await setUp();
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
    const { ports, sent } = await setUp();
    await Promise.all(Array.from({ length: 20 }, () => dispatchLetter(ports)('B1-instagram')));
    expect(sent).toHaveLength(1);
  });

  test('F29: a message redriven days later sends nothing', async () => {
    const { ports, sent, clock } = await setUp();
    await dispatchLetter(ports)('B1-instagram');
    clock.pass(5 * 24 * 60);
    expect((await dispatchLetter(ports)('B1-instagram')).kind).toBe('not-now');
    expect(sent).toHaveLength(1);
  });

  test('the attempt is on record before the call', async () => {
    const { ports, mailJournal } = await setUp();
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
    const { ports, sent, find } = await setUp(outcome);
    await dispatchLetter(ports)('B1-instagram');
    await dispatchLetter(ports)('B1-instagram');
    expect(await find()).toMatchObject({ state, problem: outcome.code });
    expect(sent).toHaveLength(1);
  });

  test('F9: a throttled letter waits for its time and then goes', async () => {
    const postponed = { kind: 'postponed', code: 'SendingRateExceeded', delaySeconds: 30 } as const;
    const { ports, sent, clock, find } = await setUp(postponed);
    await dispatchLetter(ports)('B1-instagram');
    await dispatchLetter(ports)('B1-instagram');
    expect(sent).toHaveLength(1);
    expect(await find()).toMatchObject({ state: 'issued', attempts: 1 });
    clock.pass(1);
    await dispatchLetter(ports)('B1-instagram');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.attemptId).not.toBe(sent[0]?.attemptId);
  });

  test('F53: the kill switch stops the mail after the claim', async () => {
    const { ports, sent, settings, find } = await setUp();
    await settings.stopSending(true);
    await dispatchLetter(ports)('B1-instagram');
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'issued', problem: 'SENDING_STOPPED' });
  });

  test('nothing leaves that was not released byte for byte', async () => {
    const { ports, sent, letters } = await setUp();
    const letter = aReleasedLetter({ letterId: 'B1-other', release: null });
    await letters.create(letter);
    await letters.create(
      aReleasedLetter({
        letterId: 'B1-changed',
        release: { by: 'p', at: '2026-11-24T03:00:00.000Z', sha256: 'other' },
      }),
    );
    await dispatchLetter(ports)('B1-other');
    await dispatchLetter(ports)('B1-changed');
    expect(sent).toEqual([]);
  });

  test('frozen bytes that changed in the store are never sent', async () => {
    const { ports, sent, objects, find } = await setUp();
    await objects.put('mail', 'surat/m.eml', new Uint8Array([1]), 'message/rfc822');
    await expect(dispatchLetter(ports)('B1-instagram')).rejects.toMatchObject({
      code: 'OBJECT_CHANGED',
    });
    expect(sent).toEqual([]);
    expect((await find()).state).toBe('attempting');
  });

  test.each(['a@b.com\r\nBcc: x@y.com', 'a@b.com, c@d.com', '"a@b.com"@evil.com', 'a@pаypal.com'])(
    'the address %j is refused before the call',
    async (recipient) => {
      const { ports, sent, letters } = await setUp();
      await letters.create(aReleasedLetter({ letterId: 'B1-bad', recipient }));
      await dispatchLetter(ports)('B1-bad');
      expect(sent).toEqual([]);
      expect(await letters.find('B1-bad')).toMatchObject({ problem: 'ADDRESS_INVALID' });
    },
  );
});
