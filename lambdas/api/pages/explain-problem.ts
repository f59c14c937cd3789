/** Problems of a letter that its page puts in words; all others it shows as their code alone. */
export const EXPLAINED = [
  'CERTIFICATE_EXPIRING',
  'CERTIFICATE_EXPIRED',
  'TIME_STAMP_UNAVAILABLE',
  'ISSUER_WITHOUT_SUCCESSOR',
  'MANDATE_MISSING',
  'DESK_MISSING',
  'DESK_UNCONFIRMED',
  'DESK_STALE',
] as const;

/** The code of a problem that has words, or null. */
export function explainedProblem(problem: string | null): (typeof EXPLAINED)[number] | null {
  return EXPLAINED.find((code) => code === problem) ?? null;
}
