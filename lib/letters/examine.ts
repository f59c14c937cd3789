import type { Desk } from '#platforms/desk.ts';
import { checkCompleteness } from './check-completeness.ts';
import { checkPrintable, type Unprintable } from './check-printable.ts';
import { checkProportion } from './check-proportion.ts';
import type { LetterFacts } from './facts.ts';
import type { GateFinding } from './gate.ts';
import { lintLetter } from './lint.ts';
import { checkParity } from './parity.ts';

export interface Examined {
  readonly facts: LetterFacts;
  /** The filled letter: its words are judged, not its facts alone. */
  readonly markup: string;
  readonly desk: Desk | null;
  readonly today: string;
  readonly unprintable: Unprintable;
}

/** Every gate that a draft passes before a second person sees it. */
export function examine({ facts, markup, desk, today, unprintable }: Examined): GateFinding[] {
  return [
    ...checkCompleteness(facts, desk, today),
    ...checkProportion(facts),
    ...checkPrintable(facts, unprintable),
    ...checkWords(markup, facts),
    ...checkTranslation(markup, facts),
  ];
}

function checkWords(markup: string, facts: LetterFacts): GateFinding[] {
  return lintLetter(markup, facts).map(({ code, level, message, excerpt }) => ({
    gate: 'bahasa',
    code,
    level: level === 'error' ? 'stop' : 'second-look',
    itemNo: null,
    message: `"${excerpt}": ${message}`,
  }));
}

function checkTranslation(markup: string, facts: LetterFacts): GateFinding[] {
  return checkParity(markup, facts).map(({ code, about, onlyIndonesian, onlyEnglish }) => ({
    gate: 'terjemahan',
    code,
    level: 'stop',
    itemNo: null,
    message: `Terjemahan berbeda pada ${about}: Indonesia [${onlyIndonesian.join('; ')}], Inggris [${onlyEnglish.join('; ')}].`,
  }));
}
