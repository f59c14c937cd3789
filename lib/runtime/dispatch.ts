import { createMailer } from '#adapters/ses/mailer.ts';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { ENV } from '#env.ts';
import { createSesClient } from './aws-clients.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { randomIds, systemClock } from './ids.ts';
import { createJournal } from './journal.ts';
import { readSender } from './sender.ts';
import { createObjects, createTables } from './stores.ts';

export function dispatchCase(env: Environment) {
  const { letters, mailJournal, settings } = createTables(env);
  const { configurationSet } = readEnv(env, { configurationSet: ENV.configurationSet });
  return dispatchLetter({
    letters,
    mailJournal,
    settings,
    objects: createObjects(env),
    mailer: createMailer(createSesClient(), configurationSet),
    senderAddress: readSender(env).address,
    journal: createJournal('dispatch'),
    hasher,
    ids: randomIds,
    clock: systemClock,
  });
}
