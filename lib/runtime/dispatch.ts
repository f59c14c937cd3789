import { setTimeout } from 'node:timers/promises';
import { createMailer } from '#adapters/ses/mailer.ts';
import { createMailQuota } from '#adapters/ses/quota.ts';
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
  const { letters, mailJournal, settings, guards, tokens } = createTables(env);
  const { configurationSet } = readEnv(env, { configurationSet: ENV.configurationSet });
  const ses = createSesClient();
  return dispatchLetter({
    letters,
    mailJournal,
    settings,
    guards,
    tokens,
    quota: createMailQuota(ses, Date.now),
    objects: createObjects(env),
    mailer: createMailer(ses, configurationSet),
    senderAddress: readSender(env).address,
    journal: createJournal('dispatch'),
    hasher,
    ids: randomIds,
    clock: systemClock,
    pause: (milliseconds) => setTimeout(milliseconds),
  });
}
