import type { Item, Picture } from '#accounts/item.ts';
import type { RepairTable } from '#accounts/repair-table.ts';
import type { EvidenceFile, ListFile } from '#accounts/sheet.ts';
import type { LetterFacts } from '#letters/facts.ts';
import type { Desk } from '#platforms/desk.ts';
import type { Batch } from './batch.ts';
import type { BundleRequest } from './bundle.ts';
import type { Wanted } from './item-names.ts';
import type { Letter, LetterHead } from './letter.ts';
import type { SendOutcome } from './send-outcome.ts';
import type { Signal } from './signal.ts';
import type { SignOutcome } from './signer.ts';

export interface Clock {
  /** The present instant, ISO 8601 with Z. */
  now(): string;
}

export interface Pause {
  pause(milliseconds: number): Promise<void>;
}

export interface Ids {
  /** A new ULID. */
  next(): string;
  /** An unguessable code of at least 100 bits, derived from nothing. */
  code(): string;
}

export type Saved = { readonly kind: 'saved' } | { readonly kind: 'stale' };

export interface BatchStore {
  /** Succeeds only when the batch does not exist yet. */
  create(batch: Batch): Promise<Saved>;
  find(batchId: string): Promise<Batch | null>;
  /** Succeeds only when the stored version is the one before `batch.version`. */
  save(batch: Batch): Promise<Saved>;
  /** Those that are not yet letters; from an index that may lag. */
  listWaiting(): Promise<Batch[]>;
  /** Some lists, the last opened first. */
  page(limit: number, after: string | null): Promise<Page<Batch>>;
  /** The batch that first brought this file; asking again for the same batch is harmless. */
  claimFile(fileKey: string, batchId: string): Promise<string>;
  /** Over whatever was there: only for items that a file is read into. */
  saveItems(batchId: string, items: readonly Item[]): Promise<void>;
  /** Succeeds only when the stored item exists and has the version of the one before. */
  replaceItem(batchId: string, before: Item, after: Item): Promise<Saved>;
  items(batchId: string): Promise<Item[]>;
  /** A picture that some item of a list holds. */
  findPicture(batchId: string, sha256: string): Promise<Picture | null>;
  /** Some items of a list, in the order of their numbers. */
  itemPage(batchId: string, limit: number, after: string | null): Promise<Page<Item>>;
  /** Those of them that an earlier letter names; which they are is read from an index that may lag. */
  repeatPage(batchId: string, limit: number, after: string | null): Promise<Page<Item>>;
  /** Puts the names of a whole list within reach of a search; repeating writes the same. */
  indexItems(batchId: string, items: readonly Item[]): Promise<void>;
  /** Where the items of all lists are that fit, the best first. */
  findPlaces(wanted: Wanted): Promise<ItemPlace[]>;
  itemsAt(places: readonly ItemPlace[]): Promise<FoundItem[]>;
}

export interface ItemPlace {
  readonly batchId: string;
  readonly itemNo: number;
}

export interface FoundItem {
  readonly batchId: string;
  readonly item: Item;
}

/** Which letters name which account: kept by a hash, so that the register itself names nobody. */
export interface EarlierLetters {
  /** Repeating is harmless; a letter that is never kept counts for nothing. */
  remember(mentions: readonly Mention[]): Promise<void>;
  /** The mentions of each account that has any. */
  find(accountSha256s: readonly string[]): Promise<Mention[]>;
}

export interface Mention {
  readonly accountSha256: string;
  readonly letterId: string;
  /** Number of the item in the batch that the letter came from. */
  readonly itemNo: number;
}

/** One way to leaf through letters; persons and days are those of the moves that people made. */
export type LetterList =
  | { readonly by: 'platform'; readonly platform: string; readonly oldestFirst?: boolean }
  | { readonly by: 'state'; readonly state: Letter['state'] }
  | {
      readonly by: 'officer';
      readonly officer: string;
      /** `YYYY-MM-DD` in WIB. */
      readonly day: string | null;
    }
  | { readonly by: 'day'; readonly day: string };

export interface Page<T> {
  readonly rows: readonly T[];
  /** Null after the last; else to be handed back as it is. */
  readonly next: string | null;
}

export interface LetterStore {
  create(letter: Letter): Promise<Saved>;
  find(letterId: string): Promise<Letter | null>;
  save(letter: Letter): Promise<Saved>;
  /** From an index: may lag behind, never decides anything. */
  listByState(state: Letter['state'], limit?: number): Promise<Letter[]>;
  listHeads(state: Letter['state'], limit: number): Promise<LetterHead[]>;
  /** Received letters that somebody had to see to at an instant (`nextStepAt`), the latest first. */
  listDue(now: string, limit: number): Promise<LetterHead[]>;
  /** Some letters of a list, all but those of a state the latest first unless the list says else. */
  page(list: LetterList, limit: number, after: string | null): Promise<Page<Letter>>;
  /** Those that exist, in the order of their ids. */
  findAll(letterIds: readonly string[]): Promise<Letter[]>;
  /** Letters with log entries that no chain has yet; from an index as well. */
  listUnsealed(): Promise<Letter[]>;
  /** Ties a verification code to its letter; only the hash of the code is kept. */
  linkCode(codeSha256: string, letterId: string): Promise<void>;
  findByCode(codeSha256: string): Promise<Letter | null>;
}

/** One approval of several letters: the unit that reserves a block of numbers. */
export interface ApprovalRecord {
  readonly approvalId: string;
  readonly by: string;
  readonly at: string;
  readonly tanggal: string;
  readonly series: string;
  readonly letters: readonly { readonly letterId: string; readonly sha256: string }[];
  readonly done: boolean;
}

export interface ApprovalStore {
  /** Keeps the first record under this id and returns it; a repeat returns what was kept. */
  begin(record: ApprovalRecord): Promise<ApprovalRecord>;
  finish(approvalId: string): Promise<void>;
  listUnfinished(): Promise<ApprovalRecord[]>;
}

export interface NumberSeries {
  /** Reserves `count` numbers for `holder` once; asking again returns the same first number. */
  reserve(series: string, holder: string, count: number): Promise<{ readonly first: number }>;
  /** Reserves the next number inserted under an earlier one (`005.01`), once for each holder. */
  reserveSisipan(
    series: string,
    urut: number,
    holder: string,
  ): Promise<{ readonly sisipan: number }>;
  /** Accounts for one number in the agenda; never changes an entry that exists. */
  record(series: string, urut: number, entry: NumberEntry): Promise<void>;
  list(series: string): Promise<{ readonly last: number; readonly entries: NumberEntry[] }>;
  /** Some entries of a series, in the order of their numbers. */
  page(series: string, limit: number, after: string | null): Promise<Page<NumberEntry>>;
  /** The highest number that was given; nought before the first. */
  last(series: string): Promise<number>;
  /** Every series that has been begun. */
  names(): Promise<string[]>;
  /** What became of one number; void counts before issued. */
  find(series: string, urut: number): Promise<NumberEntry | null>;
}

export type NumberEntry =
  | { readonly kind: 'issued'; readonly urut: number; readonly letterId: string }
  | {
      readonly kind: 'void';
      readonly urut: number;
      readonly letterId: string;
      readonly reason: string;
    }
  /** For a letter outside this system, on paper for instance. */
  | {
      readonly kind: 'reserved';
      readonly urut: number;
      readonly holder: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'sisipan';
      readonly urut: number;
      readonly sisipan: number;
      readonly holder: string;
      readonly reason: string;
    };

export interface AttemptRow {
  readonly letterId: string;
  readonly attemptId: string;
  readonly no: number;
  readonly at: string;
  readonly mimeSha256: string;
  readonly recipientSha256: string;
}

export interface MailEvent {
  /** Event type + SES id + recipient: the same event always has the same id. */
  readonly eventId: string;
  readonly type: 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject' | 'delay' | 'failure';
  readonly at: string;
  readonly sesMessageId: string;
  /** The one address that it speaks of, or null for the mail as a whole. */
  readonly recipient: string | null;
  /** From our tag, or from our own Message-ID, which SES gives back among the headers. */
  readonly letterId: string | null;
  readonly attemptId: string | null;
  readonly detail: string;
  readonly permanent: boolean;
  readonly raw: string;
}

export interface MailJournal {
  /** Written before the call; a second row with the same attempt id is refused. */
  recordAttempt(row: AttemptRow): Promise<Saved>;
  findAttempt(attemptId: string): Promise<AttemptRow | null>;
  /** Ties the id that SES gave a mail to the attempt behind it. */
  linkMessage(sesMessageId: string, attemptId: string): Promise<void>;
  findByMessage(sesMessageId: string): Promise<AttemptRow | null>;
  /** First in the inbox, whatever happens next; a repeat is `stale`. */
  recordEvent(event: MailEvent): Promise<Saved>;
  events(letterId: string): Promise<MailEvent[]>;
  markMatched(event: MailEvent): Promise<void>;
  listUnmatched(): Promise<MailEvent[]>;
}

export type Bucket = 'uploads' | 'letters' | 'mail';

export interface ObjectStore {
  put(bucket: Bucket, key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  get(bucket: Bucket, key: string): Promise<Uint8Array | null>;
  /** A form that a browser can post one file with, straight into the uploads bucket. */
  presignUpload(
    key: string,
    maxBytes: number,
  ): Promise<{ url: string; fields: Record<string, string> }>;
  /** A link to one object that dies within a minute: for what is too large to pass through us. */
  presignDownload(bucket: Bucket, key: string, as: DownloadAs): Promise<string>;
}

export interface DownloadAs {
  readonly contentType: string;
  readonly disposition: string;
}

export type QueueName = 'intake' | 'compose' | 'issue' | 'dispatch';

export interface Queue {
  enqueue(queue: QueueName, message: Readonly<Record<string, string>>): Promise<void>;
}

export interface Settings {
  desks(): Promise<Desk[]>;
  saveDesk(desk: Desk): Promise<void>;
  /** True when a person has stopped all sending. */
  sendingStopped(): Promise<boolean>;
  stopSending(stopped: boolean): Promise<void>;
}

/** An address that must not be written to, and since when and why. */
export interface Suppression {
  readonly address: string;
  readonly reason: string;
  readonly at: string;
}

/** Sending to one platform is halted until a person has looked at its desk. */
export interface DeskPause {
  readonly platform: string;
  readonly reason: string;
  readonly since: string;
  /** When a person let sending go on; bounces before it count no more. */
  readonly clearedAt: string | null;
}

/** Whom not to write to; kept apart from the desks, which people edit. */
export interface SendingGuards {
  suppressed(address: string): Promise<Suppression | null>;
  suppress(suppression: Suppression): Promise<void>;
  liftSuppression(address: string): Promise<void>;
  deskPause(platform: string): Promise<DeskPause | null>;
  saveDeskPause(pause: DeskPause): Promise<void>;
}

/** What the mail service allows at present. */
export interface SendQuota {
  readonly perDay: number;
  readonly sentToday: number;
  readonly perSecond: number;
}

export interface MailQuota {
  read(): Promise<SendQuota>;
}

/** Tokens left at an instant; below nought when some were given ahead of their time. */
export interface TokenBucket {
  readonly tokens: number;
  readonly at: string;
  readonly version: number;
}

export interface TokenStore {
  find(): Promise<TokenBucket | null>;
  /** Succeeds only when the stored version is the one before. */
  save(bucket: TokenBucket): Promise<Saved>;
}

export interface Mailer {
  send(mail: OutgoingMail): Promise<SendOutcome>;
}

export interface OutgoingMail {
  readonly mime: Uint8Array;
  readonly from: string;
  readonly to: readonly string[];
  readonly letterId: string;
  readonly attemptId: string;
}

export interface MimeParts {
  readonly letterId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }[];
}

export interface DraftedLetter {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A small JPEG of a screenshot, as a page shows it. */
export interface PrintCopy {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Press {
  /** The letter as PDF: a marked concept without number, or the frozen text ready to sign. */
  render(facts: LetterFacts, options: PressOptions): Promise<DraftedLetter>;
  /** At the instant of signing: the certificate must be good then, whenever the letter was approved. */
  sign(frozen: Uint8Array, at: string): Promise<SignOutcome>;
  email(facts: LetterFacts, files: EmailFiles): { subject: string; text: string; html: string };
  annexes(facts: LetterFacts): { csv: Uint8Array; json: Uint8Array };
  mime(parts: MimeParts): Promise<Uint8Array>;
  readonly templateVersion: string;
  readonly signature: 'uji' | 'kms' | 'bsre';
}

export interface PressOptions {
  readonly letterId: string;
  readonly concept: boolean;
  readonly at: string;
  readonly annexes: { readonly csv: Uint8Array; readonly json: Uint8Array };
  readonly enclosures: Enclosures;
}

/** The bytes that a letter shows or carries, by their hash. */
export type Enclosures = ReadonlyMap<string, Uint8Array>;

export interface EmailFiles {
  readonly pdf: { readonly name: string; readonly sha256: string };
}

export interface ListReader {
  read(bytes: Uint8Array, fileName: string): ListFile;
  /** Files of an archive of screenshots. */
  readEvidence(bytes: Uint8Array): EvidenceFile[];
}

/** Writes rows that somebody has to repair, as a workbook that runs nothing. */
export interface RepairWriter {
  write(tables: readonly RepairTable[]): Uint8Array;
}

export interface Hasher {
  sha256(bytes: Uint8Array | string): string;
}

/** A line per platform that carries ids only; sealed copies of the letters' own entries. */
export interface LedgerStore {
  head(platform: string): Promise<LedgerHead | null>;
  /** Succeeds only when the stored head still has `expected` links. */
  advance(platform: string, expected: number, head: LedgerHead): Promise<Saved>;
  putLinks(platform: string, links: readonly SealedLink[]): Promise<void>;
  links(platform: string): Promise<SealedLink[]>;
  platforms(): Promise<string[]>;
}

export interface SealedLink {
  readonly seq: number;
  readonly line: string;
}

export interface LedgerHead {
  readonly size: number;
  readonly hash: string;
  /** Links of the last advance, written again on recovery before anything else. */
  readonly pending: readonly SealedLink[];
  readonly letterId: string;
  readonly sealed: number;
}

/** Which evidence bundles people want, and where those lie that were made. */
export interface BundleStore {
  find(letterId: string): Promise<BundleRequest | null>;
  /** Succeeds only when the stored version is the one before. */
  save(request: BundleRequest): Promise<Saved>;
  /** From an index that may lag. */
  listWaiting(): Promise<BundleRequest[]>;
}

export interface Journal {
  info(message: string, ids: Readonly<Record<string, string | number>>): void;
  count(signal: Signal): void;
}

export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

export interface RequestStore {
  /** `new` also for a request that began and never finished: use cases carry on where it stopped. */
  begin(
    id: string,
    requestSha256: string,
  ): Promise<
    | { readonly kind: 'new' }
    | { readonly kind: 'answered'; readonly answer: StoredAnswer }
    | { readonly kind: 'different' }
  >;
  finish(id: string, answer: StoredAnswer): Promise<void>;
}
