import type { AnyKind, LetterKind } from '#law/kind.ts';
import type { LogEntry } from '#ledger/entry.ts';
import type { AlasanPencabutan } from '#letters/alasan-pencabutan.ts';
import type { Answer } from './answer.ts';
import type { Channel, HandChannel } from './channel.ts';
import type { Exclusion } from './exclusion.ts';
import type { LetterState } from './letter-state.ts';
import type { Mailbox } from './mailbox.ts';

/** Bytes kept in the object store: the key ends in the hash, so a key is always the same bytes. */
export interface StoredFile {
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface Approval {
  readonly approvalId: string;
  readonly by: string;
  readonly at: string;
  readonly draftSha256: string;
  /** Of the destination (`destinationHash`) that was approved with it. */
  readonly tujuanSha256: string;
}

export interface Release {
  readonly by: string;
  readonly at: string;
  readonly sha256: string;
  readonly tujuanSha256: string;
}

export interface Attempt {
  readonly attemptId: string;
  readonly no: number;
  readonly at: string;
}

/** A person brought the letter to its addressee, who gave a receipt. */
export interface HandIn {
  readonly by: string;
  /** When it was handed in, and when that was put on record. */
  readonly at: string;
  readonly recordedAt: string;
  readonly channel: HandChannel;
  readonly receiptNo: string | null;
  readonly receiptSha256: string | null;
}

/** A signature that was made in another program and taken back. */
export interface ImportedSignature {
  readonly file: StoredFile;
  readonly by: string;
  readonly at: string;
  /** As the certificate says. */
  readonly signerName: string;
  readonly issuerName: string;
  readonly certificateSha256: string;
  readonly validTo: string;
}

/** A person took the letter back; what that means depends on whether it had left. */
export interface Withdrawal {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** What the letter of revocation gives as its reason, before the typed words. */
  readonly alasan: AlasanPencabutan;
  /** Whether that letter announces a corrected one. */
  readonly ralat: boolean;
}

/** Everything the system knows of one letter; one item, one conditional write per move. */
export interface Letter {
  readonly letterId: string;
  readonly batchId: string;
  readonly platform: string;
  readonly kind: AnyKind;
  readonly issuerId: string;
  readonly state: LetterState;
  readonly version: number;
  readonly updatedAt: string;
  readonly itemCount: number;
  readonly hal: string;
  readonly facts: StoredFile;
  /** The last day that the text may bear; absent or null when no change is known. */
  readonly textValidUntil?: string | null;
  readonly draft: StoredFile;
  readonly pages: number;
  readonly annexCsv: StoredFile;
  readonly annexJson: StoredFile;
  readonly excluded: readonly Exclusion[];
  /** Letters that it follows and names; absent in a first request. */
  readonly menindaklanjuti?: readonly string[];
  /** Somebody decided that nothing more is to be done; absent or null while something may be. */
  readonly aside?: { readonly by: string; readonly at: string; readonly reason: string } | null;
  /** Letters that follow it and stand; absent until one was drafted. */
  readonly followedBy?: readonly { readonly letterId: string; readonly kind: AnyKind }[];
  /** The desk's own mailbox. */
  readonly recipient: string | null;
  readonly cc: readonly string[];
  /** Null while nobody knows a way that is open. */
  readonly channel: Channel | null;
  /** Who set this address at the desk, and so does not approve it; absent or null where nobody did. */
  readonly addressBy?: string | null;
  /** Fixed with the mail's bytes; empty before. */
  readonly mailboxes: readonly Mailbox[];
  /** The mailboxes that a resend is for; absent or null: all that have not got it. */
  readonly resendTo?: readonly string[] | null;
  readonly submittedBy: string | null;
  readonly returnedReason: string | null;
  readonly approval: Approval | null;
  readonly nomor: { readonly urut: number; readonly text: string; readonly tahun: number } | null;
  readonly tanggal: string | null;
  readonly frozen: StoredFile | null;
  /** Of letters that are signed elsewhere; absent or null until then. */
  readonly signature?: ImportedSignature | null;
  readonly final: StoredFile | null;
  /** When the certificate behind it ends; absent or null before, and where nobody knows. */
  readonly certificateUntil?: string | null;
  readonly mime: StoredFile | null;
  readonly verificationCode: string;
  /** Hides the accounts behind their hash in the log; erased with their names. */
  readonly salt: string;
  readonly release: Release | null;
  readonly attempt: Attempt | null;
  readonly attempts: number;
  readonly notBefore: string | null;
  readonly sesMessageId: string | null;
  readonly deliveredAt: string | null;
  readonly problem: string | null;
  /** Who is to hand in a letter that no mail carries, once it was released. */
  readonly entrustedTo: string | null;
  readonly handIn: HandIn | null;
  /** What the platform answered, in the order of recording; absent until then. */
  readonly answers?: readonly Answer[];
  readonly withdrawal: Withdrawal | null;
  /** Of a pencabutan: the letter that it takes back. */
  readonly mencabut: string | null;
  /** Of a revoked letter: the pencabutan that tells its addressee. */
  readonly dicabutOleh: string | null;
  /** Of a revoked letter: its pencabutan has left, or may have, and stands for good; absent before. */
  readonly told?: boolean;
  readonly resendAgreed: readonly string[];
  readonly sealed: number;
  readonly log: readonly LogEntry[];
}

/** A letter that asks for something, and not one that takes another back. */
export type RequestLetter = Letter & { readonly kind: LetterKind };

export function isRequest(letter: Letter): letter is RequestLetter {
  return letter.kind !== 'pencabutan';
}

/** What lists of letters show; most of a letter is its history, which they leave out. */
export const LETTER_HEAD = [
  'letterId',
  'batchId',
  'platform',
  'kind',
  'issuerId',
  'state',
  'updatedAt',
  'itemCount',
  'pages',
  'nomor',
  'problem',
  'returnedReason',
  'submittedBy',
  'release',
  'draft',
  'final',
  'deliveredAt',
  'answers',
  'followedBy',
  'aside',
  'mencabut',
  'dicabutOleh',
] as const satisfies readonly (keyof Letter)[];

export type LetterHead = Pick<Letter, (typeof LETTER_HEAD)[number]>;
