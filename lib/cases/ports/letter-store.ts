import type { Letter, LetterHead } from '#cases/letter.ts';
import type { WaitKind } from '#cases/wait.ts';
import type { Page, Saved } from './stored.ts';

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

export interface WaitingLetters {
  readonly letters: readonly LetterHead[];
  /** Whether more of them wait. */
  readonly cut: boolean;
}

export interface LetterStore {
  create(letter: Letter): Promise<Saved>;
  find(letterId: string): Promise<Letter | null>;
  save(letter: Letter): Promise<Saved>;
  /** From an index: may lag behind, never decides anything. */
  listByState(state: Letter['state']): Promise<Letter[]>;
  listHeads(state: Letter['state'], limit: number): Promise<LetterHead[]>;
  /** Letters that waited for people at an instant (`waitOf`), the longest waiting first. */
  listWaiting(kind: WaitKind, now: string, limit: number): Promise<WaitingLetters>;
  /**
   * Some letters of a list, the latest first unless it says else; received ones as they wait. By
   * state and by officer a letter may come again on a later page (decision 90).
   */
  page(list: LetterList, limit: number, after: string | null): Promise<Page<Letter>>;
  /** Those that exist, in the order of their ids. */
  findAll(letterIds: readonly string[]): Promise<Letter[]>;
  /** Revoked letters whose pencabutan is not known to have left; from an index as well. */
  listUntold(): Promise<LetterHead[]>;
  /** Letters with log entries that no chain has yet; from an index as well. */
  listUnsealed(): Promise<Letter[]>;
  /** Ties a verification code to its letter; only the hash of the code is kept. */
  linkCode(codeSha256: string, letterId: string): Promise<void>;
  findByCode(codeSha256: string): Promise<Letter | null>;
}
