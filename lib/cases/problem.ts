import type { ErrorCode } from '#errors.ts';
import type { GateFinding } from '#letters/gate.ts';
import type { Letter } from './letter.ts';

/** Why one letter of a request could not take part. */
export interface Problem {
  readonly letterId: string;
  readonly code: ErrorCode;
  readonly state?: Letter['state'];
  /** Everything that the gates found, when they held the letter. */
  readonly findings?: readonly GateFinding[];
}

/** A request over several letters: all of them, or none and every reason. */
export type LettersOutcome =
  | { readonly kind: 'done'; readonly letters: readonly Letter[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'forbidden'; readonly code: ErrorCode };
