import { composeBatch } from '#cases/compose-batch.ts';
import { preparePencabutan } from '#cases/prepare-pencabutan.ts';
import { ENV } from '#env.ts';
import { rulesVersion } from '#platforms/rulebook.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { randomIds, systemClock } from './ids.ts';
import { createJournal } from './journal.ts';
import { createPrinter } from './press.ts';
import { createObjects, createTables } from './stores.ts';

/** Drafts that a queue asks for. */
export function composeCases(env: Environment) {
  const ports = { ...composePorts(env), ids: randomIds, journal: createJournal('compose') };
  return { composeBatch: composeBatch(ports), preparePencabutan: preparePencabutan(ports) };
}

/** What composing and rewriting a draft have in common. */
export function composePorts(env: Environment) {
  const { batches, letters, settings, guards, earlier } = createTables(env);
  const { verifyBaseUrl } = readEnv(env, { verifyBaseUrl: ENV.verifyBaseUrl });
  return {
    batches,
    letters,
    settings,
    guards,
    earlier,
    objects: createObjects(env),
    press: createPrinter(env),
    hasher,
    clock: systemClock,
    rulesVersion,
    verifyBaseUrl,
  };
}
