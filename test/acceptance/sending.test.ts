import { createHash } from 'node:crypto';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { QueueId } from '#env.ts';
import { deadLetters } from '../../bin/local-resources.ts';
import { aList, type PlatformName } from './a-list.ts';
import {
  type LetterShown,
  type Office,
  openOffice,
  PEMERIKSA,
  PENANDATANGAN,
  PENYUSUN,
} from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const HOUR = 3_600_000;

/** Acts as if the hours had passed. */
async function later<T>(hours: number, act: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true });
  vi.setSystemTime(Date.now() + hours * HOUR);
  try {
    return await act();
  } finally {
    vi.useRealTimers();
  }
}

interface Desk {
  readonly platform: string;
  readonly entity: string;
  readonly email: string;
}

async function desk(platform: string): Promise<Desk> {
  const { desks } = await office.get<{ desks: Desk[] }>('/narahubung');
  const found = desks.find((one) => one.platform === platform);
  if (!found) throw new Error(`no desk ${platform}`);
  return found;
}

/** Gives a desk other addresses; what stands before the @ decides what becomes of its mail. */
async function changeDesk(platform: string, email: string, cc: string[] = []): Promise<void> {
  const body = { ...(await desk(platform)), email, cc };
  const { status } = await office.call(PENANDATANGAN, 'PUT', `/narahubung/${platform}`, body);
  expect(status).toBe(200);
}

const sentFor = async ({ letterId }: LetterShown) =>
  (await office.mails()).filter((one) => one.letterId === letterId);

const ready = async (rows: Partial<Record<PlatformName, number>>) =>
  office.approve(await office.submitted(aList(rows)));

async function tellAgain(queue: QueueId, letters: readonly LetterShown[]): Promise<void> {
  const sqs = new SQSClient();
  for (const { letterId } of letters) {
    const QueueUrl = office.system.stack.queueUrl(queue);
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ letterId }) }));
  }
  sqs.destroy();
  await office.system.drain();
}

async function messagesIn(queue: string): Promise<number> {
  const sqs = new SQSClient();
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: office.system.stack.queueUrl(queue),
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  sqs.destroy();
  return Number(Attributes?.['ApproximateNumberOfMessages']);
}

/** Every message that is sent meanwhile gets lost, as a queue may lose one. */
async function losingMessages<T>(act: () => Promise<T>): Promise<T> {
  const { send } = SQSClient.prototype;
  const spy = vi.spyOn(SQSClient.prototype, 'send').mockImplementation(function (
    this: SQSClient,
    command: unknown,
    ...rest: unknown[]
  ) {
    return command instanceof SendMessageCommand
      ? Promise.resolve({})
      : Reflect.apply(send, this, [command, ...rest]);
  });
  try {
    return await act();
  } finally {
    spy.mockRestore();
  }
}

test('SD-2: whatever breaks around the call, and every message twice: one mail, or one that a person is asked about', async () => {
  const names = ['Instagram', 'Facebook', 'TikTok', 'Threads', 'Tokopedia', 'Bukalapak'] as const;
  const letters = await ready(Object.fromEntries(names.map((name) => [name, 1])));
  office.system.stack.mail.faults.next(
    'drop-after-accept',
    'drop-before-accept',
    '500-after-accept',
    '503-before',
    'half-body',
  );
  const released = await office.release(letters);
  await tellAgain('dispatch', released);
  await tellAgain('issue', released);
  await office.sweep();
  for (const letter of released) {
    const mails = await sentFor(letter);
    const { state } = await office.letter(letter.letterId);
    expect(['delivered', 'unknown']).toContain(state);
    expect(mails.length).toBeLessThanOrEqual(1);
    if (state === 'delivered') expect(mails).toHaveLength(1);
  }
  const states = await Promise.all(released.map(({ letterId }) => office.letter(letterId)));
  expect(states.map(({ state }) => state)).toEqual(
    expect.arrayContaining(['delivered', 'unknown']),
  );
});

test('SD-3: what the mail service did not take goes out after its recovery; a poison message ends in the dead-letter queue', async () => {
  const [letter] = await ready({ Carousell: 1 });
  if (!letter) throw new Error('no letter');
  office.system.stack.mail.faults.next('throttle-daily');
  const [postponed] = await office.release([letter]);
  expect([postponed?.state, postponed?.problem]).toEqual(['issued', 'DailyQuotaExceeded']);
  expect(await sentFor(letter)).toEqual([]);
  await later(2, office.sweep);
  expect((await office.letter(letter.letterId)).state).toBe('delivered');
  expect(await sentFor(letter)).toHaveLength(1);

  await tellAgain('dispatch', [{ ...letter, letterId: 'tidak-ada' }]);
  expect(await messagesIn(deadLetters('dispatch'))).toBe(1);
});

test('SD-4: each kind of event sets the right state on the right recipient', async () => {
  const fates = [
    ['Instagram', 'desk', 'delivered'],
    ['Facebook', 'bounce', 'bounced'],
    ['TikTok', 'suppress', 'bounced'],
    ['Threads', 'complaint', 'delivered'],
    ['Tokopedia', 'delay', 'delivered'],
    ['Bukalapak', 'reject', 'refused'],
    ['Telegram', 'late-bounce', 'bounced'],
    ['YouTube', 'silent', 'accepted'],
    ['Carousell', 'soft-bounce', 'bounced'],
    ['X', 'out-of-office', 'delivered'],
  ] as const;
  for (const [name, fate] of fates) {
    await changeDesk(name.toLowerCase(), `${fate}@meja.example`, ['bounce@salinan.example']);
  }
  const rows = Object.fromEntries(fates.map(([name]) => [name, 1]));
  const letters = await office.send(aList(rows));
  const states = Object.fromEntries(letters.map(({ platform, state }) => [platform, state]));
  expect(states).toEqual(
    Object.fromEntries(fates.map(([name, , state]) => [name.toLowerCase(), state])),
  );
  const delivered = letters.find(({ platform }) => platform === 'instagram');
  const { events } = await office.get<{ events: { type: string; recipient: string }[] }>(
    `/surat/${delivered?.letterId}`,
  );
  expect(events.map(({ type, recipient }) => [type, recipient])).toEqual(
    expect.arrayContaining([
      ['delivery', 'desk@meja.example'],
      ['bounce', 'bounce@salinan.example'],
    ]),
  );
});

test('SD-5: the third hard bounce pauses sending to a desk until a person has looked', async () => {
  await changeDesk('x', 'bounce@x.example');
  for (let letter = 0; letter < 3; letter += 1) await office.send(aList({ X: 1 }));
  await office.sweep();
  const [fourth] = await office.send(aList({ X: 1 }));
  expect(fourth?.state).toBe('issued');
  expect(fourth && (await sentFor(fourth))).toEqual([]);
  const [other] = await office.send(aList({ Shopee: 1 }));
  expect(other?.state).toBe('delivered');
});

test('SD-6: what a desk takes in a portal only waits for a named person, and a receipt closes it', async () => {
  const portal = { ...(await desk('telegram')), channel: 'portal' };
  await office.call(PENANDATANGAN, 'PUT', '/narahubung/telegram', portal);
  const [letter] = await office.send(aList({ Telegram: 1 }));
  if (!letter) throw new Error('no letter');
  expect(letter).toMatchObject({ state: 'entrusted', entrustedTo: PENYUSUN.sub });
  await tellAgain('dispatch', [letter]);
  expect(await sentFor(letter)).toEqual([]);
  await later(25, office.sweep);
  expect(await office.moves(letter.letterId)).toContain('remind');

  const path = `/surat/${letter.letterId}/sampaikan`;
  const at = new Date().toISOString();
  const bare = await office.call(PENYUSUN, 'POST', path, { at, channel: 'portal' });
  expect(bare.status).toBe(422);
  await office.post(PENYUSUN, path, { at, channel: 'portal', receiptNo: 'TIKET-17' });
  expect(await office.letter(letter.letterId)).toMatchObject({
    state: 'delivered',
    deliveredAt: at,
  });
});

test('SD-7: withdrawn before it left, a letter never leaves, and what the list says is final', async () => {
  const letters = await ready({ Shopee: 1, Carousell: 1 });
  const [early, late] = letters;
  if (!early || !late) throw new Error('expected two letters');
  const withdraw = ({ letterId }: LetterShown) =>
    office.post(PENYUSUN, `/surat/${letterId}/batalkan`, { reason: 'Keliru alamat.' });
  await withdraw(early);
  await office.call(PEMERIKSA, 'PUT', '/pengiriman', { stopped: true });
  await office.release([late]);
  await withdraw(late);
  await office.call(PEMERIKSA, 'PUT', '/pengiriman', { stopped: false });
  await tellAgain('dispatch', letters);
  await later(1, office.sweep);
  for (const letter of letters) {
    expect((await office.letter(letter.letterId)).state).toBe('void');
    expect(await sentFor(letter)).toEqual([]);
  }
});

test('SD-7: withdrawn after it left, its addressee is told by one letter of its own', async () => {
  const [letter] = await office.send(aList({ Shopee: 2 }));
  if (!letter) throw new Error('no letter');
  const body = { reason: 'Akun hanya menjual barang dalam negeri.', alasan: 'salah-temuan' };
  await office.post(PENYUSUN, `/surat/${letter.letterId}/batalkan`, body);
  await office.system.drain();
  const revoked = await office.letter(letter.letterId);
  expect(revoked).toMatchObject({ state: 'revoked', dicabutOleh: expect.any(String) });

  const { letterId, draftSha256 } = await office.letter(revoked.dicabutOleh ?? '');
  await office.post(PENYUSUN, '/surat/ajukan', { letters: [{ letterId, sha256: draftSha256 }] });
  const concept = await office.letter(revoked.dicabutOleh ?? '');
  expect(concept).toMatchObject({ state: 'submitted', mencabut: letter.letterId, itemCount: 2 });
  const [told] = await office.release(await office.approve([concept]));
  if (!told) throw new Error('no letter');
  expect(told.state).toBe('delivered');
  const [[first], [second, ...more]] = [await sentFor(letter), await sentFor(told)];
  expect(more).toEqual([]);
  expect(second?.destinations).toEqual(first?.destinations);
  expect(second?.mail.subject).toContain(`Pencabutan Surat Nomor ${letter.nomor}`);
});

test('OB-2: messages that are lost on the way do not stop a letter, and nothing is done twice', async () => {
  const [letter] = await office.submitted(aList({ Shopee: 1 }));
  if (!letter) throw new Error('no letter');
  await losingMessages(async () => {
    await office.approve([letter]);
  });
  expect((await office.letter(letter.letterId)).state).toBe('approved');
  await later(1, office.sweep);
  const issued = await office.letter(letter.letterId);
  await losingMessages(() => office.release([issued]));
  expect((await office.letter(letter.letterId)).state).toBe('issued');
  await later(1, office.sweep);
  expect((await office.letter(letter.letterId)).state).toBe('delivered');
  expect(await sentFor(letter)).toHaveLength(1);
  const moves = await office.moves(letter.letterId);
  for (const move of ['issue', 'release', 'claim']) {
    expect(moves.filter((one) => one === move)).toHaveLength(1);
  }
  const mail = (await sentFor(letter))[0]?.raw ?? new Uint8Array();
  const kept = await office.download(`/surat/${letter.letterId}/surat.eml`);
  expect(createHash('sha256').update(mail).digest('hex')).toBe(
    createHash('sha256').update(kept).digest('hex'),
  );
});

// Last: with the API's own time moved, no upload form would be valid any more.
test('SD-1: the mail goes to the registered desk with letter, JSON and CSV; a stale desk holds the letter back', async () => {
  const [letter] = await office.send(aList({ Shopee: 2 }));
  if (!letter) throw new Error('no letter');
  const [sent] = await sentFor(letter);
  const { email, entity } = await desk('shopee');
  expect(sent?.destinations).toEqual([email]);
  expect(sent?.mail.to?.map(({ address }) => address)).toEqual([email]);
  expect(sent?.mail.attachments.map(({ mimeType }) => mimeType)).toEqual([
    'application/pdf',
    'text/csv',
    'application/json',
  ]);
  expect(sent?.raw.length).toBeLessThan(5 * 1024 * 1024);
  const annex = new TextDecoder().decode(sent?.mail.attachments[2]?.content as ArrayBuffer);
  expect(JSON.parse(annex).notice.recipient.name).toBe(entity);

  const waiting = await office.lettersOf(await office.take(aList({ Shopee: 1 })));
  const letters = waiting.map(({ letterId, draftSha256 }) => ({ letterId, sha256: draftSha256 }));
  await later(91 * 24, async () => {
    const refused = await office.call(PENYUSUN, 'POST', '/surat/ajukan', {
      letters,
      secondLook: true,
    });
    expect(JSON.stringify(refused)).toContain('DESK_STALE');
  });
});
