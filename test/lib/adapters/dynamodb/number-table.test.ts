import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLetterTable } from '#adapters/dynamodb/letter-table.ts';
import { createNumberTable } from '#adapters/dynamodb/number-table.ts';
import { createApprovalTable } from '#adapters/dynamodb/open-record-table.ts';
import { approveLetters } from '#cases/approve-letters.ts';
import { auditNumbers } from '#cases/audit-numbers.ts';
import { aLetter, named } from '../../../support/a-letter.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';
import { hasher, memoryQueue, steppingClock } from '../../../support/memory-stores.ts';

const PEMERIKSA = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;
const ISSUER = 'kementerian-umkm-latihan';

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

function portsAt(now: string) {
  return {
    letters: createLetterTable(table),
    approvals: createApprovalTable(table),
    numbers: createNumberTable(table),
    queue: memoryQueue(),
    hasher,
    clock: steppingClock(now),
  };
}

describe('numbers on the embedded DynamoDB', () => {
  test('NO-1, F23: 500 approvals at once give 1 to 500, no gap, no repeat', async () => {
    const ports = portsAt('2026-11-24T04:00:00.000Z');
    const ids = Array.from({ length: 500 }, (_, at) => `N${at + 1}`);
    await Promise.all(ids.map((letterId) => ports.letters.create(aLetter({ letterId }))));
    await Promise.all(
      ids.map((letterId) =>
        approveLetters(ports)({
          approvalId: `A${letterId}`,
          letters: [named(aLetter({ letterId }))],
          actor: PEMERIKSA,
        }),
      ),
    );
    const letters = await Promise.all(ids.map((id) => ports.letters.find(id)));
    const uruts = letters.map((letter) => letter?.nomor?.urut ?? 0).sort((a, b) => a - b);
    expect(uruts).toEqual(Array.from({ length: 500 }, (_, at) => at + 1));
    const agenda = await auditNumbers(ports)(`${ISSUER}-2026`);
    expect(agenda.last).toBe(500);
    expect(agenda.lines.every(({ status }) => status === 'issued')).toBe(true);
  });

  test.each([
    ['2026-12-31T16:59:59.000Z', 2026, 501],
    ['2026-12-31T17:00:00.000Z', 2027, 1],
  ])('F25: an approval at %s takes its number from %i', async (now, tahun, urut) => {
    const ports = portsAt(now);
    const letter = aLetter({ letterId: `T${tahun}` });
    await ports.letters.create(letter);
    await approveLetters(ports)({
      approvalId: `AT${tahun}`,
      letters: [named(letter)],
      actor: PEMERIKSA,
    });
    expect((await ports.letters.find(letter.letterId))?.nomor).toMatchObject({ tahun, urut });
  });

  test('a holder that asks again, fifty times at once, is given the same block', async () => {
    const numbers = createNumberTable(table);
    const asked = Array.from({ length: 50 }, () => numbers.reserve('seri-2026', 'pemegang', 7));
    expect(new Set((await Promise.all(asked)).map(({ first }) => first))).toEqual(new Set([1]));
    expect((await numbers.reserve('seri-2026', 'lain', 1)).first).toBe(8);
    expect(await numbers.names()).toContain('seri-2026');
  });

  test('a sisipan counts under its own number', async () => {
    const numbers = createNumberTable(table);
    expect(await numbers.reserveSisipan('seri-2026', 3, 'a')).toEqual({ sisipan: 1 });
    expect(await numbers.reserveSisipan('seri-2026', 3, 'b')).toEqual({ sisipan: 2 });
    expect(await numbers.reserveSisipan('seri-2026', 3, 'a')).toEqual({ sisipan: 1 });
    expect(await numbers.reserveSisipan('seri-2026', 4, 'a')).toEqual({ sisipan: 1 });
  });
});
