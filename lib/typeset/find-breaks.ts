// Where a single word may end a line, besides at its own end.
import { hyphenate } from './hyphenate.ts';

export interface BreakPoint {
  /** How many characters stay on the line. */
  readonly at: number;
  readonly penalty: number;
  readonly hyphen: boolean;
}

const ADDRESS_PENALTY = 40;
const HYPHEN_PENALTY = 50;
/** From here on first-fit breaking takes a hyphen too: the word would not fit otherwise. */
export const NEEDED = 1000;
export const EMERGENCY = 3001;

const WORD = /^([("'“‘[]*)([a-z]+)[.,;:!?)"'”’\]]*$/;
/** Also `Undang-Undang`, as titles of laws write it. */
const INNER_HYPHEN = /[a-z]{3}-(?=[A-Za-z][a-z]{2})/g;
/** Such as B-123/D.2/PK.04.02/XI/2026: parted only where its line would gape otherwise. */
const LETTER_NUMBER = /^[A-Z\d][A-Z\d.-]*(?:\/[A-Z\d.-]+){2,}[.,;:)]*$/;
const NUMBER_SLASH = /\/(?=[A-Z\d])/g;
const NUMBER_PENALTY = 200;
const INNER_SLASH = /[a-z]{4}\/(?=[a-z]{4})/g;
const ADDRESS_SIGNS = '/?&=.-_';

export type WordKind = 'address' | 'hyphenated' | 'whole';

/** Break points of a word, in rising order. */
export function findBreaks(word: string, kind: WordKind): readonly BreakPoint[] {
  if (kind === 'address') return addressBreaks(word);
  const core = kind === 'hyphenated' ? WORD.exec(word) : null;
  if (core) {
    const offset = core[1]?.length ?? 0;
    return hyphenate(core[2] ?? '').map((at) => ({
      at: at + offset,
      penalty: HYPHEN_PENALTY,
      hyphen: true,
    }));
  }
  return word.includes('-') || word.includes('/') ? compoundBreaks(word) : [];
}

function compoundBreaks(word: string): BreakPoint[] {
  // A hyphen at the end of a line would be taken for a part of the address, or for none of it.
  if (word.includes('@')) return [];
  if (LETTER_NUMBER.test(word)) return breaksAfter(word, NUMBER_SLASH, NUMBER_PENALTY);
  return [
    ...breaksAfter(word, INNER_HYPHEN, HYPHEN_PENALTY),
    ...breaksAfter(word, INNER_SLASH, HYPHEN_PENALTY),
  ].sort((a, b) => a.at - b.at);
}

function breaksAfter(word: string, sign: RegExp, penalty: number): BreakPoint[] {
  return [...word.matchAll(sign)].map((match) => ({
    at: match.index + match[0].length,
    penalty,
    hyphen: false,
  }));
}

function addressBreaks(word: string): BreakPoint[] {
  const breaks: BreakPoint[] = [];
  for (let at = 1; at < word.length; at++) {
    if (endsPart(word, at)) breaks.push({ at, penalty: ADDRESS_PENALTY, hyphen: false });
  }
  return breaks;
}

/** After a sign that no other one follows; also between two characters that are printed as their code points. */
function endsPart(word: string, at: number): boolean {
  const [before, after] = [word.charAt(at - 1), word.charAt(at)];
  if (ADDRESS_SIGNS.includes(before)) return !ADDRESS_SIGNS.includes(after);
  return before === ']' && after === '[';
}

/** Break points of a word that is wider than its line: after syllables or signs if that helps, else anywhere. */
export function findBreaksOfWideWord(
  word: string,
  kind: WordKind,
  fits: (part: string) => boolean,
): readonly BreakPoint[] {
  const gentle = findBreaks(word, kind === 'whole' ? 'hyphenated' : kind);
  const points = gentle.length > 0 ? gentle : addressBreaks(word);
  if (partsOf(word, points).every(fits)) {
    return points.map((point) => ({ ...point, penalty: Math.max(point.penalty, NEEDED) }));
  }
  const anywhere = Array.from({ length: word.length - 1 }, (_, i) => i + 1);
  const known = new Map(points.map((point) => [point.at, point]));
  return anywhere.map((at) => known.get(at) ?? { at, penalty: EMERGENCY, hyphen: false });
}

function partsOf(word: string, points: readonly BreakPoint[]): string[] {
  const ends = [...points.map((point) => point.at), word.length];
  return ends.map((end, i) => word.slice(i === 0 ? 0 : ends[i - 1], end));
}
