import type { DispatchPorts } from '#cases/dispatch-letter.ts';
import type { Letter } from '#cases/letter.ts';
import type { OutgoingMail, SendQuota } from '#cases/ports/mailer.ts';
import type { SendOutcome } from '#cases/send-outcome.ts';
import { aReleasedLetter } from './a-letter.ts';
import {
  hasher,
  memoryGuards,
  memoryLetters,
  memoryMail,
  memoryObjects,
  memorySettings,
  memoryTokens,
  silentJournal,
  steppingClock,
} from './memory-stores.ts';
import { someFacts } from './some-facts.ts';

export const MIME = new TextEncoder().encode('From: surat@contoh.example\r\n\r\nisi');
const FACTS = new TextEncoder().encode(JSON.stringify(someFacts()));

export const ACCEPTED: SendOutcome = { kind: 'accepted', sesMessageId: 'ses-1' };

const fileOf = (key: string, bytes: Uint8Array) => ({
  key,
  sha256: hasher.sha256(bytes),
  bytes: bytes.length,
});

/** Where the facts of its letters lie. */
export const FACTS_FILE = fileOf('surat/f.json', FACTS);

/** A sender with one letter ready to go; each test names only what matters to it. */
export async function aDispatcher(outcome: SendOutcome = ACCEPTED, set: Partial<Letter> = {}) {
  const letters = memoryLetters();
  const mailJournal = memoryMail();
  const objects = memoryObjects();
  const settings = memorySettings();
  const guards = memoryGuards();
  const clock = steppingClock('2026-11-24T04:00:00.000Z');
  const sent: OutgoingMail[] = [];
  const waited: number[] = [];
  const quota: { now: SendQuota } = { now: { perDay: 50_000, sentToday: 0, perSecond: 14 } };
  const mime = fileOf('surat/m.eml', MIME);
  const facts = FACTS_FILE;
  await objects.put('mail', mime.key, MIME, 'message/rfc822');
  await objects.put('letters', facts.key, FACTS, 'application/json');
  const add = (more: Partial<Letter>) => letters.create(aReleasedLetter({ mime, facts, ...more }));
  await add(set);
  let next = 0;
  const ports: DispatchPorts = {
    letters,
    mailJournal,
    objects,
    settings,
    guards,
    clock,
    hasher,
    tokens: memoryTokens(),
    quota: { read: async () => quota.now },
    pause: async (milliseconds) => void waited.push(milliseconds),
    senderAddress: 'surat@contoh.example',
    ids: { next: () => `attempt-${++next}`, code: () => 'X' },
    journal: silentJournal,
    mailer: {
      send: async (mail) => {
        sent.push(mail);
        return outcome;
      },
    },
  };
  const find = async (letterId = 'B1-instagram') =>
    (await letters.find(letterId)) ?? aReleasedLetter();
  const parts = { letters, mailJournal, objects, settings, guards, clock, sent, waited, quota };
  return { ports, add, find, idsTaken: () => next, ...parts };
}
