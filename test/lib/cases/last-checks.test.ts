import { describe, expect, test } from 'vitest';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { mailboxesFor } from '#cases/mailbox.ts';
import { recordMailEvent } from '#cases/record-mail-event.ts';
import { resumeDesk } from '#cases/resume-desk.ts';
import type { SendOutcome } from '#cases/send-outcome.ts';
import { aDispatcher } from '../../support/a-dispatcher.ts';
import { anApproval, aRelease } from '../../support/a-letter.ts';
import { aMailEvent } from '../../support/a-mail-event.ts';
import { hasher, memoryChanges, memoryLedger } from '../../support/memory-stores.ts';
import { someFacts } from '../../support/some-facts.ts';

const ID = 'B1-instagram';
const PEMERIKSA = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;

describe('the last checks before a mail leaves', () => {
  test('F12: an address on the suppression list is refused, not silently dropped', async () => {
    const { ports, sent, guards, find } = await aDispatcher();
    const address = 'kepatuhan@instagram.example';
    await guards.suppress({ address, reason: 'COMPLAINT', at: '2026-11-24T03:00:00.000Z' });
    await dispatchLetter(ports)(ID);
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'refused', problem: 'ADDRESS_SUPPRESSED' });
  });

  describe('F12: a copy on the suppression list', () => {
    const desk = 'kepatuhan@instagram.example';
    const copies = ['hukum@instagram.example', 'humas@instagram.example'];
    const aClosedCopy = async (outcome?: SendOutcome) => {
      const system = await aDispatcher(outcome, { cc: copies });
      const address = 'Hukum@instagram.example';
      await system.guards.suppress({
        address,
        reason: 'COMPLAINT',
        at: '2026-11-24T03:00:00.000Z',
      });
      const states = async () => (await system.find()).mailboxes.map(({ state }) => state);
      return { ...system, address, states };
    };

    test('is left out, and the letter goes to its desk and the others', async () => {
      const { ports, sent, find, states } = await aClosedCopy();
      expect((await dispatchLetter(ports)(ID)).kind).toBe('sent');
      expect(sent[0]?.to).toEqual([desk, copies[1]]);
      expect((await find()).mailboxes[1]).toMatchObject({ state: 'left-out', detail: 'COMPLAINT' });
      await recordMailEvent(ports)(aMailEvent('send', { attemptId: 'attempt-1' }));
      expect(await states()).toEqual(['accepted', 'left-out', 'accepted']);
    });

    test('that is the mailbox of the desk in other letters is none', async () => {
      const { ports, sent } = await aDispatcher(undefined, { cc: [desk.toUpperCase()] });
      await dispatchLetter(ports)(ID);
      expect(sent[0]?.to).toEqual([desk]);
    });

    test('is on record even where nobody knows whether the mail left', async () => {
      const { ports, states } = await aClosedCopy({ kind: 'unknown', code: 'ECONNRESET' });
      await dispatchLetter(ports)(ID);
      await recordMailEvent(ports)(aMailEvent('send', { attemptId: 'attempt-1' }));
      expect(await states()).toEqual(['accepted', 'left-out', 'accepted']);
    });

    test('gets a further attempt once a person has lifted that', async () => {
      const later = { kind: 'postponed', code: 'Throttled', delaySeconds: 30 } as const;
      const { ports, sent, guards, address, clock, states } = await aClosedCopy(later);
      await dispatchLetter(ports)(ID);
      expect(await states()).toEqual(['waiting', 'left-out', 'waiting']);
      await guards.liftSuppression(address);
      clock.pass(1);
      await dispatchLetter(ports)(ID);
      expect(sent.map(({ to }) => to)).toEqual([
        [desk, copies[1]],
        [desk, ...copies],
      ]);
    });
  });

  test('F39, F40: a release or approval that does not cover these bytes stops the mail', async () => {
    const { ports, sent, find } = await aDispatcher(undefined, {
      approval: anApproval({ draftSha256: 'other' }),
    });
    await dispatchLetter(ports)(ID);
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'refused', problem: 'APPROVAL_NOT_COVERING' });
  });

  test.each([
    ['the approval', { approval: anApproval({ tujuanSha256: 'lain' }) }],
    ['the release', { release: aRelease({ tujuanSha256: 'lain' }) }],
    ['neither', { recipient: 'lain@contoh.example', approval: anApproval(), release: aRelease() }],
    ['a mailbox beside', { mailboxes: mailboxesFor('lain@contoh.example', []) }],
  ])('what goes elsewhere than people agreed to stops: %s', async (_name, set) => {
    const { ports, sent, find } = await aDispatcher(undefined, set);
    await dispatchLetter(ports)(ID);
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'refused', problem: 'DESTINATION_NOT_APPROVED' });
  });

  test('F39: approved by whoever submitted it, the letter does not leave', async () => {
    const { ports, sent } = await aDispatcher(undefined, { submittedBy: 'pemeriksa-1' });
    await dispatchLetter(ports)(ID);
    expect(sent).toEqual([]);
  });

  test('F43: a letter whose law is no longer in force does not leave', async () => {
    const facts = someFacts();
    const revoked = facts.citations.map((one) => ({ ...one, provisionId: 'dicabut' }));
    const bytes = new TextEncoder().encode(JSON.stringify({ ...facts, citations: revoked }));
    const file = { key: 'surat/lama.json', sha256: hasher.sha256(bytes), bytes: bytes.length };
    const { ports, sent, objects, find } = await aDispatcher(undefined, { facts: file });
    await objects.put('letters', file.key, bytes, 'application/json');
    await dispatchLetter(ports)(ID);
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'refused', problem: 'LAW_NOT_IN_FORCE' });
  });

  test('F44: a letter whose certificate has expired does not leave', async () => {
    const certificateUntil = '2026-11-24T03:59:59.000Z';
    const { ports, sent, find } = await aDispatcher(undefined, { certificateUntil });
    await dispatchLetter(ports)(ID);
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'refused', problem: 'CERTIFICATE_EXPIRED' });
  });

  test('F19: a mail too large for the mail service is refused before the call', async () => {
    const mime = { key: 'surat/m.eml', sha256: 'x', bytes: 9 * 1024 * 1024 + 1 };
    const { ports, sent, find } = await aDispatcher(undefined, { mime });
    await dispatchLetter(ports)(ID);
    expect(sent).toEqual([]);
    expect(await find()).toMatchObject({ state: 'refused', problem: 'MAIL_TOO_LARGE' });
  });

  test('SD-5: nothing goes to a paused desk until a person resumes it', async () => {
    const { ports, sent, guards, find } = await aDispatcher();
    const since = '2026-11-24T03:00:00.000Z';
    const pause = { platform: 'instagram', reason: 'REPEATED_BOUNCES', since, clearedAt: null };
    await guards.saveDeskPause(pause);
    await dispatchLetter(ports)(ID);
    expect(sent).toEqual([]);
    expect((await find()).version).toBe(1);
    const log = { ledger: memoryLedger(), changes: memoryChanges() };
    const input = { platform: 'instagram', reason: 'Alamat sudah benar.', actor: PEMERIKSA };
    expect((await resumeDesk({ ...ports, ...log })(input)).kind).toBe('resumed');
    expect((await resumeDesk({ ...ports, ...log })(input)).kind).toBe('not-paused');
    await dispatchLetter(ports)(ID);
    expect(sent).toHaveLength(1);
  });

  test('every address of a letter is written to at once, in one call', async () => {
    const cc = ['hukum@instagram.example'];
    const { ports, sent, find } = await aDispatcher(undefined, { cc });
    await dispatchLetter(ports)(ID);
    expect(sent[0]?.to).toEqual(['kepatuhan@instagram.example', ...cc]);
    expect((await find()).mailboxes.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
  });
});
