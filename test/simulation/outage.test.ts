import { beforeAll, expect, test, vi } from 'vitest';
import { runSeed } from './run-seed.ts';
import { CALM } from './weather.ts';

beforeAll(() => {
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
});

const HOUR = 3_600_000;

test.each([1, 2, 3])(
  'F54: seed %i, a region that is gone for 15 hours: nothing lost, nothing doubled',
  async (seed) => {
    const outage = { from: HOUR / 2, until: 15.5 * HOUR };
    const summary = await runSeed({ seed, letters: 30, weather: CALM, outage });
    expect(summary).toMatchObject({
      letters: 30,
      doubled: 0,
      lost: 0,
      gaps: 0,
      duplicateNumbers: 0,
      chainBreaks: 0,
    });
    expect(summary.attempts).toBeGreaterThan(20);
  },
);
