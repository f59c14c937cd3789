export type CanonicalStatus =
  | 'ok'
  | 'needs_resolution'
  | 'review'
  | 'unsupported'
  | 'website'
  | 'suspicious'
  | 'invalid';

/** What one cell of a list names, in the one form that letters and dedupe use. */
export interface Canonical {
  readonly input: string;
  readonly status: CanonicalStatus;
  readonly platform: string | null;
  readonly kind: string | null;
  readonly id: string | null;
  readonly idType: string | null;
  readonly accountId: string | null;
  readonly canonicalUrl: string | null;
  readonly dedupeKey: string | null;
  readonly warnings: string[];
  readonly rule: string | null;
}
