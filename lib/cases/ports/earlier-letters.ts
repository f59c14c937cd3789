/**
 * Which letters name which account, under the plain SHA-256 of the account's canonical name. That
 * keeps names out of sight and no more: it has no salt, and whoever guesses a name finds its hash.
 */
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
