import { makePrintCopy } from '#adapters/picture/make-print-copy.ts';
import { attachEvidence } from '#cases/attach-evidence.ts';
import { checkBatch } from '#cases/check-batch.ts';
import type { Environment } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { listReader } from './list-reader.ts';
import { createObjects, createQueues, createTables } from './stores.ts';

/** What an upload sets going: a list is checked, an archive of screenshots is attached. */
export function intakeCases(env: Environment) {
  const { batches, letters, earlier } = createTables(env);
  const ports = {
    batches,
    letters,
    earlier,
    objects: createObjects(env),
    queue: createQueues(env),
    reader: listReader,
    makePrintCopy,
    hasher,
    clock: systemClock,
  };
  return { check: checkBatch(ports), attach: attachEvidence(ports) };
}
