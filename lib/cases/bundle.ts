import type { StoredFile } from './letter.ts';

/** The evidence of one case in one archive, as the log stood at that instant. */
export interface Bundle {
  readonly file: StoredFile;
  readonly at: string;
}

/** Somebody wants the bundle of a letter's case: one item a letter, which the last wish renews. */
export interface BundleRequest {
  readonly letterId: string;
  readonly version: number;
  readonly askedBy: string;
  readonly askedAt: string;
  /** Until the sweeper, which alone may sign for the log, has made the bundle. */
  readonly waiting: boolean;
  /** Why it could not be made the last time; it is tried again. */
  readonly problem: string | null;
  /** The last that was made; still there while a newer one is waited for. */
  readonly bundle: Bundle | null;
}
