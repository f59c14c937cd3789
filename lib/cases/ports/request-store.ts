export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

/** Since when a request is remembered and until when: two instants. */
export interface Remembered {
  readonly from: string;
  readonly until: string;
}

export interface RequestStore {
  /**
   * `new` also for a request that never finished or was refused: use cases carry on where it stopped;
   * and for one whose time is over at `from`.
   */
  begin(
    id: string,
    requestSha256: string,
    remembered: Remembered,
  ): Promise<
    | { readonly kind: 'new' }
    | { readonly kind: 'answered'; readonly answer: StoredAnswer }
    | { readonly kind: 'different' }
  >;
  /** An answer that is too large to keep leaves the request `new`. */
  finish(id: string, answer: StoredAnswer): Promise<void>;
}
