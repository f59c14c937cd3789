import { describe, expect, test } from 'vitest';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { issueLetter } from '#cases/issue-letter.ts';
import type { Letter } from '#cases/letter.ts';
import { prepareBundles } from '#cases/prepare-bundles.ts';
import { preparePencabutan } from '#cases/prepare-pencabutan.ts';
import { recordMailEvent } from '#cases/record-mail-event.ts';
import type { SendOutcome } from '#cases/send-outcome.ts';
import { ALARMING, type Signal } from '#cases/signal.ts';
import { sweep } from '#cases/sweep.ts';
import { tellRevoked } from '#cases/tell-revoked.ts';
import { findIssuer } from '#letters/issuer.ts';
import { aDispatcher } from '../../support/a-dispatcher.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import { aMailEvent } from '../../support/a-mail-event.ts';
import { fakePress } from '../../support/fake-press.ts';
import {
  hasher,
  memoryApprovals,
  memoryBatches,
  memoryBundles,
  memoryNumbers,
  memoryQueue,
  memoryReservations,
} from '../../support/memory-stores.ts';
import { someFacts } from '../../support/some-facts.ts';

const ID = 'B1-instagram';
const OLD = '2026-11-24T01:00:00.000Z';

async function setUp(outcome?: SendOutcome, set: Partial<Letter> = {}) {
  const desk = await aDispatcher(outcome, set);
  const heard = new Set<Signal>();
  const journal = { info: () => undefined, count: (signal: Signal) => void heard.add(signal) };
  const ports = {
    ...desk.ports,
    journal,
    batches: memoryBatches(),
    approvals: memoryApprovals(),
    reservations: memoryReservations(),
    numbers: memoryNumbers(),
    queue: memoryQueue(),
  };
  return { ...desk, ports, heard };
}

type Fault = (system: Awaited<ReturnType<typeof setUp>>) => Promise<unknown>;

const lateSweep: Fault = async ({ ports, clock }) => {
  clock.pass(48 * 60);
  await sweep(ports)();
  return tellRevoked(ports)();
};

const bounced = { state: 'bounced', log: [aLogEntry({ move: 'bounce', at: OLD })] } as const;

/** One fault for each signal; a signal without a fault that raises it would be decoration. */
const FAULTS: Readonly<
  Record<keyof typeof ALARMING, readonly [Fault, (SendOutcome | undefined)?, Partial<Letter>?]>
> = {
  MailUnknown: [({ ports }) => dispatchLetter(ports)(ID), { kind: 'unknown', code: 'ECONNRESET' }],
  MailRefused: [({ ports }) => dispatchLetter(ports)(ID), { kind: 'refused', code: 'Rejected' }],
  DailyQuotaReached: [
    ({ ports, quota }) => {
      quota.now = { perDay: 200, sentToday: 200, perSecond: 1 };
      return dispatchLetter(ports)(ID);
    },
  ],
  SendingSandboxed: [
    ({ ports, quota }) => {
      quota.now = { perDay: 200, sentToday: 0, perSecond: 1 };
      return dispatchLetter(ports)(ID);
    },
  ],
  PreparationFailed: [
    ({ ports }) => {
      const get = () => Promise.reject(new Error('503'));
      return dispatchLetter({ ...ports, objects: { ...ports.objects, get } })(ID);
    },
  ],
  MailBounced: [
    async ({ ports }) => {
      await dispatchLetter(ports)(ID);
      await recordMailEvent(ports)(aMailEvent('bounce', { attemptId: 'attempt-1' }));
    },
  ],
  MailComplained: [
    async ({ ports }) => {
      await dispatchLetter(ports)(ID);
      await recordMailEvent(ports)(aMailEvent('complaint', { attemptId: 'attempt-1' }));
    },
  ],
  WorkerLost: [({ ports }) => sweep(ports)(), undefined, { state: 'attempting', updatedAt: OLD }],
  NoDeliveryReport: [
    ({ ports, clock }) => {
      clock.pass(15 * 60);
      return sweep(ports)();
    },
    undefined,
    { state: 'accepted', updatedAt: OLD },
  ],
  HandInDue: [
    ({ ports }) => sweep(ports)(),
    undefined,
    { state: 'entrusted', updatedAt: '2026-11-20T01:00:00.000Z' },
  ],
  DeskPaused: [
    async ({ ports, add }) => {
      for (const letterId of ['L1', 'L2', 'L3']) await add({ letterId, ...bounced });
      await sweep(ports)();
    },
  ],
  EventUnmatched: [
    async ({ ports, clock }) => {
      await recordMailEvent(ports)(aMailEvent('delivery', { at: OLD, attemptId: 'asing' }));
      clock.pass(24 * 60);
      await sweep(ports)();
    },
  ],
  SignatureOverdue: [lateSweep, undefined, { state: 'awaiting-signature', updatedAt: OLD }],
  ApprovalOverdue: [lateSweep, undefined, { state: 'submitted', updatedAt: OLD }],
  ReleaseOverdue: [lateSweep, undefined, { release: null, updatedAt: OLD }],
  PencabutanOverdue: [
    async (system) => {
      await system.add({ letterId: 'P', state: 'returned', mencabut: ID, updatedAt: OLD });
      await lateSweep(system);
    },
    undefined,
    { state: 'revoked', dicabutOleh: 'P', updatedAt: OLD },
  ],
  TimeStampMissing: [
    ({ ports }) => {
      const sign = async () => ({ kind: 'unavailable', code: 'TIME_STAMP_UNAVAILABLE' }) as const;
      const press = { ...fakePress, sign };
      const sender = { name: 'Contoh', address: 'a@contoh.example', replyDomain: 'b.example' };
      return issueLetter({ ...ports, press, sender })(ID);
    },
    undefined,
    { state: 'approved' },
  ],
  CertificateUnusable: [
    ({ ports }) => {
      const sign = async () => ({ kind: 'unavailable', code: 'CERTIFICATE_EXPIRING' }) as const;
      const press = { ...fakePress, sign };
      const sender = { name: 'Contoh', address: 'a@contoh.example', replyDomain: 'b.example' };
      return issueLetter({ ...ports, press, sender })(ID);
    },
    undefined,
    { state: 'approved' },
  ],
  RevocationUntold: [
    async ({ ports, objects, find, letters, settings }) => {
      const issuer = findIssuer('kementerian-koperasi-ukm-latihan');
      const bytes = new TextEncoder().encode(JSON.stringify({ ...someFacts(), issuer }));
      const facts = { key: 'surat/lama', sha256: hasher.sha256(bytes), bytes: bytes.length };
      await objects.put('letters', facts.key, bytes, 'application/json');
      const letter = await find(ID);
      await letters.save({ ...letter, facts, version: letter.version + 1 });
      await preparePencabutan({ ...ports, settings, press: fakePress, verifyBaseUrl: '' })(ID);
    },
    undefined,
    {
      state: 'revoked',
      log: [aLogEntry({ move: 'claim', at: OLD })],
      withdrawal: { by: 'x', at: OLD, reason: 'Keliru', alasan: 'ganda', ralat: false },
    },
  ],
  BundleFailed: [
    async ({ ports }) => {
      const bundles = memoryBundles();
      const wish = { letterId: ID, version: 1, askedBy: 'auditor-1', askedAt: OLD };
      await bundles.save({ ...wish, waiting: true, problem: null, bundle: null });
      const exportLog = () => Promise.reject(new Error('503'));
      await prepareBundles({ ...ports, bundles, exportLog, pack: () => new Uint8Array() })();
    },
  ],
  LetterStuck: [({ ports }) => sweep(ports)(), undefined, { state: 'approved', updatedAt: OLD }],
};

describe('OB-1: signals of trouble', () => {
  test.each(Object.entries(FAULTS))('%s is raised by its fault', async (signal, fault) => {
    const [happen, outcome, set] = fault;
    const system = await setUp(outcome, set);
    await happen(system);
    expect([...system.heard]).toContain(signal);
  });

  test('nothing of it is raised when all goes well', async () => {
    const system = await setUp();
    await dispatchLetter(system.ports)(ID);
    await sweep(system.ports)();
    expect([...system.heard].filter((signal) => signal in ALARMING)).toEqual([]);
  });
});
