import { issueLetter } from '#cases/issue-letter.ts';
import type { Environment } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { createJournal } from './journal.ts';
import { createPress } from './press.ts';
import { readSender } from './sender.ts';
import { createObjects, createTables } from './stores.ts';

export function issueCase(env: Environment) {
  return issueLetter({
    letters: createTables(env).letters,
    objects: createObjects(env),
    press: createPress(env),
    sender: readSender(env),
    hasher,
    journal: createJournal('issue'),
    clock: systemClock,
  });
}
