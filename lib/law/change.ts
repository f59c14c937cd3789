import { addDays } from './day.ts';
import type { LetterKind } from './kind.ts';
import { komdigi } from './ministries.ts';
import { register } from './register.ts';
import { citationsFor } from './resolve.ts';

/** Every day on which some law, title or name becomes another one. */
const CHANGES: readonly string[] = [
  ...new Set(
    register
      .flatMap(({ provisions, cite_chain: chain }) => [
        ...provisions.flatMap(({ in_force_from: from, in_force_until: until }) => [
          from,
          until === null ? null : addDays(until, 1),
        ]),
        ...(chain ?? []).map(({ from }) => from),
      ])
      .filter((day): day is string => day !== null),
  ),
  '2024-10-21',
  '2026-01-02',
].sort();

/** The last day on which a letter of this kind would still say the same; null when none is known. */
export function sameLawUntil(date: string, kind: LetterKind): string | null {
  const today = wording(date, kind);
  const change = CHANGES.find((day) => day > date && wording(day, kind) !== today);
  return change === undefined ? null : addDays(change, -1);
}

function wording(date: string, kind: LetterKind): string {
  const found = citationsFor(date, kind);
  const law = found.kind === 'ok' ? found.citations.map(({ text, quote }) => [text, quote]) : [];
  return JSON.stringify([law, komdigi(date)]);
}
