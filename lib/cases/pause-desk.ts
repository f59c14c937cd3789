import type { Letter } from './letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { SendingGuards } from './ports/sending-guards.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly guards: Pick<SendingGuards, 'deskPause' | 'saveDeskPause'>;
  readonly clock: Clock;
  readonly journal: Journal;
}

const WINDOW_MS = 24 * 3_600_000;
const MOST_BOUNCES = 3;
const REASON = 'REPEATED_BOUNCES';

/** Three letters to one desk came back within a day: nothing more goes there until a person looked. */
export async function pauseFailingDesks(ports: Ports): Promise<number> {
  const now = ports.clock.now();
  const from = new Date(Date.parse(now) - WINDOW_MS).toISOString();
  const bounced = await ports.letters.listByState('bounced');
  const recent = bounced.filter((letter) => bouncedAt(letter) >= from);
  let count = 0;
  for (const [platform, letters] of Map.groupBy(recent, (letter) => letter.platform)) {
    const pause = await ports.guards.deskPause(platform);
    const counted = letters.filter((one) => bouncedAt(one) > (pause?.clearedAt ?? ''));
    const isPaused = pause !== null && pause.clearedAt === null;
    if (isPaused || counted.length < MOST_BOUNCES) continue;
    await ports.guards.saveDeskPause({ platform, reason: REASON, since: now, clearedAt: null });
    ports.journal.count('DeskPaused');
    ports.journal.info('desk paused', { platform, bounces: counted.length });
    count += 1;
  }
  return count;
}

function bouncedAt({ log, updatedAt }: Letter): string {
  return log.findLast(({ move }) => move === 'bounce')?.at ?? updatedAt;
}
