import type { Canonical, CanonicalStatus } from './canonical.ts';

/** A result before the input text and the notes of the earlier steps are put to it. */
export type Verdict = Omit<Canonical, 'input'>;

/** What the steps noticed on the way; `review` lifts an `ok` to `review`. */
export interface Notes {
  readonly warnings: readonly string[];
  readonly review: boolean;
}

export const NO_NOTES: Notes = { warnings: [], review: false };

export function addNotes(a: Notes, b: Notes): Notes {
  return { warnings: [...a.warnings, ...b.warnings], review: a.review || b.review };
}

export function note(warning: string, review = false): Notes {
  return { warnings: [warning], review };
}

/** A result that names nothing: the reason is in the warning. */
export function refusal(
  status: CanonicalStatus,
  warning: string | null,
  platform: string | null = null,
): Verdict {
  return {
    status,
    platform,
    kind: null,
    id: null,
    idType: null,
    accountId: null,
    canonicalUrl: null,
    dedupeKey: null,
    warnings: warning === null ? [] : [warning],
    rule: null,
  };
}

/** Puts the notes of earlier steps to a verdict; warnings end up sorted and single. */
export function withNotes(verdict: Verdict, notes: Notes): Verdict {
  const status = verdict.status === 'ok' && notes.review ? 'review' : verdict.status;
  const warnings = [...new Set([...verdict.warnings, ...notes.warnings])].sort();
  return { ...verdict, status, warnings };
}
