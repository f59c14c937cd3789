import type { AnyKind } from '#law/kind.ts';

/** What is known of the text that is judged; a template knows neither day nor kind. */
export interface LintContext {
  readonly tanggal: string | null;
  readonly kind: AnyKind | null;
}

export interface LintFinding {
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
  /** Indonesian: what is wrong and what is right. */
  readonly message: string;
}

/** Where in a text a mistake stands. */
export interface Spot {
  readonly at: number;
  readonly length: number;
}

export interface LintRule {
  /** The mistake's number in the list that officers know, 0 for one beyond it. */
  readonly no: number;
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
  find(text: string, context: LintContext): readonly Spot[];
}

/** Every place where a pattern matches. */
export function spots(pattern: RegExp, text: string): Spot[] {
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, length: match[0].length }));
}

/** A rule that is one pattern, or several. */
export function pattern(
  no: number,
  code: string,
  message: string,
  ...patterns: readonly RegExp[]
): LintRule {
  return {
    no,
    code,
    level: 'error',
    message,
    find: (text) => patterns.flatMap((one) => spots(one, text)),
  };
}
