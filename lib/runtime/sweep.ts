import { sealLog } from '#cases/seal-log.ts';
import { sweep } from '#cases/sweep.ts';
import type { Environment } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { createJournal } from './journal.ts';
import { createQueues, createTables } from './stores.ts';

export function sweepCase(env: Environment) {
  const stores = createTables(env);
  const queue = createQueues(env);
  const journal = createJournal('sweep');
  const clock = systemClock;
  return {
    sweep: sweep({ ...stores, queue, journal, clock }),
    seal: sealLog({ ...stores, hasher }),
  };
}
