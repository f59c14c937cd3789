import type { BundleRequest } from '#cases/bundle.ts';
import type { Saved } from './stored.ts';

/** Which evidence bundles people want, and where those lie that were made. */
export interface BundleStore {
  find(letterId: string): Promise<BundleRequest | null>;
  /** Succeeds only when the stored version is the one before. */
  save(request: BundleRequest): Promise<Saved>;
  /** From an index that may lag. */
  listWaiting(): Promise<BundleRequest[]>;
}
