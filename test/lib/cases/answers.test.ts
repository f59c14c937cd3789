import type { SQSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MimeParts } from '#cases/ports/press.ts';
import { createHandler } from '../../../lambdas/feedback/handler.ts';
import { aRevocation, PENCABUTAN, REVOKED } from '../../support/a-revocation.ts';

describe('answers by mail', () => {
  test('F58: come back to an address that names their letter and no other', async () => {
    const world = await aRevocation();
    await world.send(REVOKED);
    await world.withdraw();
    await world.compose();
    const { mime, verificationCode } = await world.issue(PENCABUTAN);
    const kept = await world.objects.get('mail', mime?.key ?? '');
    const mail: MimeParts = JSON.parse(new TextDecoder().decode(kept ?? new Uint8Array()));
    const token = /^tindak-lanjut\+([0-9a-z]{26})@/.exec(mail.replyTo)?.[1] ?? '';
    expect(token.toUpperCase()).toBe(verificationCode);
    const hash = world.ports.hasher.sha256(token.toUpperCase());
    expect((await world.letters.findByCode(hash))?.letterId).toBe(PENCABUTAN);
  });
});

/** What SES says of mails that it received: nothing here asks for it, and nothing here may count it. */
const received = (headers: Record<string, string>) => ({
  notificationType: 'Received',
  mail: {
    timestamp: '2026-11-24T05:00:00.000Z',
    source: 'kepatuhan@instagram.example',
    messageId: 'masuk-1',
    destination: ['tindak-lanjut+0123456789abcdefghjkmnpqrs@contoh.example'],
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
  },
  receipt: { dmarcVerdict: { status: 'PASS' } },
});

describe('a reply that a machine wrote', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

  test.each([
    ['a vacation notice', { 'Auto-Submitted': 'auto-replied', Subject: 'Sedang cuti' }],
    ['a ticket system', { 'X-Autoreply': 'yes', Subject: '[#1234] We received your request' }],
    ['an empty return path', { 'Return-Path': '<>', 'In-Reply-To': `<${REVOKED}@contoh.example>` }],
    ['a person, even', { Subject: 'Re: Permintaan', References: `<${REVOKED}@contoh.example>` }],
  ])('F59: %s changes no letter: only people put answers on record', async (_name, headers) => {
    const world = await aRevocation();
    await world.send(REVOKED);
    const before = await world.find();
    const record = { messageId: 'm1', body: JSON.stringify(received(headers)) };
    const event = { Records: [record] } as unknown as SQSEvent;
    const answer = await createHandler(world.hear)(event);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm1' }]);
    expect(await world.find()).toEqual(before);
    expect(await world.mailJournal.events(REVOKED)).toEqual([]);
  });
});
