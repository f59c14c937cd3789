import type { Saved } from './stored.ts';

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
  /** The letter that the links are of; null in the chain of the system, which is no letter's. */
  readonly letterId: string | null;
  readonly sealed: number;
}
