import { type ExportInput, exportLog } from '#cases/export-log.ts';
import { sealLog } from '#cases/seal-log.ts';
import { ENV } from '#env.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { logBook } from './log-book.ts';
import { createLogSigner } from './log-signer.ts';
import { createObjects, createTables } from './stores.ts';

/** Exports the log of every platform with all its evidence, and what was open until now. */
export function exportLogCase(env: Environment) {
  const stores = createTables(env);
  const { stage } = readEnv(env, { stage: ENV.stage });
  const objects = createObjects(env);
  const signer = createLogSigner(env);
  const seal = sealLog({ ...stores, hasher });
  return async (options: ExportInput) => {
    const ports = { ...stores, objects, hasher, clock: systemClock, stage, logBook, seal };
    return exportLog({ ...ports, signer: await signer() })(options);
  };
}
