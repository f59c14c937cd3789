import { checkBatch } from '#cases/check-batch.ts';
import type { Environment } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { listReader } from './list-reader.ts';
import { createObjects, createQueues, createTables } from './stores.ts';

export function intakeCase(env: Environment) {
  return checkBatch({
    batches: createTables(env).batches,
    objects: createObjects(env),
    queue: createQueues(env),
    reader: listReader,
    hasher,
    clock: systemClock,
  });
}
