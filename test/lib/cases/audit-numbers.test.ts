import { describe, expect, test } from 'vitest';
import { approveLetters } from '#cases/approve-letters.ts';
import { auditNumbers } from '#cases/audit-numbers.ts';
import { finishReservation } from '#cases/finish-reservation.ts';
import { insertNumber, reserveNumbers } from '#cases/reserve-numbers.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import { countAgenda } from '#ledger/agenda.ts';
import { aLetter, named } from '../../support/a-letter.ts';
import { dyingAt } from '../../support/at-call.ts';
import {
  hasher,
  memoryApprovals,
  memoryLetters,
  memoryNumbers,
  memoryQueue,
  memoryReservations,
  steppingClock,
} from '../../support/memory-stores.ts';
import { AN_ISSUER } from '../../support/some-facts.ts';

const PEMERIKSA = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;
const SERIES = `${AN_ISSUER}-2026`;

type World = Awaited<ReturnType<typeof setUp>>;

const RESERVING = {
  block: (ports: World['ports'], wanted: World['wanted']) =>
    reserveNumbers(ports)({ ...wanted, count: 2 }),
  sisipan: (ports: World['ports'], wanted: World['wanted']) =>
    insertNumber(ports)({ ...wanted, urut: 2 }),
};

async function setUp(letters = 3) {
  const ports = {
    letters: memoryLetters(),
    approvals: memoryApprovals(),
    reservations: memoryReservations(),
    numbers: memoryNumbers(),
    queue: memoryQueue(),
    hasher,
    clock: steppingClock('2026-11-24T04:00:00.000Z'),
  };
  for (let at = 1; at <= letters; at += 1) {
    await ports.letters.create(aLetter({ letterId: `L${at}` }));
  }
  const drafts = ports.letters.all().map(named);
  await approveLetters(ports)({ approvalId: 'A1', letters: drafts, actor: PEMERIKSA });
  const wanted = { requestId: 'R1', issuerId: AN_ISSUER, reason: 'Sistem padam', actor: PEMERIKSA };
  return { ports, wanted, audit: () => auditNumbers(ports)(SERIES) };
}

describe('the agenda of numbers', () => {
  test('is whole when there are more letters than are read at a time', async () => {
    const { audit } = await setUp(230);
    const { lines } = await audit();
    expect(lines.map(({ urut, status, letterId }) => [urut, status, letterId])).toEqual(
      Array.from({ length: 230 }, (_, at) => [at + 1, 'issued', lines[at]?.letterId]),
    );
    expect(new Set(lines.map(({ letterId }) => letterId)).size).toBe(230);
  });

  test('NO-2: every number is issued, void or reserved, and together they make the last', async () => {
    const { ports, wanted, audit } = await setUp();
    await reserveNumbers(ports)({ ...wanted, count: 2 });
    await insertNumber(ports)({ ...wanted, requestId: 'R2', urut: 2 });
    await withdrawLetter(ports)({ letterId: 'L2', reason: 'Salah alamat', actor: PEMERIKSA });
    const agenda = await audit();
    expect(agenda.lines.map(({ urut, sisipan, status }) => [urut, sisipan, status])).toEqual([
      [1, null, 'issued'],
      [2, null, 'void'],
      [2, 1, 'reserved'],
      [3, null, 'issued'],
      [4, null, 'reserved'],
      [5, null, 'reserved'],
    ]);
    expect(agenda.lines[1]?.reason).toBe('Salah alamat');
    expect(countAgenda(agenda)).toEqual({
      issued: 2,
      void: 1,
      reserved: 2,
      unaccounted: 0,
      sisipan: 1,
    });
  });

  test('a nomor sisipan is printed under its number, and the same request inserts it once', async () => {
    const { ports, wanted } = await setUp();
    const first = await insertNumber(ports)({ ...wanted, urut: 2 });
    expect(first).toEqual({
      kind: 'reserved',
      nomor: ['B-002.01/LATIHAN.D.2/PK.04.02/XI/2026'],
    });
    expect(await insertNumber(ports)({ ...wanted, urut: 2 })).toEqual(first);
    const second = await insertNumber(ports)({ ...wanted, requestId: 'R2', urut: 2 });
    expect(second).toMatchObject({ nomor: ['B-002.02/LATIHAN.D.2/PK.04.02/XI/2026'] });
  });

  test('only numbers that were given can have a sisipan', async () => {
    const { ports, wanted } = await setUp();
    await expect(insertNumber(ports)({ ...wanted, urut: 4 })).rejects.toMatchObject({
      code: 'NUMBER_NOT_GIVEN_YET',
    });
  });

  test.each([0, -1, 1.5, 101])('a block of %s numbers is refused', async (count) => {
    const { ports, wanted } = await setUp();
    await expect(reserveNumbers(ports)({ ...wanted, count })).rejects.toMatchObject({
      code: 'NUMBER_COUNT_INVALID',
    });
  });

  test('nobody without the right reserves, and nobody without a reason', async () => {
    const { ports, wanted } = await setUp();
    const actor = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
    expect((await reserveNumbers(ports)({ ...wanted, actor, count: 1 })).kind).toBe('forbidden');
    await expect(reserveNumbers(ports)({ ...wanted, reason: ' ', count: 1 })).rejects.toMatchObject(
      { code: 'REASON_MISSING' },
    );
  });

  test('F22: a number that was reserved and then forgotten shows as unaccounted', async () => {
    const { ports, audit } = await setUp();
    await ports.numbers.reserve(SERIES, 'ditinggalkan', 1);
    expect((await audit()).lines.at(-1)).toMatchObject({ urut: 4, status: 'unaccounted' });
  });

  test.each(['block', 'sisipan'] as const)(
    'a %s whose worker died at any of its calls is accounted for by the sweeper, once',
    async (kind) => {
      for (let at = 1; ; at += 1) {
        const { ports, wanted, audit } = await setUp();
        const frail = dyingAt(ports, at);
        const work = RESERVING[kind](frail.ports, wanted).then(() => 'lived');
        const ending = await Promise.race([work, frail.died]);
        const open = await ports.reservations.listUnfinished();
        await Promise.all(open.map(finishReservation(ports)));
        const counts = countAgenda(await audit());
        expect(counts.unaccounted, `killed at call ${at}`).toBe(0);
        expect([0, 2]).toContain(counts.reserved + 2 * counts.sisipan);
        if (ending === 'lived') return;
      }
    },
  );

  test('a nomor sisipan that was taken and then forgotten shows as unaccounted', async () => {
    const { ports, wanted, audit } = await setUp();
    await ports.numbers.reserveSisipan(SERIES, 2, 'ditinggalkan');
    await insertNumber(ports)({ ...wanted, urut: 2 });
    const lines = (await audit()).lines.filter(({ sisipan }) => sisipan !== null);
    expect(lines.map(({ sisipan, status }) => [sisipan, status])).toEqual([
      [1, 'unaccounted'],
      [2, 'reserved'],
    ]);
  });

  test('F24: a void letter whose entry got lost is still void, as the letter says', async () => {
    const { ports, audit } = await setUp();
    const record: typeof ports.numbers.record = () => Promise.reject(new Error('503'));
    const numbers = { ...ports.numbers, record };
    const input = { letterId: 'L1', reason: 'Ganda', actor: PEMERIKSA };
    await expect(withdrawLetter({ ...ports, numbers })(input)).rejects.toThrow('503');
    expect((await audit()).lines[0]).toMatchObject({ status: 'void', reason: 'Ganda' });
  });
});
