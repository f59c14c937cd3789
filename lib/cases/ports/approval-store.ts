import type { OpenRecords } from './open-records.ts';

/** One letter as its approver saw it. */
export interface ApprovedLetter {
  readonly letterId: string;
  readonly sha256: string;
  readonly tujuanSha256: string;
  /** The log entry of its submission; returned and submitted anew, it is another one. */
  readonly submission: string | null;
}

/** One approval of several letters: the unit that reserves a block of numbers. */
export interface ApprovalRecord {
  readonly approvalId: string;
  readonly by: string;
  readonly at: string;
  readonly tanggal: string;
  readonly series: string;
  readonly letters: readonly ApprovedLetter[];
  readonly done: boolean;
}

export type ApprovalStore = OpenRecords<ApprovalRecord>;
