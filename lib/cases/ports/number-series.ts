import type { Page } from './stored.ts';

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
  list(series: string): Promise<SeriesAgenda>;
  /** Some entries of a series, in the order of their numbers. */
  page(series: string, limit: number, after: string | null): Promise<Page<NumberEntry>>;
  /** The highest number that was given; nought before the first. */
  last(series: string): Promise<number>;
  /** Every series that has been begun. */
  names(): Promise<string[]>;
  /** What became of one number; void counts before issued. */
  find(series: string, urut: number): Promise<NumberEntry | null>;
}

/** All that a series has given, and what became of it. */
export interface SeriesAgenda {
  readonly last: number;
  readonly entries: readonly NumberEntry[];
  /** The highest number that was inserted, under each that has any. */
  readonly sisipan: ReadonlyMap<number, number>;
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
