import type { OpenRecords } from './open-records.ts';

/** Numbers for letters outside this system, wanted by a person and to be accounted for. */
export interface ReservationRecord {
  readonly requestId: string;
  readonly at: string;
  readonly tanggal: string;
  readonly issuerId: string;
  readonly series: string;
  readonly holder: string;
  readonly reason: string;
  readonly wanted: Wanted;
  readonly done: boolean;
}

/** A block of numbers, or one that is inserted under an earlier number. */
export type Wanted =
  | { readonly kind: 'block'; readonly count: number }
  | { readonly kind: 'sisipan'; readonly urut: number };

export type ReservationStore = OpenRecords<ReservationRecord>;
