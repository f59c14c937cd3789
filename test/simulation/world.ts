import type { SQSEvent } from 'aws-lambda';
import { createMailer } from '#adapters/ses/mailer.ts';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { issueLetter } from '#cases/issue-letter.ts';
import type { Journal } from '#cases/ports/journal.ts';
import type { LetterStore } from '#cases/ports/letter-store.ts';
import { preparePencabutan } from '#cases/prepare-pencabutan.ts';
import { publishGrown } from '#cases/publish-checkpoint.ts';
import { recordMailEvent } from '#cases/record-mail-event.ts';
import { sealLog } from '#cases/seal-log.ts';
import { sweep } from '#cases/sweep.ts';
import { tellRevoked } from '#cases/tell-revoked.ts';
import { createHandler as composeHandler } from '../../lambdas/compose/handler.ts';
import { createHandler as dispatchHandler } from '../../lambdas/dispatch/handler.ts';
import { createHandler as feedbackHandler } from '../../lambdas/feedback/handler.ts';
import { createHandler as issueHandler } from '../../lambdas/issue/handler.ts';
import { createHandler as sweepHandler } from '../../lambdas/sweep/handler.ts';
import * as memory from '../support/memory-stores.ts';
import { type Chance, createChance } from './chance.ts';
import { type Frailty, frail } from './frail-port.ts';
import { createMailService } from './mail-service.ts';
import { naiveDispatch } from './naive-dispatch.ts';
import { createQueues } from './queues.ts';
import { createQuickPress, quickSigner } from './quick-press.ts';
import { createVirtualTime } from './virtual-time.ts';
import { watchDefects } from './watch-defects.ts';
import type { Weather } from './weather.ts';
import { runWorker } from './worker.ts';

export type World = ReturnType<typeof createWorld>;

export interface WorldOptions {
  readonly seed: number;
  readonly weather: Weather;
  readonly naive: boolean;
  readonly journal: Journal;
}

/** All functions and stores of the system in one process, behind faults drawn from one seed. */
export function createWorld({ seed, weather, naive, journal }: WorldOptions) {
  const chance = createChance(seed);
  const time = createVirtualTime(startOf(seed));
  const frailty: Frailty = { time, chance, odds: weather.ports };
  const disorder = { ...weather.queues };
  const queues = createQueues(time, chance, disorder);
  const mailOptions = {
    odds: weather.mail,
    publish: (envelope: string) => queues.send('feedback', envelope),
  };
  const mail = createMailService(time, chance, mailOptions);
  const stores = createStores();
  const mailer = createMailer(mail.client, 'letters');
  const ports = {
    ...createPorts(stores, frailty),
    queue: frail(queues.queue, frailty),
    mailer,
    journal,
  };
  const { defects, watched } = watchDefects();
  const dispatch: (letterId: string) => Promise<unknown> = naive
    ? naiveDispatch(ports)
    : dispatchLetter(ports);
  const handlers = {
    compose: composeHandler({
      composeBatch: () => Promise.reject(new Error('no list is uploaded here')),
      preparePencabutan: watched(preparePencabutan(ports)),
    }),
    issue: issueHandler(watched(issueLetter(ports))),
    dispatch: dispatchHandler(watched(dispatch)),
    feedback: feedbackHandler(watched(recordMailEvent(ports))),
  };
  for (const [name, handler] of Object.entries(handlers)) {
    queues.consume(name, async (message) => {
      const event = { Records: [message] } as unknown as SQSEvent;
      return (await handler(event)).batchItemFailures.length === 0;
    });
  }
  const repair = sweepHandler({
    sweep: watched(sweep(ports)),
    seal: watched(sealLog(ports)),
    publish: watched(publishGrown(ports)),
    tell: watched(tellRevoked(ports)),
    // Nobody asks for a bundle here.
    prepare: async () => undefined,
    journal,
  });
  return {
    chance,
    time,
    stores,
    ports,
    mail,
    queues,
    defects,
    watched,
    sweep: () => runWorker(repair),
    /** The weather turns. */
    turn: (next: Weather) => {
      frailty.odds = next.ports;
      mailOptions.odds = next.mail;
      Object.assign(disorder, next.queues);
    },
  };
}

/** One seed in five lives through the turn of the year. */
function startOf(seed: number): string {
  return seed % 5 === 0 ? '2026-12-31T15:30:00.000Z' : '2026-11-24T01:00:00.000Z';
}

function createStores() {
  return {
    letters: memory.memoryLetters(),
    batches: memory.memoryBatches(),
    approvals: memory.memoryApprovals(),
    reservations: memory.memoryReservations(),
    numbers: memory.memoryNumbers(),
    mailJournal: memory.memoryMail(),
    objects: memory.memoryObjects(),
    settings: memory.memorySettings(),
    guards: memory.memoryGuards(),
    tokens: memory.memoryTokens(),
    ledger: memory.memoryLedger(),
    changes: memory.memoryChanges(),
  };
}

function createPorts(stores: ReturnType<typeof createStores>, frailty: Frailty) {
  let lastId = 0;
  const id = () => {
    lastId += 1;
    return `id-${lastId}`;
  };
  return {
    letters: frail<LetterStore>(lagging(stores.letters, frailty.chance), frailty),
    batches: frail(stores.batches, frailty),
    approvals: frail(stores.approvals, frailty),
    reservations: frail(stores.reservations, frailty),
    numbers: frail(stores.numbers, frailty),
    mailJournal: frail(stores.mailJournal, frailty),
    objects: frail(stores.objects, frailty),
    settings: frail(stores.settings, frailty),
    guards: frail(stores.guards, frailty),
    tokens: frail(stores.tokens, frailty),
    quota: frail({ read: async () => QUOTA }, frailty),
    pause: frailty.time.pass,
    ledger: frail(stores.ledger, frailty),
    changes: frail(stores.changes, frailty),
    press: createQuickPress(),
    sender: { name: 'Contoh', address: 'surat@contoh.example', replyDomain: 'contoh.example' },
    senderAddress: 'surat@contoh.example',
    hasher: memory.hasher,
    signer: quickSigner,
    stage: 'simulasi',
    verifyBaseUrl: 'https://contoh.example/v',
    clock: frailty.time,
    ids: { next: id, code: id },
  };
}

const QUOTA = { perDay: 50_000, sentToday: 0, perSecond: 14 };

const LAG = 0.2;

/** An index that now and then shows what it showed the last time. */
function lagging(letters: LetterStore, chance: Chance): LetterStore {
  return {
    ...letters,
    listByState: lagged(letters.listByState, chance),
    listUntold: lagged(letters.listUntold, chance),
  };
}

function lagged<A extends unknown[], R>(read: (...asked: A) => Promise<R>, chance: Chance) {
  const shown = new Map<string, R>();
  return async (...asked: A): Promise<R> => {
    const place = JSON.stringify(asked);
    const old = shown.get(place);
    if (old !== undefined && chance.hits(LAG)) return old;
    const present = await read(...asked);
    shown.set(place, present);
    return present;
  };
}
