// What a page is filled with: a strip is never parted. Its lengths count from its own upper left corner,
// with x from the left edge of the text area.
import type {
  Box,
  Fill,
  Line,
  Link,
  MatrixCode,
  PlacedPicture,
  Rule,
  StructureNode,
} from './page.ts';

export interface MovableLine extends Line {
  xPt: number;
  baselinePt: number;
}

/** Columns of a table: rows of the same grid that meet on a page share their rules. */
export interface Grid {
  readonly edgesPt: readonly number[];
  readonly thicknessPt: number;
  /** Set again, as page furniture, where the table continues on a new page. */
  readonly head: readonly Strip[];
}

export interface Strip {
  readonly path: string;
  readonly heightPt: number;
  /** White space above, dropped at the top of a page. */
  readonly gapPt: number;
  /** Whether a page may end before this strip. */
  breakBefore: 'allowed' | 'forbidden' | 'forced';
  /** Moved to their place on the page, so that they stand on one only. */
  readonly lines: readonly MovableLine[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  readonly codes: readonly MatrixCode[];
  readonly pictures: readonly PlacedPicture[];
  readonly links: readonly Link[];
  readonly fields: readonly (Box & { readonly node: StructureNode })[];
  readonly grid: Grid | null;
  /** Parts what is too tall for a page so that the first part fits the room; null when nothing of it does. */
  readonly part: ((roomPt: number) => readonly [Strip, Strip] | null) | null;
  /** A line of running text: some of it must stay with the signature. */
  readonly running: boolean;
  /** Opens a part that the bookmarks name. */
  readonly bookmark: string | null;
}

const NOTHING: readonly never[] = [];

/** A strip with nothing in it but what is given. */
export function strip(
  given: Partial<Strip> & { readonly path: string; readonly heightPt: number },
): Strip {
  return {
    gapPt: 0,
    breakBefore: 'allowed',
    lines: NOTHING,
    rules: NOTHING,
    fills: NOTHING,
    codes: NOTHING,
    pictures: NOTHING,
    links: NOTHING,
    fields: NOTHING,
    grid: null,
    part: null,
    running: false,
    bookmark: null,
    ...given,
  };
}

/** Forbids every page end inside the strips. */
export function keepTogether(strips: readonly Strip[]): void {
  for (const each of strips.slice(1)) each.breakBefore = 'forbidden';
}
