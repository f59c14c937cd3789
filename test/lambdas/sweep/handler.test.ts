import { expect, test } from 'vitest';
import { TeguranError } from '#errors.ts';
import { createHandler } from '../../../lambdas/sweep/handler.ts';

const STEPS = ['sweep', 'seal', 'publish', 'tell', 'prepare'] as const;
type Step = (typeof STEPS)[number];

/** A round of which some steps fail. */
async function round(broken: Partial<Record<Step, unknown>> = {}) {
  const done: string[] = [];
  const noted: object[] = [];
  const step = (name: Step) => async () => {
    if (name in broken) throw broken[name];
    done.push(name);
  };
  const work = createHandler({
    sweep: step('sweep'),
    seal: step('seal'),
    publish: step('publish'),
    tell: step('tell'),
    prepare: step('prepare'),
    journal: { info: (_message, ids) => void noted.push(ids), count: () => undefined },
  });
  const failure: unknown = await work().catch((error: unknown) => error);
  return { done, noted, failure };
}

test('a round seals the log after the repairs that write to it, before all else', async () => {
  expect(await round()).toEqual({ done: [...STEPS], noted: [], failure: undefined });
});

test('a damaged log keeps back neither revocations nor bundles, and the round has failed', async () => {
  const damaged = new TeguranError('LOG_DAMAGED', { platform: 'shopee', line: 3, reason: 'X' });
  const { done, noted, failure } = await round({ publish: damaged });
  expect(done).toEqual(['sweep', 'seal', 'tell', 'prepare']);
  expect(noted).toMatchObject([{ step: 'publish', code: 'LOG_DAMAGED' }]);
  expect(failure).toMatchObject({ message: 'publish LOG_DAMAGED', errors: [damaged] });
});

test('everything that failed is told one by one, without the words of an error', async () => {
  const busy = new TeguranError('LOG_BUSY', { platform: 'shopee' });
  const both = new AggregateError([busy, new TypeError('Budi')]);
  const { noted, failure } = await round({ seal: both, tell: new Error('Budi') });
  expect(noted).toMatchObject([{ step: 'seal' }, { error: 'TypeError' }, { step: 'tell' }]);
  expect(failure).toMatchObject({ message: 'seal LOG_BUSY, seal TypeError, tell Error' });
  expect(JSON.stringify(noted)).not.toContain('Budi');
});

test('nothing is sealed after repairs that broke off: they find their withdrawals by the open entries', async () => {
  const { done } = await round({ sweep: new Error('timeout') });
  expect(done).toEqual(['publish', 'tell', 'prepare']);
});
