import { TeguranError } from '#errors.ts';
import { accountRoot } from '#ledger/account-root.ts';
import { accountsOf, type LetterFacts } from '#letters/facts.ts';
import { SYSTEM } from './actor.ts';
import { freezeMail } from './freeze-mail.ts';
import { holdLetter } from './hold-letter.ts';
import type { Letter, StoredFile } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { loadFile } from './load-file.ts';
import { mailboxesFor } from './mailbox.ts';
import { findLetter, type Move, moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ObjectStore } from './ports/object-store.ts';
import type { Press } from './ports/press.ts';
import { keptPaper, type Paper, printPaper, type StoredPaper } from './print-paper.ts';
import { storeFile } from './store-file.ts';

export interface IssuePorts {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly press: Press;
  readonly sender: Sender;
  readonly journal: Journal;
  readonly clock: Clock;
}

/** The ministry's own mailbox and the domain on which answers come back. */
export interface Sender {
  readonly name: string;
  readonly address: string;
  readonly replyDomain: string;
}

export type IssueOutcome =
  | { readonly kind: 'issued'; readonly letter: Letter }
  /** Printed; an official signs it in another program. */
  | { readonly kind: 'handed-out'; readonly letter: Letter }
  /** Nobody vouches for the time, or the certificate is not good now; the sweeper asks again. */
  | { readonly kind: 'postponed'; readonly letter: Letter }
  | { readonly kind: 'not-needed'; readonly letter: Letter };

/** Prints the numbered letter, has it signed, freezes the mail; all from facts fixed at approval. */
export const issueLetter =
  (ports: IssuePorts) =>
  async (letterId: string): Promise<IssueOutcome> => {
    const letter = await findLetter(ports.letters, letterId);
    if (letter.state !== 'approved') return { kind: 'not-needed', letter };
    const facts = await numberedFacts(ports, letter);
    const { frozen, signature } = letter;
    if (frozen && signature) {
      const bytes = await loadFile(ports, 'letters', signature.file);
      const paper = await keptPaper(ports, letter, frozen);
      return issue(ports, letter, { facts, paper, bytes, certificateUntil: signature.validTo });
    }
    const paper = await printPaper(ports, letter, facts);
    if (facts.tandaTangan === 'bsre') return handOut(ports, letter, paper);
    const signed = await ports.press.sign(paper.bytes, ports.clock.now());
    if (signed.kind === 'unavailable') {
      return { kind: 'postponed', letter: await holdLetter(ports, letter, signed.code) };
    }
    const { bytes, certificateUntil = null } = signed;
    return issue(ports, letter, { facts, paper, bytes, certificateUntil });
  };

async function numberedFacts(ports: IssuePorts, letter: Letter): Promise<LetterFacts> {
  if (!letter.nomor || !letter.tanggal) {
    throw new TeguranError('NUMBER_MISSING', { letterId: letter.letterId });
  }
  const facts = await loadFacts(ports, letter);
  return { ...facts, nomor: letter.nomor.text, tanggal: letter.tanggal };
}

interface SignedPaper {
  readonly facts: LetterFacts;
  readonly paper: Paper;
  readonly bytes: Uint8Array;
  readonly certificateUntil: string | null;
}

/** Keeps the signed letter and its mail, and says so in one move. */
async function issue(ports: IssuePorts, letter: Letter, signed: SignedPaper) {
  const { facts, paper, bytes, certificateUntil } = signed;
  const final = await storeFinal(ports, letter, bytes);
  const { annexes } = paper;
  const mail = { facts, annexes, signed: bytes, final };
  const mime = letter.channel === 'email' ? await freezeMail(ports, letter, mail) : null;
  const accounts = accountRoot(letter.salt, accountsOf(facts), ports.hasher.sha256);
  const files = { ...paper.stored, final, mime };
  const hashes = { ...hashesOf(letter, files), accounts };
  const set = { ...files, mailboxes: mailboxesOf(letter), certificateUntil, problem: null };
  return moveOn(ports, letter, { name: 'issue', hashes, set }, 'issued');
}

function storeFinal(ports: IssuePorts, letter: Letter, bytes: Uint8Array): Promise<StoredFile> {
  return storeFile(ports, {
    bucket: 'letters',
    folder: `surat/${letter.letterId}`,
    extension: 'pdf',
    contentType: 'application/pdf',
    bytes,
  });
}

interface IssuedFiles extends StoredPaper {
  readonly final: StoredFile;
  /** Null for a letter that a person hands in. */
  readonly mime: StoredFile | null;
}

/** Every byte that belongs to the letter. */
function hashesOf(letter: Letter, files: IssuedFiles) {
  return {
    draft: letter.draft.sha256,
    facts: letter.facts.sha256,
    final: files.final.sha256,
    ...(files.mime && { mime: files.mime.sha256 }),
    annexCsv: files.annexCsv.sha256,
    annexJson: files.annexJson.sha256,
  };
}

function mailboxesOf({ channel, recipient, cc }: Letter) {
  return channel === 'email' ? mailboxesFor(recipient ?? '', cc) : [];
}

/** The letter then waits for an official, who signs exactly these bytes. */
function handOut(ports: IssuePorts, letter: Letter, { stored }: Paper) {
  const hashes = { draft: letter.draft.sha256, frozen: stored.frozen.sha256 };
  return moveOn(ports, letter, { name: 'hand-out', hashes, set: stored }, 'handed-out');
}

async function moveOn<Kind extends IssueOutcome['kind']>(
  ports: IssuePorts,
  { letterId }: Letter,
  move: Omit<Move, 'at' | 'actor'>,
  kind: Kind,
) {
  const moved = await moveStored(ports.letters, letterId, (current) =>
    current.state === 'approved' ? { ...move, at: ports.clock.now(), actor: SYSTEM } : null,
  );
  const { letter } = moved;
  return { kind: moved.kind === 'moved' ? kind : ('not-needed' as const), letter };
}
