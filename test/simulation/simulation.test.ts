import { beforeAll, describe, expect, test, vi } from 'vitest';
import { addUp, NOTHING, type Summary } from './measure.ts';
import { runSeed } from './run-seed.ts';

const SEEDS = 200;
const LETTERS = 50;

beforeAll(() => {
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
});

const bad = ({ doubled, lost, gaps, duplicateNumbers, chainBreaks, untold }: Summary) =>
  doubled + lost + gaps + duplicateNumbers + chainBreaks + untold;

describe('the whole system under a storm of faults', () => {
  test(`SD-2, F41: ${SEEDS} seeds of ${LETTERS} letters: nothing doubled, lost, skipped or torn`, async () => {
    let total = NOTHING;
    const failing: number[] = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const summary = await runSeed({ seed, letters: LETTERS });
      if (bad(summary) > 0) failing.push(seed);
      total = addUp(total, summary);
    }
    expect(failing, 'replay with: npm run simulate -- --seeds 1 --from-seed S').toEqual([]);
    expect(total.letters).toBe(SEEDS * LETTERS);
    expect(total.attempts).toBeGreaterThan((SEEDS * LETTERS) / 2);
    expect(total.revoked).toBeGreaterThan(SEEDS);
  });

  test('the usual way of sending doubles mails, so the simulation can fail', async () => {
    const naive = await runSeed({ seed: 1, letters: LETTERS, naive: true });
    expect(naive.doubled).toBeGreaterThan(5);
  });

  test('a seed replays: the same run, the same counts', async () => {
    const options = { seed: 7, letters: LETTERS };
    expect(await runSeed(options)).toEqual(await runSeed(options));
  });
});
