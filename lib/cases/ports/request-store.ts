export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

export interface RequestStore {
  /** `new` also for a request that began and never finished: use cases carry on where it stopped. */
  begin(
    id: string,
    requestSha256: string,
  ): Promise<
    | { readonly kind: 'new' }
    | { readonly kind: 'answered'; readonly answer: StoredAnswer }
    | { readonly kind: 'different' }
  >;
  finish(id: string, answer: StoredAnswer): Promise<void>;
}
