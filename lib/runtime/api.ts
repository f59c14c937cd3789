import type { Actor } from '#cases/actor.ts';
import { approveLetters } from '#cases/approve-letters.ts';
import { confirmDesk } from '#cases/confirm-desk.ts';
import { decideDoubt } from '#cases/decide-doubt.ts';
import type { StoredFile } from '#cases/letter.ts';
import { loadFile } from '#cases/load-file.ts';
import { lookUpCode } from '#cases/look-up-code.ts';
import type { Bucket } from '#cases/ports.ts';
import { receiveList } from '#cases/receive-list.ts';
import { releaseLetters } from '#cases/release-letters.ts';
import { returnLetter } from '#cases/return-letters.ts';
import { type ReviseInput, reviseLetter } from '#cases/revise-letter.ts';
import { submitLetters } from '#cases/submit-letters.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import { issuerFor } from '#letters/issuer.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { composePorts } from './compose.ts';
import type { Environment } from './config.ts';
import { hasher } from './hasher.ts';
import { systemClock } from './ids.ts';
import { createJournal } from './journal.ts';
import { createObjects, createQueues, createTables } from './stores.ts';

export type ApiCases = ReturnType<typeof apiCases>;

/** Everything the HTTP API may do. */
export function apiCases(env: Environment) {
  const stores = createTables(env);
  const objects = createObjects(env);
  const clock = systemClock;
  const ports = { ...stores, objects, queue: createQueues(env), hasher, clock };
  const today = () => tanggalWib(clock.now());
  return {
    ...stores,
    hasher,
    journal: createJournal('api'),
    receiveList: receiveList(ports),
    submitLetters: submitLetters(ports),
    approveLetters: approveLetters(ports),
    returnLetter: returnLetter(ports),
    releaseLetters: releaseLetters(ports),
    withdrawLetter: withdrawLetter(ports),
    decideDoubt: decideDoubt(ports),
    reviseLetter: reviseLazily(env),
    lookUpCode: lookUpCode(ports),
    chooseIssuer: (issuerId: string | null) => issuerFor(issuerId, today()).id,
    confirmDesk: (desk: unknown, actor: Actor) => confirmDesk(desk, actor, today()),
    loadFile: (bucket: Bucket, file: StoredFile) => loadFile(ports, bucket, file),
    readReport: async (file: StoredFile): Promise<unknown> =>
      JSON.parse(new TextDecoder().decode(await loadFile(ports, 'letters', file))),
  };
}

/** Fonts and templates are read when a draft is first written anew, not at every start. */
function reviseLazily(env: Environment) {
  let revise: ReturnType<typeof reviseLetter> | undefined;
  return (input: ReviseInput) => {
    revise ??= reviseLetter(composePorts(env));
    return revise(input);
  };
}
