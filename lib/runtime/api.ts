import { composePorts } from './compose.ts';
import type { Environment } from './config.ts';
import { hasher } from './hasher.ts';
import { randomIds, systemClock } from './ids.ts';
import { createJournal } from './journal.ts';
import { listReader, repairWriter } from './list-reader.ts';
import { createProof } from './proof.ts';
import { createObjects, createQueues, createTables } from './stores.ts';
import { createAcceptor } from './verify.ts';
import { type ApiCases, wireApi } from './wire-api.ts';

export function apiCases(env: Environment): ApiCases {
  return wireApi({
    ...createTables(env),
    objects: createObjects(env),
    queue: createQueues(env),
    hasher,
    ids: randomIds,
    clock: systemClock,
    journal: createJournal('api'),
    reader: listReader,
    repairWriter,
    acceptSigned: createAcceptor(env),
    createPrinter: () => composePorts(env),
    createProof: () => createProof(env),
  });
}
