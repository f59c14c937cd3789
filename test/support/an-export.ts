import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Actor, SYSTEM } from '#cases/actor.ts';
import { draftHashes } from '#cases/destination.ts';
import { exportLog } from '#cases/export-log.ts';
import type { Letter } from '#cases/letter.ts';
import type { LetterMove } from '#cases/letter-state.ts';
import { moveStored } from '#cases/move-letter.ts';
import { replayLetters } from '#cases/replay-letters.ts';
import { sealLog } from '#cases/seal-log.ts';
import { storeFile } from '#cases/store-file.ts';
import { accountRoot } from '#ledger/account-root.ts';
import type { NoteSigner, NoteVerifier } from '#ledger/signed-note.ts';
import type { Auditing } from '#ledger/verify-export.ts';
import { accountsOf } from '#letters/facts.ts';
import { logBook } from '#runtime/log-book.ts';
import { noteVerifier } from '#runtime/note-key.ts';
import { aDraft } from './a-letter.ts';
import { signWithP256, signWithRsa } from './digest-signers.ts';
import {
  hasher,
  memoryChanges,
  memoryLedger,
  memoryLetters,
  memoryMail,
  memoryNumbers,
  memoryObjects,
  someIds,
  steppingClock,
} from './memory-stores.ts';
import { someFacts } from './some-facts.ts';

export function ecSigner(): { signer: NoteSigner; key: KeyObject } {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  return { key, signer: signerOf(key, 'ECDSA_SHA_256', signWithP256) };
}

export function rsaSigner(): { signer: NoteSigner; key: KeyObject } {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return { key, signer: signerOf(key, 'RSASSA_PKCS1_V1_5_SHA_256', signWithRsa) };
}

function signerOf(
  key: KeyObject,
  algorithm: NoteSigner['algorithm'],
  sign: (key: KeyObject, digest: Uint8Array) => Uint8Array,
): NoteSigner {
  const spki = new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  return { algorithm, spki, signDigest: async (digest) => sign(key, digest) };
}

export function publicPem(key: KeyObject): string {
  return String(createPublicKey(key).export({ type: 'spki', format: 'pem' }));
}

export const verifierOf = (key: KeyObject) => noteVerifier(publicPem(key), 'kunci-uji.pem');

/** What an auditor proves an export with whose key they were given. */
export function auditWith(verifier: NoteVerifier | null): Auditing {
  return { sha256: hasher.sha256, replay: replayLetters, verifier, isAnchored: verifier !== null };
}

/** Stores of a system in which nothing happened yet. */
export function anEmptySystem(signer: NoteSigner) {
  const sealed = { letters: memoryLetters(), ledger: memoryLedger(), hasher };
  return {
    ...sealed,
    seal: sealLog(sealed),
    objects: memoryObjects(),
    mailJournal: memoryMail(),
    numbers: memoryNumbers(),
    logBook,
    clock: steppingClock('2026-11-24T02:00:00.000Z'),
    hasher,
    changes: memoryChanges(),
    ids: someIds(),
    signer,
    stage: 'latihan',
  };
}

export type System = ReturnType<typeof anEmptySystem>;

/** Three letters on two platforms, sent and sealed, ready to be exported. */
export async function aSealedSystem(signer: NoteSigner): Promise<System> {
  const system = anEmptySystem(signer);
  await sendLetter(system, 'B1-instagram', 'instagram', 1);
  await sendLetter(system, 'B1-shopee', 'shopee', 2);
  await sendLetter(system, 'B2-instagram', 'instagram', 3);
  await sealLog(system)();
  return system;
}

const PENYUSUN: Actor = { sub: 'penyusun-1', groups: ['penyusun'] };
const PEMERIKSA: Actor = { sub: 'pemeriksa-1', groups: ['pemeriksa'] };

/** Takes one letter from its draft to its delivery, as two people and the system would. */
export async function sendLetter(ports: System, letterId: string, platform: string, urut: number) {
  const bytes = (name: string) => new TextEncoder().encode(`${name} surat ${letterId}\n`.repeat(9));
  const keep = (bucket: 'letters' | 'mail', extension: string) =>
    storeFile(ports, {
      bucket,
      folder: `surat/${letterId}`,
      extension,
      contentType: 'text/plain',
      bytes: bytes(extension),
    });
  const [final, mime] = [await keep('letters', 'pdf'), await keep('mail', 'eml')];
  const [annexCsv, annexJson] = [await keep('letters', 'csv'), await keep('letters', 'json')];
  const nomor = { urut, text: `B-00${urut}/CONTOH/XI/2026`, tahun: 2026 };
  const series = 'kementerian-umkm-latihan-2026';
  const entry = { kind: 'issued', urut, letterId } as const;
  await ports.numbers.reserve(series, letterId, 1);
  await ports.numbers.record(series, urut, entry);
  const facts = await storeFile(ports, {
    bucket: 'letters',
    folder: `surat/${letterId}`,
    extension: 'fakta.json',
    contentType: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(someFacts())),
  });
  const updatedAt = ports.clock.now();
  const letter = aDraft({ letterId, platform, annexCsv, annexJson, facts, updatedAt });
  const accounts = accountRoot(letter.salt, accountsOf(someFacts()), hasher.sha256);
  const { tujuan, ...drafted } = draftHashes(letter, hasher);
  const agreed = { draft: drafted.draft, tujuan };
  const sent = { final: final.sha256, mime: mime.sha256 };
  await ports.letters.create(letter);
  await move('submit', PENYUSUN, agreed, { submittedBy: PENYUSUN.sub });
  await move('approve', PEMERIKSA, agreed, { nomor });
  await move('issue', SYSTEM, { ...drafted, ...sent, accounts }, { final, mime });
  await move('release', PEMERIKSA, { final: final.sha256, tujuan });
  await move('claim', SYSTEM, sent);
  await move('accept', SYSTEM);
  await move('deliver', SYSTEM);

  async function move(name: LetterMove, actor: Actor, hashes = {}, set: Partial<Letter> = {}) {
    ports.clock.pass(1);
    const at = ports.clock.now();
    await moveStored(ports.letters, letterId, () => ({ name, at, actor, set, hashes }));
  }
}

/** The export of that system as a folder would hold it. */
export async function anExport(signer: NoteSigner): Promise<Map<string, Uint8Array>> {
  const files = await exportLog(await aSealedSystem(signer))({ withFiles: true });
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}
