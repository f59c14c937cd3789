import { expect, test } from 'vitest';
import { createHandler } from '../../../lambdas/sweep/handler.ts';

const STEPS = ['sweep', 'seal', 'publish', 'tell', 'prepare'] as const;

/** A round of which one step breaks off. */
async function round(broken?: (typeof STEPS)[number]) {
  const done: string[] = [];
  const step = (name: (typeof STEPS)[number]) => async () => {
    if (name === broken) throw new Error('timeout');
    done.push(name);
  };
  const work = createHandler({
    sweep: step('sweep'),
    seal: step('seal'),
    publish: step('publish'),
    tell: step('tell'),
    prepare: step('prepare'),
  });
  await work().catch(() => done.push('broken off'));
  return done;
}

test('a round seals the log after the repairs that write to it, before all else', async () => {
  expect(await round()).toEqual(STEPS);
});

test('a round that breaks off over revoked letters has sealed and signed the log', async () => {
  expect(await round('tell')).toEqual(['sweep', 'seal', 'publish', 'broken off']);
});
