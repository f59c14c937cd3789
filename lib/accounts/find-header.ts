import { TeguranError } from '#errors.ts';
import { annexField, isAnnexHeader } from './annex-columns.ts';
import { FIELD_HEADING, type Field } from './header-words.ts';
import { type ColumnMatch, matchColumn } from './match-column.ts';
import type { Merge, Sheet, SheetRow } from './sheet.ts';
import { isBlank } from './sheet.ts';

export interface Column {
  readonly index: number;
  /** The user's own heading. */
  readonly heading: string;
  readonly field: Field | null;
}

export interface Header {
  /** Number of the (last) header row in the user's file. */
  readonly row: number;
  /** Position in `sheet.rows` of the first row below the header. */
  readonly below: number;
  readonly columns: readonly Column[];
}

interface Candidate {
  readonly row: number;
  readonly below: number;
  readonly headings: readonly string[];
  readonly matches: readonly (ColumnMatch | null)[];
  readonly score: number;
}

const ROWS_SEARCHED = 20;

/** Keys that would reach an object's prototype if anyone ever used headings as keys. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A list must say where the account is by at least one of these. */
const POINTERS: readonly Field[] = ['url', 'handle', 'phone'];

/** The header of a sheet, or null when nothing in its first rows looks like one. */
export function findHeader(sheet: Sheet): Header | null {
  const candidates = sheet.rows.slice(0, ROWS_SEARCHED).flatMap((_, at) => candidatesAt(sheet, at));
  const [best] = candidates.toSorted((a, b) => b.score - a.score || a.below - b.below);
  if (!best || !isConvincing(best)) return null;
  refuseForbidden(best.headings);
  const columns = settleColumns(best);
  if (!columns.some((column) => column.field !== null && POINTERS.includes(column.field))) {
    throw new TeguranError('REQUIRED_COLUMN_MISSING', { column: FIELD_HEADING.url });
  }
  return { row: best.row, below: best.below, columns };
}

function candidatesAt(sheet: Sheet, at: number): Candidate[] {
  const row = sheet.rows[at];
  if (!row || isBlank(row)) return [];
  const own = row.cells.map((cell) => headingText(cell.text));
  const single = candidate(row, at + 1, own);
  const next = sheet.rows[at + 1];
  const isNext = next?.number === row.number + 1;
  if (!next || !isNext || isBlank(next) || !isHeadingRow(next)) return [single];
  const joined = candidate(next, at + 2, joinHeadings(row, next, sheet.merges));
  return joined.score > single.score ? [joined] : [single];
}

function candidate(row: SheetRow, below: number, headings: readonly string[]): Candidate {
  const matches = headings.map(isAnnexHeader(headings) ? matchAnnex : matchColumn);
  const fields = new Map<Field, number>();
  for (const match of matches) {
    if (!match) continue;
    fields.set(match.field, Math.max(fields.get(match.field) ?? 0, match.strength));
  }
  const score = [...fields.values()].reduce((sum, strength) => sum + strength, 0);
  return { row: row.number, below, headings, matches, score };
}

function matchAnnex(heading: string): ColumnMatch | null {
  const field = annexField(heading);
  return field && { field, strength: 3 };
}

/** Two known headings, or one that stands alone: a single word in a sentence is no header. */
function isConvincing({ headings, matches }: Candidate): boolean {
  const filled = headings.filter((heading) => heading !== '').length;
  const known = matches.filter((match) => match !== null);
  if (known.length === 0) return false;
  return known.length >= 2 || filled === 1 || (filled === 2 && known[0]?.strength === 3);
}

/**
 * A group heading merged over several columns is put before each of them. Files without merges
 * leave the covered cells blank, so a heading also reaches over blanks that have a second row.
 */
function joinHeadings(top: SheetRow, bottom: SheetRow, merges: readonly Merge[]): string[] {
  const width = Math.max(top.cells.length, bottom.cells.length);
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const upper = headingText(top.cells[column]?.text ?? '');
    const lower = headingText(bottom.cells[column]?.text ?? '');
    if (upper !== '') group = upper;
    const covered = upper !== '' || merges.length === 0 || isCovered(merges, top.number, column);
    return [lower !== '' && covered ? group : upper, lower].filter((part) => part !== '').join(' ');
  });
}

function isCovered(merges: readonly Merge[], row: number, column: number): boolean {
  return merges.some(
    (m) => m.top <= row && row <= m.bottom && m.left < column && column <= m.right,
  );
}

/** The second header row holds short words only: no link, no digit, no long text. */
function isHeadingRow(row: SheetRow): boolean {
  return row.cells.every(
    ({ text, type }) =>
      text === '' || (type === 'text' && text.length <= 40 && !/[\d@]|:\/\/|\.\w{2,}$/u.test(text)),
  );
}

/** When two columns claim one field the better match has it; equal claims are for the user. */
function settleColumns({ headings, matches }: Candidate): Column[] {
  const owners = new Map<Field, number>();
  matches.forEach((match, index) => {
    if (!match || match.field === 'personal') return;
    const owner = owners.get(match.field);
    const held = owner === undefined ? 0 : (matches[owner]?.strength ?? 0);
    if (owner !== undefined && held === match.strength) refuseTwins(headings, owner, index);
    if (match.strength > held) owners.set(match.field, index);
  });
  return headings.map((heading, index) => {
    const field = matches[index]?.field ?? null;
    const owned = field === 'personal' || (field !== null && owners.get(field) === index);
    return { index, heading, field: owned ? field : null };
  });
}

function refuseTwins(headings: readonly string[], first: number, second: number): never {
  const [a = '', b = ''] = [headings[first], headings[second]];
  if (a.toLowerCase() === b.toLowerCase()) {
    throw new TeguranError('DUPLICATE_HEADER', {
      heading: a,
      first: first + 1,
      second: second + 1,
    });
  }
  throw new TeguranError('AMBIGUOUS_COLUMNS', { first: a, second: b });
}

function refuseForbidden(headings: readonly string[]): void {
  const heading = headings.find((text) => FORBIDDEN.has(text.toLowerCase()));
  if (heading !== undefined) throw new TeguranError('HEADER_NOT_ALLOWED', { heading });
}

function headingText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
