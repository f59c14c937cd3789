import { readList } from '#adapters/spreadsheet/read-list.ts';
import { checkBatch } from '#cases/check-batch.ts';
import type { Environment } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { createObjects, createQueues, createTables } from './stores.ts';

export function intakeCase(env: Environment) {
  return checkBatch({
    batches: createTables(env).batches,
    objects: createObjects(env),
    queue: createQueues(env),
    reader: { read: readList },
    hasher,
    clock: systemClock,
  });
}
