import type { LetterKind } from '#law/kind.ts';
import type { LogEntry } from '#ledger/entry.ts';
import type { FollowUp } from './follow-up.ts';
import type { StoredFile } from './letter.ts';

export type BatchState = 'received' | 'checked' | 'unreadable' | 'composed';

export interface BatchCounts {
  readonly rows: number;
  readonly items: number;
  readonly merged: number;
  readonly errors: number;
  readonly skipped: number;
}

/** What could not become a letter although its rows were good. */
export interface Unaddressed {
  readonly platform: string;
  readonly items: number;
  readonly code: string;
  readonly message: string;
}

/** One uploaded list on its way to letters. */
export interface Batch {
  readonly batchId: string;
  readonly state: BatchState;
  readonly version: number;
  readonly updatedAt: string;
  readonly createdBy: string;
  readonly kind: LetterKind;
  readonly issuerId: string;
  /** For every kind but a first request: what comes before, by platform. */
  readonly followUps?: Readonly<Record<string, FollowUp>>;
  readonly fileName: string;
  readonly uploadKey: string;
  readonly fileSha256: string | null;
  readonly report: StoredFile | null;
  readonly counts: BatchCounts | null;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly letterIds: readonly string[];
  readonly unaddressed: readonly Unaddressed[];
  /** What became of the last archive of screenshots, when one came after the list. */
  readonly evidenceReport?: StoredFile;
  readonly log: readonly LogEntry[];
}
