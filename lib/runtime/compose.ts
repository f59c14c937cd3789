import { composeBatch } from '#cases/compose-batch.ts';
import { ENV } from '#env.ts';
import { rulesVersion } from '#platforms/rulebook.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { randomIds, systemClock } from './ids.ts';
import { createPrinter } from './press.ts';
import { createObjects, createTables } from './stores.ts';

export function composeCase(env: Environment) {
  return composeBatch({ ...composePorts(env), ids: randomIds });
}

/** What composing and rewriting a draft have in common. */
export function composePorts(env: Environment) {
  const { batches, letters, settings, earlier } = createTables(env);
  const { verifyBaseUrl } = readEnv(env, { verifyBaseUrl: ENV.verifyBaseUrl });
  return {
    batches,
    letters,
    settings,
    earlier,
    objects: createObjects(env),
    press: createPrinter(env),
    hasher,
    clock: systemClock,
    rulesVersion,
    verifyBaseUrl,
  };
}
