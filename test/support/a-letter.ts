import { SYSTEM } from '#cases/actor.ts';
import { destinationHash, draftHashes } from '#cases/destination.ts';
import type { Approval, Letter, Release } from '#cases/letter.ts';
import { logEntry } from '#cases/log-entry.ts';
import { mailboxesFor } from '#cases/mailbox.ts';
import { hasher } from './memory-stores.ts';

const file = (name: string) => ({
  key: `surat/${name}`,
  sha256: name.repeat(64).slice(0, 64),
  bytes: 9,
});

/** A submitted letter; each test names only what matters to it. */
export function aLetter(set: Partial<Letter> = {}): Letter {
  return {
    letterId: 'B1-instagram',
    batchId: 'B1',
    platform: 'instagram',
    kind: 'permintaan',
    issuerId: 'kementerian-umkm-latihan',
    state: 'submitted',
    version: 1,
    updatedAt: '2026-11-24T02:00:00.000Z',
    itemCount: 3,
    hal: 'Permintaan Penurunan (Takedown) Akun',
    facts: file('f'),
    draft: file('d'),
    pages: 4,
    annexCsv: file('c'),
    annexJson: file('j'),
    excluded: [],
    recipient: 'kepatuhan@instagram.example',
    cc: [],
    channel: 'email',
    mailboxes: [],
    submittedBy: 'penyusun-1',
    returnedReason: null,
    approval: null,
    nomor: null,
    tanggal: null,
    frozen: null,
    final: null,
    mime: null,
    verificationCode: '0123456789ABCDEFGHJKMNPQRS',
    salt: 'GARAM0123456789ABCDEFGHJKM',
    release: null,
    attempt: null,
    attempts: 0,
    notBefore: null,
    sesMessageId: null,
    deliveredAt: null,
    problem: null,
    entrustedTo: null,
    handIn: null,
    withdrawal: null,
    mencabut: null,
    dicabutOleh: null,
    resendAgreed: [],
    sealed: 0,
    log: [],
    ...set,
  };
}

/** What a person who decides about a doubt saw of the letter. */
export const asSeen = ({ state, attempts }: Letter) => ({ state, attempts });

/** A letter that was only composed, as its log says. */
export function aDraft(set: Partial<Letter> = {}): Letter {
  const letter = aLetter({ state: 'draft', submittedBy: null, ...set });
  const hashes = draftHashes(letter, hasher);
  const compose = { name: 'compose', at: letter.updatedAt, actor: SYSTEM, hashes };
  return { ...letter, log: [logEntry(null, letter, compose)] };
}

/** A letter as whoever agrees to it names it: by its PDF, and by where it goes. */
export function named(letter: Letter) {
  const { letterId, draft, final } = letter;
  const tujuanSha256 = destinationHash(letter, hasher);
  return { letterId, sha256: final?.sha256 ?? draft.sha256, tujuanSha256 };
}

/** What a letter says of its approval. */
export function anApproval(set: Partial<Approval> = {}): Approval {
  const at = '2026-11-24T02:30:00.000Z';
  const draftSha256 = file('d').sha256;
  const tujuanSha256 = destinationHash(aLetter(), hasher);
  return { approvalId: 'A1', by: 'pemeriksa-1', at, draftSha256, tujuanSha256, ...set };
}

/** What a letter says of its release. */
export function aRelease(set: Partial<Release> = {}): Release {
  const { sha256 } = file('a');
  const tujuanSha256 = destinationHash(aLetter(), hasher);
  return { by: 'pemeriksa-1', at: '2026-11-24T03:00:00.000Z', sha256, tujuanSha256, ...set };
}

/** A letter that a second person has released: ready to be sent. */
export function aReleasedLetter(set: Partial<Letter> = {}): Letter {
  const final = file('a');
  const tujuanSha256 = destinationHash(aLetter(set), hasher);
  return aLetter({
    state: 'issued',
    nomor: { urut: 1, text: 'B-001/CONTOH/XI/2026', tahun: 2026 },
    tanggal: '2026-11-24',
    frozen: file('b'),
    final,
    mime: file('e'),
    mailboxes: mailboxesFor(set.recipient ?? 'kepatuhan@instagram.example', set.cc ?? []),
    approval: anApproval({ tujuanSha256 }),
    release: aRelease({ tujuanSha256 }),
    ...set,
  });
}
