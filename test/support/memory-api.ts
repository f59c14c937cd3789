import { createAcceptance } from '#adapters/pdf/verify-accept.ts';
import type { Actor, Group } from '#cases/actor.ts';
import type { Letter } from '#cases/letter.ts';
import type { RequestStore, StoredAnswer } from '#cases/ports/request-store.ts';
import { listReader, repairWriter } from '#runtime/list-reader.ts';
import { wireApi } from '#runtime/wire-api.ts';
import { createApp } from '../../lambdas/api/app.ts';
import { fakePress } from './fake-press.ts';
import {
  hasher,
  memoryApprovals,
  memoryBatches,
  memoryBundles,
  memoryChanges,
  memoryEarlier,
  memoryGuards,
  memoryLedger,
  memoryLetters,
  memoryMail,
  memoryNumbers,
  memoryObjects,
  memoryQueue,
  memoryReservations,
  memorySettings,
  silentJournal,
  someIds,
  steppingClock,
} from './memory-stores.ts';

export function memoryRequests(): RequestStore {
  const rows = new Map<string, { sha256: string; until: string; answer?: StoredAnswer }>();
  return {
    begin: async (id, sha256, { from, until }) => {
      if ((rows.get(id)?.until ?? '') < from) rows.delete(id);
      const row = rows.get(id);
      if (!row) rows.set(id, { sha256, until });
      if (row && row.sha256 !== sha256) return { kind: 'different' };
      return row?.answer ? { kind: 'answered', answer: row.answer } : { kind: 'new' };
    },
    finish: async (id, answer) => {
      const row = rows.get(id);
      if (row) rows.set(id, { ...row, answer });
    },
  };
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: unknown;
  /** Absent: a new one each time, as a client makes it; null: none. */
  readonly key?: string | null;
  /** How the person signed in; absent: with a second factor, as our user pool demands. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** What tests look into without a schema. */
interface Answer {
  readonly code?: string;
  readonly batch: { readonly batchId: string };
  readonly paths: Record<string, Record<string, unknown>>;
}

/** The API over stores in memory, called as API Gateway calls it. */
export function memoryApi() {
  const letters = memoryLetters();
  const objects = memoryObjects();
  const queue = memoryQueue();
  const clock = steppingClock('2026-11-24T02:00:00.000Z');
  const cases = wireApi({
    batches: memoryBatches(),
    letters,
    approvals: memoryApprovals(),
    reservations: memoryReservations(),
    numbers: memoryNumbers(),
    mailJournal: memoryMail(),
    settings: memorySettings(),
    guards: memoryGuards(),
    ledger: memoryLedger(),
    changes: memoryChanges(),
    ids: someIds(),
    requests: memoryRequests(),
    earlier: memoryEarlier(),
    bundles: memoryBundles(),
    reader: listReader,
    repairWriter,
    objects,
    queue,
    hasher,
    clock,
    journal: silentJournal,
    acceptSigned: createAcceptance([]),
    createPrinter: () => ({
      press: fakePress,
      rulesVersion: '1',
      verifyBaseUrl: 'https://teguran.example/v',
    }),
  });
  const app = createApp(cases);
  let keys = 0;
  return {
    app,
    cases,
    letters,
    objects,
    queue,
    clock,
    put: async (letter: Letter) => {
      await letters.create(letter);
      return letter;
    },
    call: async (path: string, actor: Actor | null, call: Call = {}) => {
      const { method = 'GET', body, key, claims = { amr: '[pwd mfa]' } } = call;
      keys += 1;
      const headers = new Headers({ 'content-type': 'application/json' });
      if (key !== null) headers.set('idempotency-key', key ?? `permintaan-${keys}`);
      const request = new Request(`https://teguran.example${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const answer = await app.fetch(request, { event: eventOf(actor, claims) });
      return Object.assign(answer, { data: () => answer.json() as Promise<Answer> });
    },
  };
}

/** The part of the event in which the gateway names the person behind a checked token. */
function eventOf(actor: Actor | null, more: Readonly<Record<string, string>>) {
  if (!actor) return { requestContext: {} };
  const claims = { sub: actor.sub, 'cognito:groups': `[${actor.groups.join(' ')}]`, ...more };
  return { requestContext: { authorizer: { jwt: { claims } } } };
}

export function person(sub: string, ...groups: Group[]): Actor {
  return { sub, groups };
}
