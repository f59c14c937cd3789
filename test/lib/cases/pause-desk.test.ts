import { expect, test } from 'vitest';
import { pauseFailingDesks } from '#cases/pause-desk.ts';
import { resumeDesk } from '#cases/resume-desk.ts';
import type { LogEntry } from '#ledger/entry.ts';
import { aReleasedLetter } from '../../support/a-letter.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import {
  hasher,
  memoryChanges,
  memoryGuards,
  memoryLedger,
  memoryLetters,
  silentJournal,
  someIds,
  steppingClock,
} from '../../support/memory-stores.ts';

const bounce = (at: string): LogEntry[] => [aLogEntry({ move: 'bounce', at })];

async function setUp(times: readonly string[]) {
  const letters = memoryLetters();
  for (const [index, at] of times.entries()) {
    await letters.create(
      aReleasedLetter({ letterId: `L${index}`, state: 'bounced', log: bounce(at) }),
    );
  }
  const clock = steppingClock('2026-11-24T10:00:00.000Z');
  const log = { ledger: memoryLedger(), changes: memoryChanges(), ids: someIds(), hasher };
  return { letters, guards: memoryGuards(), clock, journal: silentJournal, ...log };
}

test('SD-5, F13: the third hard bounce within a day pauses the desk, once', async () => {
  const times = ['2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z'];
  expect(await pauseFailingDesks(await setUp(times))).toBe(0);
  const ports = await setUp([...times, '2026-11-24T03:00:00.000Z']);
  expect(await pauseFailingDesks(ports)).toBe(1);
  expect(await pauseFailingDesks(ports)).toBe(0);
  expect(await ports.guards.deskPause('instagram')).toMatchObject({ clearedAt: null });
});

test('bounces of the day before do not count', async () => {
  const old = '2026-11-23T09:59:59.000Z';
  expect(await pauseFailingDesks(await setUp([old, old, old]))).toBe(0);
});

test('a desk that a person resumed is not paused again for the same bounces', async () => {
  const at = '2026-11-24T03:00:00.000Z';
  const ports = await setUp([at, at, at]);
  await pauseFailingDesks(ports);
  const actor = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;
  await resumeDesk(ports)({ platform: 'instagram', reason: 'Alamat sudah benar.', actor });
  expect(await pauseFailingDesks(ports)).toBe(0);
});
