import type { Finding, SkippedRow } from './report.ts';
import type { RowFacts } from './row-code.ts';
import { type RowCode, rowCodes } from './row-codes.ts';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** Long cell values would drown the sentence, so they are quoted in part. */
const QUOTED = 80;

/** A finding with its full Indonesian sentence: where, what, and what to do. */
export function finding(place: Place, code: RowCode, facts: RowFacts = {}): Finding {
  const { sheet, row, column } = place;
  const message = `${describePlace(place)}: ${rowCodes[code].id(shorten(facts))}`;
  return { sheet, row, column, code, message };
}

export function skip(sheet: string, row: number, code: RowCode): SkippedRow {
  return { sheet, row, code, reason: rowCodes[code].id({}) };
}

export const isError = (found: Finding): boolean => rowCodes[found.code].level === 'error';

function describePlace({ sheet, row, column }: Place): string {
  const parts = [
    sheet === '' ? '' : `lembar "${sheet}"`,
    `baris ${row}`,
    column === '' ? '' : `kolom "${column}"`,
  ].filter((part) => part !== '');
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shorten(facts: RowFacts): RowFacts {
  const short = (value: string | number) =>
    typeof value === 'string' && value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, short(value)]));
}
