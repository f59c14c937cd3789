import { type ExportInput, exportLog } from '#cases/export-log.ts';
import { sealLog } from '#cases/seal-log.ts';
import { ENV } from '#env.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { logBook } from './log-book.ts';
import { createLogSigner } from './log-signer.ts';
import { createObjects, createTables } from './stores.ts';

/** Seals what is open, then exports the log of every platform with all its evidence. */
export function exportLogCase(env: Environment) {
  const stores = createTables(env);
  const { stage } = readEnv(env, { stage: ENV.stage });
  const objects = createObjects(env);
  const signer = createLogSigner(env);
  const seal = sealLog({ ...stores, hasher });
  return async (options: ExportInput) => {
    await seal();
    const ports = { ...stores, objects, hasher, clock: systemClock, stage, logBook };
    return exportLog({ ...ports, signer: await signer() })(options);
  };
}
