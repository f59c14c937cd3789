import { sealLog } from '#cases/seal-log.ts';
import { sweep } from '#cases/sweep.ts';
import type { Environment } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { createJournal } from './journal.ts';
import { createQueues, createTables } from './stores.ts';

export function sweepCase(env: Environment) {
  const { batches, letters, approvals, numbers, mailJournal, ledger } = createTables(env);
  const queue = createQueues(env);
  const journal = createJournal('sweep');
  const clock = systemClock;
  return {
    sweep: sweep({ batches, letters, approvals, numbers, mailJournal, queue, journal, clock }),
    seal: sealLog({ letters, ledger, hasher }),
  };
}
