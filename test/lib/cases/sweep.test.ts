import { describe, expect, test } from 'vitest';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { recordMailEvent } from '#cases/record-mail-event.ts';
import { sweep } from '#cases/sweep.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import type { LogEntry } from '#ledger/entry.ts';
import { aDispatcher } from '../../support/a-dispatcher.ts';
import { aMailEvent } from '../../support/a-mail-event.ts';
import {
  memoryApprovals,
  memoryBatches,
  memoryNumbers,
  memoryQueue,
  memoryReservations,
} from '../../support/memory-stores.ts';

const OLD = '2026-11-24T01:00:00.000Z';
const AN_HOUR_AGO = '2026-11-24T03:00:00.000Z';

async function setUp() {
  const desk = await aDispatcher();
  const repairs: object[] = [];
  const journal = {
    info: (message: string, ids: object) =>
      void (message === 'repaired' ? repairs.push(ids) : undefined),
    count: () => undefined,
  };
  const rest = {
    batches: memoryBatches(),
    approvals: memoryApprovals(),
    reservations: memoryReservations(),
    numbers: memoryNumbers(),
    queue: memoryQueue(),
  };
  const ports = { ...desk.ports, ...rest, journal };
  return { ...desk, ...rest, ports, repairs, heal: sweep(ports) };
}

describe('the sweeper', () => {
  test.each([0, 1, 3])('F37: fired %i times, the letter leaves exactly once', async (times) => {
    const { heal, queue, ports, sent, clock } = await setUp();
    clock.pass(60);
    for (let at = 0; at < times; at += 1) await heal();
    const messages = [...queue.take('dispatch'), { letterId: 'B1-instagram' }];
    for (const { letterId } of messages) await dispatchLetter(ports)(letterId ?? '');
    expect(sent).toHaveLength(1);
  });

  test('F38: after 25 hours without it nothing is missed', async () => {
    const { heal, queue, add, clock } = await setUp();
    await add({ letterId: 'L2', state: 'approved' });
    await add({ letterId: 'L3', state: 'attempting', updatedAt: OLD });
    await add({ letterId: 'L4', state: 'accepted', updatedAt: OLD });
    clock.pass(25 * 60);
    expect(await heal()).toMatchObject({ requeued: 2, doubts: 1, silent: 1 });
    expect(queue.take('issue')).toEqual([{ letterId: 'L2' }]);
    expect(queue.take('dispatch')).toEqual([{ letterId: 'B1-instagram' }]);
  });

  test('a letter that cannot be repaired keeps back no other, and the round has failed', async () => {
    const { ports, queue, add, clock, letters } = await setUp();
    await add({ letterId: 'L2', state: 'attempting', updatedAt: OLD });
    await add({ letterId: 'L3', state: 'attempting', updatedAt: OLD });
    clock.pass(60);
    const find = async (letterId: string) => {
      if (letterId === 'L2') throw new Error('broken');
      return letters.find(letterId);
    };
    const round = sweep({ ...ports, letters: { ...letters, find } })();
    await expect(round).rejects.toThrow('broken');
    expect(await letters.find('L3')).toMatchObject({ state: 'unknown' });
    expect(queue.take('dispatch')).toEqual([{ letterId: 'B1-instagram' }]);
  });

  test('numbers that somebody reserved while their worker died are accounted for', async () => {
    const { heal, reservations, numbers, clock } = await setUp();
    await reservations.begin({
      requestId: 'R1',
      at: clock.now(),
      tanggal: '2026-11-24',
      issuerId: 'kementerian-umkm-latihan',
      series: 'kementerian-umkm-latihan-2026',
      holder: 'pemeriksa-1',
      reason: 'Sistem padam',
      wanted: { kind: 'block', count: 2 },
      done: false,
    });
    expect((await heal()).reservationsFinished).toBe(0);
    clock.pass(2);
    expect((await heal()).reservationsFinished).toBe(1);
    const { last, entries } = await numbers.list('kementerian-umkm-latihan-2026');
    expect([last, entries.map(({ kind }) => kind)]).toEqual([2, ['reserved', 'reserved']]);
    expect((await heal()).reservationsFinished).toBe(0);
  });

  test.each([
    ['nobody has approved', { state: 'submitted' }, 1],
    ['no official has signed', { state: 'awaiting-signature' }, 1],
    ['nobody has released', { state: 'issued', release: null }, 1],
    ['waits for its sender', { state: 'issued' }, 0],
    ['nobody has submitted', { state: 'draft' }, 0],
  ] as const)(
    'reminds of a letter that %s for two days, and not before',
    async (_what, set, late) => {
      const { heal, add, clock } = await setUp();
      await add({ letterId: 'L2', ...set, updatedAt: clock.now() });
      clock.pass(47 * 60);
      expect((await heal()).waiting).toBe(0);
      clock.pass(60);
      expect((await heal()).waiting).toBe(late);
    },
  );

  test('OB-2: whatever it repairs it puts on record', async () => {
    const { heal, add, repairs, ports } = await setUp();
    await add({ letterId: 'L2', state: 'attempting', updatedAt: OLD });
    await add({ letterId: 'L3', state: 'approved', updatedAt: AN_HOUR_AGO });
    await heal();
    expect(repairs).toEqual(
      expect.arrayContaining([
        { repair: 'WORKER_LOST', letterId: 'L2' },
        { repair: 'requeue', letterId: 'L3', state: 'approved' },
      ]),
    );
    expect((await ports.letters.find('L2'))?.log.at(-1)).toMatchObject({
      move: 'doubt',
      reason: 'WORKER_LOST',
      actor: { sub: 'sistem' },
    });
  });

  test.each([
    ['stands still for no known reason', null, 1],
    ['waits for its certificate', 'CERTIFICATE_EXPIRING', 0],
  ])('rings of a letter that %s: %s', async (_what, problem, rings) => {
    const { ports, add, clock, queue } = await setUp();
    const heard: string[] = [];
    const journal = { info: () => undefined, count: (signal: string) => void heard.push(signal) };
    await add({ letterId: 'L2', state: 'approved', problem, updatedAt: clock.now() });
    clock.pass(3 * 60);
    await sweep({ ...ports, journal })();
    // The letter of every test here waits for its sender all the while.
    expect(heard.filter((signal) => signal === 'LetterStuck')).toHaveLength(1 + rings);
    expect(queue.take('issue')).toEqual([{ letterId: 'L2' }]);
  });

  test('while all sending is stopped it wakes no sender', async () => {
    const { heal, settings, queue, clock } = await setUp();
    await settings.stopSending(true);
    clock.pass(60);
    await heal();
    expect(queue.take('dispatch')).toEqual([]);
  });

  test('a number whose letter was withdrawn gets its entry even if the request broke off', async () => {
    const { heal, add, ports, numbers } = await setUp();
    const nomor = { urut: 1, text: 'B-001', tahun: 2026 };
    await add({ letterId: 'L2', nomor });
    const broken = { ...numbers, record: () => Promise.reject(new Error('503')) };
    const actor = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
    const input = { letterId: 'L2', reason: 'Ganda', actor };
    await expect(withdrawLetter({ ...ports, numbers: broken })(input)).rejects.toThrow('503');
    await heal();
    const { entries } = await numbers.list('kementerian-umkm-latihan-2026');
    expect(entries).toMatchObject([{ kind: 'void', urut: 1, letterId: 'L2', reason: 'Ganda' }]);
  });

  describe('a letter that was withdrawn while its worker died', () => {
    const withdrawal = {
      by: 'penyusun-1',
      at: OLD,
      reason: 'Keliru',
      alasan: 'lain',
      ralat: false,
    } as const;

    test('is revoked in the round that gives up on the worker', async () => {
      const { heal, add, ports } = await setUp();
      await add({ letterId: 'L2', state: 'attempting', updatedAt: OLD, withdrawal });
      await heal();
      expect((await ports.letters.find('L2'))?.state).toBe('revoked');
    });

    test('is revoked by whoever withdraws it again', async () => {
      const { add, ports } = await setUp();
      const doubted = { move: 'doubt', at: OLD } as unknown as LogEntry;
      await add({ letterId: 'L2', state: 'unknown', updatedAt: OLD, withdrawal, log: [doubted] });
      const actor = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
      await withdrawLetter(ports)({ letterId: 'L2', reason: 'Keliru', actor });
      expect((await ports.letters.find('L2'))?.state).toBe('revoked');
    });
  });

  test('F18: events that came before their attempt are matched in the next round', async () => {
    const { heal, ports, find } = await setUp();
    await recordMailEvent(ports)(aMailEvent('delivery', { attemptId: 'attempt-1' }));
    await dispatchLetter(ports)('B1-instagram');
    expect((await heal()).eventsMatched).toBe(1);
    expect((await find()).state).toBe('delivered');
  });

  test('F18: an event of nobody rings once after a day, and stays on record apart', async () => {
    const { ports, mailJournal, clock } = await setUp();
    const heard: string[] = [];
    const journal = { info: () => undefined, count: (signal: string) => void heard.push(signal) };
    const stray = aMailEvent('delivery', { attemptId: 'asing', at: clock.now() });
    await recordMailEvent(ports)(stray);
    const strays = () => heard.filter((signal) => signal === 'EventUnmatched').length;
    clock.pass(24 * 60 - 1);
    expect((await sweep({ ...ports, journal })()).eventsUnmatched).toBe(1);
    expect(strays()).toBe(0);
    clock.pass(1);
    for (const _round of [1, 2, 3]) await sweep({ ...ports, journal })();
    expect(strays()).toBe(1);
    expect(mailJournal.strays()).toEqual([stray]);
    expect(await mailJournal.listUnmatched()).toEqual([]);
  });

  test('F15: a delayed mail is delivered at the time of its delivery, and nobody is asked before', async () => {
    const { heal, ports, find, clock } = await setUp();
    await dispatchLetter(ports)('B1-instagram');
    const attemptId = 'attempt-1';
    await recordMailEvent(ports)(aMailEvent('delay', { attemptId }));
    clock.pass(3 * 60);
    expect((await heal()).silent).toBe(0);
    expect((await find()).mailboxes[0]?.state).toBe('delayed');
    const at = clock.now();
    await recordMailEvent(ports)(aMailEvent('delivery', { attemptId, at }));
    expect(await find()).toMatchObject({ state: 'delivered', deliveredAt: at });
  });
});
