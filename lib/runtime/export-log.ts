import { exportLog } from '#cases/export-log.ts';
import { sealLog } from '#cases/seal-log.ts';
import { ENV } from '#env.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { noteSigner } from './note-key.ts';
import { createSigner } from './signer.ts';
import { createObjects, createTables } from './stores.ts';

/** Seals what is open, then exports the log of every platform with all its evidence. */
export function exportLogCase(env: Environment) {
  const { letters, ledger, mailJournal, numbers } = createTables(env);
  const { stage } = readEnv(env, { stage: ENV.stage });
  const objects = createObjects(env);
  const signer = createSigner(env);
  const seal = sealLog({ letters, ledger, hasher });
  return async (options: { readonly withFiles: boolean }) => {
    await seal();
    const ports = {
      letters,
      ledger,
      mailJournal,
      numbers,
      objects,
      hasher,
      clock: systemClock,
      stage,
    };
    const digestSigner = await signer(systemClock.now());
    return exportLog({ ...ports, signer: noteSigner(digestSigner) })(options);
  };
}
