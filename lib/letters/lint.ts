import type { LetterFacts } from './facts.ts';
import { letterText } from './letter-text.ts';
import { FORM_RULES } from './lint-form.ts';
import { LANGUAGE_RULES } from './lint-language.ts';
import { LAW_RULES } from './lint-law.ts';
import type { LintContext, LintFinding, LintRule } from './lint-rule.ts';
import { maskMarkup, maskText } from './mask.ts';
import { formerNames } from './rincian.ts';

export const LINT_RULES: readonly LintRule[] = [...LAW_RULES, ...FORM_RULES, ...LANGUAGE_RULES];

/** Every mistake in a plain text, in reading order. */
export function lintText(text: string, context: LintContext): LintFinding[] {
  return judge(text, maskText(text), LINT_RULES, context);
}

/** Every mistake in a template: judged as written, with its fields left open. */
export function lintTemplate(template: string, tanggal: string | null = null): LintFinding[] {
  const rules = LINT_RULES.filter(({ code }) => code !== 'NILAI_KOSONG');
  return judge(template, maskMarkup(template), rules, { tanggal, kind: null });
}

const ENGLISH_SHEET = /<section class="terjemahan"[\s\S]*?<\/section>/g;

type Judged = Pick<LetterFacts, 'kind' | 'tanggal' | 'hukumPer' | 'rincian'>;

/** Every mistake in the filled letter, user's words included; the English sheet has rules of its own. */
export function lintLetter(
  markup: string,
  { kind, tanggal, hukumPer, rincian }: Judged,
): LintFinding[] {
  const indonesian = markup.replace(ENGLISH_SHEET, '');
  const marked = letterText(indonesian.replace(MARKED, blotMarked));
  const text = formerNames(rincian).reduce((rest, name) => rest.replaceAll(name, blot), marked);
  const context = { kind, tanggal: tanggal ?? hukumPer };
  return [...judge(text, maskText(text), LINT_RULES, context), ...judgeEnglish(markup)];
}

/** Identifiers and links are no prose, and marked foreign words are meant. */
const MARKED = /(<(code|a|em)\b[^>]*>)([\s\S]*?)(<\/\2>)/g;

function blotMarked(_: string, open: string, __: string, inner: string, close: string): string {
  return `${open}${blot(inner)}${close}`;
}

function blot(text: string): string {
  return text.replace(/\S/g, '\u25AF');
}

function judgeEnglish(markup: string): LintFinding[] {
  const sheets = markup.match(ENGLISH_SHEET) ?? [];
  return sheets
    .filter((sheet) => !sheet.includes('UNOFFICIAL COURTESY TRANSLATION'))
    .map(() => ({
      code: 'TERJEMAHAN_RESMI',
      level: 'error' as const,
      line: 1,
      column: 1,
      excerpt: '',
      message: 'Lembar bahasa Inggris harus ditandai sebagai terjemahan tidak resmi.',
    }));
}

function judge(
  text: string,
  masked: string,
  rules: readonly LintRule[],
  context: LintContext,
): LintFinding[] {
  const findings = rules.flatMap(({ code, level, message, find }) =>
    find(masked, context).map(({ at, length }) => ({
      ...placeOf(text, at),
      code,
      level,
      message,
      excerpt: text.slice(at, at + Math.min(length, 80)).trim(),
    })),
  );
  return findings.sort((one, other) => one.line - other.line || one.column - other.column);
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
