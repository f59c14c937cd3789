import type { RowFacts } from './row-code.ts';
import type { RowCode } from './row-codes.ts';

export interface TextFinding {
  readonly code: RowCode;
  readonly facts: RowFacts;
}

export interface CheckedText {
  /** The text as it may be printed: hidden characters and foreign letters named by code point. */
  readonly shown: string;
  readonly findings: readonly TextFinding[];
}

const MAX_LENGTH = 4000;

/** Most cells of most lists: nothing in them can be wrong, hidden or mixed. */
const PLAIN = /^[\t\n\r -~]{0,4000}$/u;
const NO_FINDINGS: readonly TextFinding[] = [];

// Bidi controls, zero-width characters, soft hyphen and tag characters: real text hides behind them.
const HIDDEN =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0001}\u{E0020}-\u{E007F}]/gu;
/** A zero-width joiner between two emoji, or an emoji flag's tags, are how emoji are written. */
const EMOJI_SEQUENCE =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D|[\u{E0020}-\u{E007F}]|\p{EMod})+/gu;
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const NONCHARACTER = /[\uFDD0-\uFDEF]|[\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]/u;
const STACKED_MARKS = /\p{M}{6,}/u;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN: readonly (readonly [string, RegExp])[] = [
  ['Sirilik', /\p{Script=Cyrillic}/gu],
  ['Yunani', /\p{Script=Greek}/gu],
  ['Armenia', /\p{Script=Armenian}/gu],
  ['Cherokee', /\p{Script=Cherokee}/gu],
];
const WORD = /[\p{L}\p{M}\p{N}_.]+/gu;

/** Refuses what no list can mean; names what the eye cannot see; repairs nothing. */
export function checkText(text: string): CheckedText {
  if (PLAIN.test(text)) return { shown: text, findings: NO_FINDINGS };
  const refused = findRefused(text);
  if (refused) return { shown: text, findings: [refused] };
  const visible = nameHidden(text);
  const mixed = nameMixedScripts(visible.shown);
  return { shown: mixed.shown, findings: [...visible.findings, ...mixed.findings] };
}

function findRefused(text: string): TextFinding | null {
  if (text.length > MAX_LENGTH) {
    return { code: 'CELL_TOO_LONG', facts: { length: text.length, limit: MAX_LENGTH } };
  }
  if (text.includes('\0')) return { code: 'TEXT_NUL', facts: {} };
  const control = CONTROL.exec(text)?.[0];
  if (control) return { code: 'TEXT_CONTROL_CHARACTER', facts: { code: codePoint(control) } };
  if (!text.isWellFormed()) return { code: 'TEXT_LONE_SURROGATE', facts: {} };
  const foreign = NONCHARACTER.exec(text)?.[0];
  if (foreign) return { code: 'TEXT_NONCHARACTER', facts: { code: codePoint(foreign) } };
  return STACKED_MARKS.test(text) ? { code: 'TEXT_COMBINING_MARKS', facts: {} } : null;
}

function nameHidden(text: string): CheckedText {
  const emoji = [...text.matchAll(EMOJI_SEQUENCE)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const isEmoji = (at: number) => emoji.some(([from, to]) => from <= at && at < to);
  let first = '';
  const shown = text.replace(HIDDEN, (character, at: number) => {
    if (isEmoji(at)) return character;
    first ||= codePoint(character);
    return `[${codePoint(character)}]`;
  });
  if (first === '') return { shown, findings: [] };
  return { shown, findings: [{ code: 'TEXT_HIDDEN_CHARACTER', facts: { code: first, shown } }] };
}

/** One word in two scripts is how look-alike names are made; both forms are printed. */
function nameMixedScripts(text: string): CheckedText {
  const findings: TextFinding[] = [];
  const shown = text.replace(WORD, (word) => {
    const script = LATIN.test(word) && FOREIGN.find(([, letters]) => word.search(letters) >= 0);
    if (!script) return word;
    const [name, letters] = script;
    const named = word.replace(letters, (letter) => `[${codePoint(letter)}]`);
    findings.push({
      code: 'TEXT_MIXED_SCRIPT',
      facts: { scripts: `Latin + ${name}`, shown: named },
    });
    return `${word} (${named})`;
  });
  return { shown, findings: findings.slice(0, 1) };
}

function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
