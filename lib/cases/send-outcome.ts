/** What one call to the mail service proved; the classification of the sending protocol. */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly sesMessageId: string }
  /** Not accepted and final until a person repairs the cause. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Not accepted and passing: the same bytes may be tried again later. */
  | { readonly kind: 'postponed'; readonly code: string; readonly delaySeconds: number }
  /** Nobody can know whether the mail left. */
  | { readonly kind: 'unknown'; readonly code: string };
