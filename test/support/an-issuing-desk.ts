import type { Actor } from '#cases/actor.ts';
import type { ImportPorts } from '#cases/import-signed.ts';
import { importSigned } from '#cases/import-signed.ts';
import { type IssuePorts, issueLetter } from '#cases/issue-letter.ts';
import type { Letter } from '#cases/letter.ts';
import type { Signal } from '#cases/signal.ts';
import type { SignOutcome } from '#cases/signer.ts';
import type { Acceptance, Signed } from '#cases/verification.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { aLetter, anApproval } from './a-letter.ts';
import { aLetterFacts } from './a-letter-facts.ts';
import { fakePress } from './fake-press.ts';
import {
  hasher,
  memoryLetters,
  memoryNumbers,
  memoryObjects,
  memoryQueue,
  steppingClock,
} from './memory-stores.ts';

export const ID = 'B1-instagram';
export const SIGNER: Actor = { sub: 'penandatangan-1', groups: ['penandatangan'] };

/** What a verifier says of a file that an official has signed. */
export const SIGNED: Signed = {
  kind: 'signed',
  signerName: 'PEJABAT CONTOH',
  issuerName: 'Penerbit Sertifikat Contoh',
  certificateSha256: 'c'.repeat(64),
  isTest: false,
  signedAt: '2026-11-24T05:00:00.000Z',
  timeStamp: null,
  coversWholeFile: true,
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2028-01-01T00:00:00.000Z',
  frozenSha256: null,
  sha256: 'a'.repeat(64),
  attachments: [],
  annexes: 'agree',
};

/** A letter that was approved and numbered, and everybody who has to do with its signature. */
export async function anIssuingDesk(facts: Partial<LetterFacts> = {}, set: Partial<Letter> = {}) {
  const letters = memoryLetters();
  const objects = memoryObjects();
  const queue = memoryQueue();
  const clock = steppingClock('2026-11-24T04:00:00.000Z');
  const heard: Signal[] = [];
  /** What signing comes to, and what a signed file is taken for; tests change them. */
  const answers: {
    sign: (frozen: Uint8Array, at?: string) => Promise<SignOutcome>;
    accept: Acceptance;
  } = {
    sign: (frozen) => fakePress.sign(frozen, ''),
    accept: { kind: 'accepted', signed: SIGNED },
  };
  const kept = new TextEncoder().encode(JSON.stringify(aLetterFacts(3, facts)));
  const sha256 = hasher.sha256(kept);
  await objects.put('letters', `surat/${sha256}`, kept, 'application/json');
  await letters.create(
    aLetter({
      state: 'approved',
      facts: { key: `surat/${sha256}`, sha256, bytes: kept.length },
      nomor: { urut: 123, text: 'B-123/LATIHAN.D.2/PK.04.02/XI/2026', tahun: 2026 },
      tanggal: '2026-11-24',
      approval: anApproval({ at: '2026-11-24T03:30:00.000Z' }),
      ...set,
    }),
  );
  const ports: IssuePorts & ImportPorts = {
    letters,
    objects,
    queue,
    hasher,
    clock,
    press: { ...fakePress, sign: (frozen, at) => answers.sign(frozen, at) },
    sender: { name: 'Contoh', address: 'surat@contoh.example', replyDomain: 'balas.example' },
    journal: { info: () => undefined, count: (signal) => void heard.push(signal) },
    acceptSigned: async () => answers.accept,
  };
  return {
    ports,
    letters,
    objects,
    queue,
    clock,
    heard,
    answers,
    numbers: memoryNumbers(),
    find: async () => (await letters.find(ID)) ?? aLetter(),
    issue: () => issueLetter(ports)(ID),
    bring: (text: string, actor: Actor = SIGNER) =>
      importSigned(ports)({ letterId: ID, bytes: new TextEncoder().encode(text), actor }),
  };
}
