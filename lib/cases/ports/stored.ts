export type Saved = { readonly kind: 'saved' } | { readonly kind: 'stale' };

export interface Page<T> {
  readonly rows: readonly T[];
  /** Null after the last; else to be handed back as it is. */
  readonly next: string | null;
}
