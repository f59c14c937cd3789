import { TeguranError } from '#errors.ts';
import { accountRoot } from '#ledger/account-root.ts';
import { accountsOf, type LetterFacts } from '#letters/facts.ts';
import { isDeskAddress } from '#platforms/desk.ts';
import { SYSTEM } from './actor.ts';
import type { Letter, StoredFile } from './letter.ts';
import { loadEnclosures } from './load-enclosures.ts';
import { loadFacts } from './load-facts.ts';
import { mailboxesFor } from './mailbox.ts';
import { findLetter, moveStored } from './move-letter.ts';
import type { Clock, Hasher, LetterStore, ObjectStore, Press } from './ports.ts';
import { storeFile } from './store-file.ts';

export interface IssuePorts {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly press: Press;
  readonly sender: Sender;
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
  | { readonly kind: 'not-needed'; readonly letter: Letter };

/** Prints the numbered letter, signs it, freezes the mail; all from facts fixed at approval. */
export const issueLetter =
  (ports: IssuePorts) =>
  async (letterId: string): Promise<IssueOutcome> => {
    const letter = await findLetter(ports.letters, letterId);
    if (letter.state !== 'approved') return { kind: 'not-needed', letter };
    const facts = await numberedFacts(ports, letter);
    const files = await printAndFreeze(ports, letter, facts);
    const accounts = accountRoot(letter.salt, accountsOf(facts), ports.hasher.sha256);
    const issued = { ...files, accounts };
    const moved = await moveStored(ports.letters, letterId, (current) =>
      current.state === 'approved'
        ? {
            name: 'issue',
            at: ports.clock.now(),
            actor: SYSTEM,
            hashes: hashesOf(current, issued),
            set: { ...files, mailboxes: mailboxesOf(current) },
          }
        : null,
    );
    return { kind: moved.kind === 'moved' ? 'issued' : 'not-needed', letter: moved.letter };
  };

interface IssuedFiles {
  readonly frozen: StoredFile;
  readonly final: StoredFile;
  /** Null for a letter that a person hands in. */
  readonly mime: StoredFile | null;
  readonly annexCsv: StoredFile;
  readonly annexJson: StoredFile;
}

/** Every byte that belongs to the letter, and its accounts behind a salted hash. */
function hashesOf(letter: Letter, issued: IssuedFiles & { readonly accounts: string }) {
  return {
    draft: letter.draft.sha256,
    facts: letter.facts.sha256,
    final: issued.final.sha256,
    ...(issued.mime && { mime: issued.mime.sha256 }),
    annexCsv: issued.annexCsv.sha256,
    annexJson: issued.annexJson.sha256,
    accounts: issued.accounts,
  };
}

async function printAndFreeze(
  ports: IssuePorts,
  letter: Letter,
  facts: LetterFacts,
): Promise<IssuedFiles> {
  const at = letter.approval?.at ?? ports.clock.now();
  const annexes = ports.press.annexes(facts);
  const { letterId } = letter;
  const enclosures = await loadEnclosures(ports, facts);
  const printed = await ports.press.render(facts, {
    letterId,
    concept: false,
    at,
    annexes,
    enclosures,
  });
  const signed = await ports.press.sign(printed.bytes, at);
  const folder = `surat/${letterId}`;
  const store = (extension: string, contentType: string, bytes: Uint8Array) =>
    storeFile(ports, { bucket: 'letters', folder, extension, contentType, bytes });
  const final = await store('pdf', 'application/pdf', signed);
  const parts = { facts, at, annexes, signed, final };
  return {
    frozen: await store('naskah.pdf', 'application/pdf', printed.bytes),
    final,
    mime: letter.channel === 'email' ? await keepMail(ports, letter, folder, parts) : null,
    annexCsv: await store('csv', 'text/csv; charset=utf-8', annexes.csv),
    annexJson: await store('json', 'application/json', annexes.json),
  };
}

async function keepMail(ports: IssuePorts, letter: Letter, folder: string, parts: MailParts) {
  const bytes = await freezeMail(ports, letter, parts);
  const contentType = 'message/rfc822';
  return storeFile(ports, { bucket: 'mail', folder, extension: 'eml', contentType, bytes });
}

function mailboxesOf({ channel, recipient, cc }: Letter) {
  return channel === 'email' ? mailboxesFor(recipient ?? '', cc) : [];
}

async function numberedFacts(ports: IssuePorts, letter: Letter): Promise<LetterFacts> {
  if (!letter.nomor || !letter.tanggal) {
    throw new TeguranError('NUMBER_MISSING', { letterId: letter.letterId });
  }
  const facts = await loadFacts(ports, letter);
  return { ...facts, nomor: letter.nomor.text, tanggal: letter.tanggal };
}

interface MailParts {
  readonly facts: LetterFacts;
  readonly at: string;
  readonly annexes: { readonly csv: Uint8Array; readonly json: Uint8Array };
  readonly signed: Uint8Array;
  readonly final: StoredFile;
}

/** The bytes of every attempt; nothing in them depends on the attempt. */
function freezeMail(ports: IssuePorts, letter: Letter, parts: MailParts): Promise<Uint8Array> {
  requirePlainAddresses([letter.recipient ?? '', ...letter.cc]);
  const name = fileName(letter);
  const pdf = { name: `${name}.pdf`, sha256: parts.final.sha256 };
  const email = ports.press.email(parts.facts, { pdf });
  return ports.press.mime({
    letterId: letter.letterId,
    from: { name: ports.sender.name, address: ports.sender.address },
    to: [letter.recipient ?? ''],
    cc: letter.cc,
    replyTo: `tindak-lanjut+${letter.verificationCode.toLowerCase()}@${ports.sender.replyDomain}`,
    at: parts.at,
    ...email,
    attachments: [
      { name: pdf.name, contentType: 'application/pdf', bytes: parts.signed },
      { name: `${name}-lampiran.csv`, contentType: 'text/csv', bytes: parts.annexes.csv },
      { name: `${name}-lampiran.json`, contentType: 'application/json', bytes: parts.annexes.json },
    ],
  });
}

/** Mail libraries read more into an address than stands there; ours are plain or nothing. */
function requirePlainAddresses(addresses: readonly string[]): void {
  if (addresses.every(isDeskAddress)) return;
  throw new TeguranError('DESK_INVALID', { field: 'email', reason: 'not a plain e-mail address' });
}

/** ASCII and short, because old ticket systems trip over anything else. */
function fileName(letter: Letter): string {
  const nomor = (letter.nomor?.text ?? '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `Surat_${nomor}`.slice(0, 48);
}
