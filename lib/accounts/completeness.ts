import { findPlatform } from '#platforms/directory.ts';
import { finding } from './finding.ts';
import type { Item } from './item.ts';
import type { Finding } from './report.ts';
import { type RowCode, rowCodes } from './row-codes.ts';

export interface LetterRules {
  /** True when the office sends no letter about an item without a screenshot. */
  readonly evidence: boolean;
  /** The kind of letter that is asked for: a second notice may name what a first one named. */
  readonly kind: string;
}

/** What an item still lacks before a letter may carry it; nothing when it may. */
export function lacksOf(item: Item, rules: LetterRules): RowCode[] {
  const lacks: (RowCode | false)[] = [
    item.status === 'needs_resolution' && 'LINK_NEEDS_RESOLUTION',
    item.canonicalUrl === null && 'URL_MISSING',
    item.explanation === null && 'EXPLANATION_MISSING',
    rules.evidence && !hasPicture(item) && 'EVIDENCE_MISSING',
    isRepeat(item, rules.kind) && (item.repeat ?? null) === null && 'ALREADY_IN_LETTER',
  ];
  return lacks.filter((code) => code !== false);
}

export interface Incomplete {
  readonly itemNo: number;
  readonly rows: readonly number[];
  readonly lacks: readonly { readonly code: RowCode; readonly message: string }[];
  /** Where, of which platform, and what to do. */
  readonly message: string;
}

/** The items that no letter may carry yet, each with what it lacks. */
export function findIncomplete(items: readonly Item[], rules: LetterRules): Incomplete[] {
  return items.flatMap((item) => {
    const lacks = lacksOf(item, rules).map((code) => ({ code, message: rowCodes[code].id({}) }));
    if (lacks.length === 0) return [];
    const message = `${placeOf(item)}: ${sentences(lacks)}`;
    const rows = item.sources.map(({ row }) => row);
    return [{ itemNo: item.itemNo, rows, lacks, message }];
  });
}

/** The same row by row, for a workbook in which they are completed. */
export function incompleteRows(items: readonly Item[], rules: LetterRules): Finding[] {
  return items.flatMap((item) => {
    const lacks = lacksOf(item, rules);
    return item.sources.flatMap(({ sheet, row }) =>
      lacks.map((code) => finding({ sheet, row, column: '' }, code)),
    );
  });
}

/** The first stands after a colon, the others begin as sentences do. */
function sentences(lacks: Incomplete['lacks']): string {
  const [first = '', ...others] = lacks.map(({ message }) => message);
  return [first, ...others.map((text) => text.charAt(0).toUpperCase() + text.slice(1))].join(' ');
}

/** "Baris 2, 5 (TikTok)"; with the sheet where a file has several. */
function placeOf({ sources, platform }: Item): string {
  const places = [...Map.groupBy(sources, ({ sheet }) => sheet)].map(([sheet, some]) => {
    const rows = some.map(({ row }) => row).join(', ');
    return sheet === '' ? `Baris ${rows}` : `Lembar "${sheet}" baris ${rows}`;
  });
  const name = platform === null ? null : (findPlatform(platform)?.name ?? platform);
  return name === null ? places.join(', ') : `${places.join(', ')} (${name})`;
}

/** A name in a list shows nothing: only a picture that we hold is evidence. */
function hasPicture(item: Item): boolean {
  return item.evidence.some((piece) => piece.picture !== undefined);
}

function isRepeat({ earlier = [] }: Item, kind: string): boolean {
  return earlier.some((letter) => letter.kind === kind);
}
