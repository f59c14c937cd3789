import { describe, expect, test } from 'vitest';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { takeToken } from '#cases/take-token.ts';
import { aDispatcher } from '../../support/a-dispatcher.ts';
import { memoryTokens, steppingClock } from '../../support/memory-stores.ts';

const START = '2026-11-24T04:00:00.000Z';

describe('turns to send', () => {
  test('F9: 5,000 letters asked for at once leave at four fifths of 14 a second, none lost', async () => {
    const quota = { read: async () => ({ perDay: 50_000, sentToday: 0, perSecond: 14 }) };
    const ports = { quota, tokens: memoryTokens(), clock: steppingClock(START) };
    const times: number[] = [];
    for (let at = 0; at < 5_000; at += 1) {
      const turn = await takeToken(ports);
      if (turn.kind === 'go') times.push(turn.waitMs);
    }
    expect(times).toHaveLength(5_000);
    const busiest = times.map(
      (from) => times.filter((at) => at >= from && at < from + 1000).length,
    );
    expect(Math.max(...busiest)).toBeLessThanOrEqual(12);
    expect(times.at(-1)).toBeLessThan((5_000 / (14 * 0.8)) * 1000 + 1000);
  });

  test('F35: a clock that jumps back neither stops nor floods', async () => {
    const quota = { read: async () => ({ perDay: 50_000, sentToday: 0, perSecond: 10 }) };
    const clock = steppingClock(START);
    const ports = { quota, tokens: memoryTokens(), clock };
    await takeToken(ports);
    clock.pass(-5);
    const turn = await takeToken(ports);
    expect(turn).toMatchObject({ kind: 'go', waitMs: 125 });
  });

  test.each([
    [{ perDay: 200, perSecond: 1 }, true],
    [{ perDay: 50_000, perSecond: 14 }, false],
    [{ perDay: 200, perSecond: 14 }, false],
  ])('F11: with %o a letter says that the account is in the sandbox: %s', async (now, told) => {
    const { ports, quota } = await aDispatcher();
    const counted: string[] = [];
    const journal = { info: () => undefined, count: (metric: string) => void counted.push(metric) };
    quota.now = { ...now, sentToday: 0 };
    await dispatchLetter({ ...ports, journal })('B1-instagram');
    expect(counted.includes('SendingSandboxed')).toBe(told);
  });

  test('F10: of 300 letters and 200 left for the day, 200 leave, 100 wait and none fails', async () => {
    const { ports, add, sent, quota, letters } = await aDispatcher();
    const counted: string[] = [];
    const journal = { info: () => undefined, count: (metric: string) => void counted.push(metric) };
    for (let at = 2; at <= 300; at += 1) await add({ letterId: `L${at}` });
    for (const { letterId } of letters.all()) {
      quota.now = { perDay: 200, sentToday: sent.length, perSecond: 14 };
      await dispatchLetter({ ...ports, journal })(letterId);
    }
    expect(sent).toHaveLength(200);
    expect(letters.all().filter(({ state }) => state === 'issued')).toHaveLength(100);
    expect(counted.filter((metric) => metric === 'DailyQuotaReached')).toHaveLength(100);
  });
});
