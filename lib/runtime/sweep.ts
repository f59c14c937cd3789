import { writeArchive } from '#adapters/spreadsheet/write-archive.ts';
import { type ExportInput, exportLog } from '#cases/export-log.ts';
import { prepareBundles } from '#cases/prepare-bundles.ts';
import { publishGrown } from '#cases/publish-checkpoint.ts';
import { sealLog } from '#cases/seal-log.ts';
import { sweep } from '#cases/sweep.ts';
import { tellRevoked } from '#cases/tell-revoked.ts';
import { ENV } from '#env.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { createJournal } from './journal.ts';
import { logBook } from './log-book.ts';
import { createLogSigner } from './log-signer.ts';
import { createObjects, createQueues, createTables } from './stores.ts';

export function sweepCase(env: Environment) {
  const stores = createTables(env);
  const { stage } = readEnv(env, { stage: ENV.stage });
  const objects = createObjects(env);
  const signer = createLogSigner(env);
  const journal = createJournal('sweep');
  const ports = { queue: createQueues(env), journal, clock: systemClock };
  const vouched = { ...stores, objects, hasher, clock: systemClock, stage, logBook };
  const seal = sealLog({ ...stores, hasher });
  return {
    journal,
    sweep: sweep({ ...stores, ...ports, hasher }),
    seal,
    publish: async () => publishGrown({ ...vouched, signer: await signer() })(),
    tell: tellRevoked({ ...stores, ...ports }),
    prepare: prepareBundles({
      ...stores,
      ...ports,
      objects,
      hasher,
      exportLog: async (input: ExportInput) =>
        exportLog({ ...vouched, seal, signer: await signer() })(input),
      pack: writeArchive,
    }),
  };
}
