export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

export interface RequestStore {
  /** `new` also for a request that never finished or was refused: use cases carry on where it stopped. */
  begin(
    id: string,
    requestSha256: string,
  ): Promise<
    | { readonly kind: 'new' }
    | { readonly kind: 'answered'; readonly answer: StoredAnswer }
    | { readonly kind: 'different' }
  >;
  /** An answer that is too large to keep leaves the request `new`. */
  finish(id: string, answer: StoredAnswer): Promise<void>;
}
