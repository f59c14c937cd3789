import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLetterTable } from '#adapters/dynamodb/letter-table.ts';
import type { Answer } from '#cases/answer.ts';
import type { Letter } from '#cases/letter.ts';
import type { LetterStore } from '#cases/ports/letter-store.ts';
import type { WaitKind } from '#cases/wait.ts';
import { aLetter, aRelease } from '../../../support/a-letter.ts';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { AN_ANSWER } from '../../../support/an-answer.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';
import { memoryLetters } from '../../../support/memory-stores.ts';

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

/** A Friday: three working days later is Wednesday. */
const RECEIVED = { state: 'delivered', deliveredAt: '2026-11-20T04:00:00.000Z' } as const;
const LATE = '2027-01-04T00:00:00.000Z';

/** Sealed letters stand apart from those with entries that no chain has yet. */
const sealed = { log: [aLogEntry()], sealed: 1 } as const;

const answered = (verdict: Answer['verdict'], receivedAt: string): Partial<Letter> => ({
  ...RECEIVED,
  state: verdict === 'question' ? 'delivered' : 'closed',
  answers: [{ ...AN_ANSWER, verdict, receivedAt }],
});

/** Tests share one table, so each moves its letters on when it is done. */
async function fill(letters: LetterStore, sets: Readonly<Record<string, Partial<Letter>>>) {
  const kept = Object.entries(sets).map(([letterId, set]) => aLetter({ letterId, ...set }));
  for (const letter of kept) await letters.create(letter);
  return async () => {
    for (const letter of kept) await letters.save({ ...letter, state: 'void', version: 2 });
  };
}

async function idsOf(letters: LetterStore, kind: WaitKind, now = LATE) {
  const found = await letters.listWaiting(kind, now, 10);
  return found.letters.map(({ letterId }) => letterId);
}

describe.each([
  ['the table', () => createLetterTable(table)],
  ['memory', () => memoryLetters()],
])('letters that wait for people, in %s', (store, open) => {
  const id = (name: string) => `${store}-${name}`;

  test('are overdue when the time they asked for is over and they only arrived', async () => {
    const letters = open();
    const clear = await fill(letters, {
      [id('baru')]: { ...RECEIVED, deliveredAt: '2026-11-24T04:00:00.000Z' },
      [id('lewat')]: { ...RECEIVED, ...sealed },
      [id('undangan')]: { ...RECEIVED, kind: 'undangan' },
      [id('selesai')]: { ...RECEIVED, state: 'closed' },
    });
    expect(await idsOf(letters, 'deadline', '2026-11-25T16:00:00.000Z')).toEqual([]);
    expect(await idsOf(letters, 'deadline', '2026-11-25T17:30:00.000Z')).toEqual([id('lewat')]);
    expect(await idsOf(letters, 'deadline')).toEqual([id('lewat'), id('baru')]);
    await clear();
  });

  test('are asked back or refused from the day on which the platform says so', async () => {
    const letters = open();
    const at = '2026-11-21T04:00:00.000Z';
    const clear = await fill(letters, {
      [id('tanya')]: answered('question', at),
      [id('tolak')]: answered('partly-refused', at),
      [id('beres')]: answered('settled', at),
    });
    expect(await idsOf(letters, 'question', '2026-11-21T03:59:59.999Z')).toEqual([]);
    expect(await idsOf(letters, 'question', at)).toEqual([id('tanya')]);
    expect(await idsOf(letters, 'refusal')).toEqual([id('tolak')]);
    expect(await idsOf(letters, 'deadline')).toEqual([]);
    await clear();
  });

  test('are held until something is repaired, however many others were approved or revoked', async () => {
    const letters = open();
    const others = Array.from({ length: 12 }, (_, at) => [id(`z-${at}`), { state: 'revoked' }]);
    const clear = await fill(letters, {
      ...(Object.fromEntries(others) as Record<string, Partial<Letter>>),
      [id('cabut')]: { state: 'revoked', problem: 'MANDATE_MISSING', ...sealed },
      [id('setuju')]: { state: 'approved', problem: 'TIME_STAMP_UNAVAILABLE' },
      [id('lain')]: { state: 'revoked', problem: 'Akun keliru.' },
      [id('konsep')]: { state: 'draft', problem: 'MANDATE_MISSING' },
    });
    expect((await idsOf(letters, 'held')).sort()).toEqual([id('cabut'), id('setuju')]);
    const untold = (await letters.listUntold()).map(({ letterId }) => letterId);
    expect(untold).toEqual(expect.arrayContaining([id('cabut'), id('lain'), id('z-0')]));
    expect(untold).toHaveLength(14);
    await clear();
  });

  test('wait for people until they are approved, and signed until they are released', async () => {
    const letters = open();
    const release = aRelease();
    const updatedAt = '2026-11-23T03:00:00.000Z';
    const clear = await fill(letters, {
      [id('diajukan')]: { state: 'submitted' },
      [id('lama')]: { state: 'submitted', updatedAt, ...sealed },
      [id('terbit')]: { state: 'issued' },
      [id('antre')]: { state: 'issued', release },
      [id('antre-lama')]: { state: 'issued', release, updatedAt, ...sealed },
    });
    expect(await idsOf(letters, 'approval')).toEqual([id('lama'), id('diajukan')]);
    expect(await idsOf(letters, 'release')).toEqual([id('terbit')]);
    await clear();
  });

  test('come the longest waiting first, and say whether more wait', async () => {
    const letters = open();
    const clear = await fill(letters, {
      [id('ketiga')]: answered('question', '2026-11-23T04:00:00.000Z'),
      [id('pertama')]: answered('question', '2026-11-21T04:00:00.000Z'),
      [id('keempat')]: answered('question', '2026-11-24T04:00:00.000Z'),
      [id('kedua')]: { ...answered('question', '2026-11-22T04:00:00.000Z'), ...sealed },
      [id('lewat')]: { ...RECEIVED, deliveredAt: '2026-01-05T04:00:00.000Z' },
    });
    const first = async (most: number) => {
      const { letters: some, cut } = await letters.listWaiting('question', LATE, most);
      return [...some.map(({ letterId }) => letterId), cut];
    };
    expect(await first(1)).toEqual([id('pertama'), true]);
    expect(await first(3)).toEqual([id('pertama'), id('kedua'), id('ketiga'), true]);
    expect((await first(4)).at(-1)).toBe(false);
    await clear();
  });
});

test('the list of a state begins with what waits for people', async () => {
  const letters = createLetterTable(table);
  const answeredAt = '2026-11-21T04:00:00.000Z';
  const clear = await fill(letters, {
    'S-undangan': { ...RECEIVED, ...sealed, kind: 'undangan' },
    'S-lewat': { ...RECEIVED, ...sealed },
    'S-tanya': { ...answered('question', answeredAt), ...sealed },
  });
  const { rows } = await letters.page({ by: 'state', state: 'delivered' }, 10, null);
  expect(rows.map(({ letterId }) => letterId)).toEqual(['S-tanya', 'S-lewat', 'S-undangan']);
  await clear();
});
