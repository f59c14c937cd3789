// Strips → pages: each page takes what fits and ends where it may.
import { gridRules } from './grid-rules.ts';
import type { Page } from './page.ts';
import { placeStrip } from './place-strip.ts';
import type { Sheet } from './sheet.ts';
import type { Strip } from './strip.ts';
import { TypesetError } from './typeset-error.ts';

export interface FilledPage {
  readonly page: Page;
  /** What the next page of the section opens with. */
  readonly next: Strip | null;
  readonly bookmarks: readonly { readonly title: string; readonly yPt: number }[];
}

// Heights are sums of many terms.
const HAIR_PT = 0.01;

/** Fills as many pages as the strips of a section need. */
export function paginate(given: readonly Strip[], sheet: Sheet): FilledPage[] {
  const strips = [...given];
  const pages: FilledPage[] = [];
  let start = 0;
  while (start < strips.length) {
    const topPt = start === 0 ? sheet.firstTopPt : sheet.topPt;
    const head = continuedHead(strips, start);
    const end = pageEnd(strips, start, topPt + heightOf(head), sheet.bottomPt);
    const onPage = [...head, ...strips.slice(start, end)];
    pages.push({ ...fill(onPage, sheet, topPt), next: strips[end] ?? null });
    start = end;
  }
  return pages;
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, each) => sum + each.heightPt, 0);
}

/** The head of a table that the last page did not finish. */
function continuedHead(strips: readonly Strip[], start: number): readonly Strip[] {
  const grid = strips[start]?.grid;
  if (!grid || strips[start - 1]?.grid !== grid) return [];
  return grid.head.map((row) => {
    const lines = row.lines.map((line) => ({ ...line }));
    return { ...row, grid, lines };
  });
}

/** Above the first strip of a page there is neither white space nor an end. */
const TOP_OF_PAGE: Pick<Strip, 'breakBefore' | 'gapPt'> = { breakBefore: 'forbidden', gapPt: 0 };

/** The first strip of the next page; one that has to stay and does not fit is parted. */
function pageEnd(strips: Strip[], start: number, topPt: number, bottomPt: number): number {
  let yPt = topPt;
  let allowed = -1;
  for (let i = start; i < strips.length; i++) {
    const each = strips[i] as Strip;
    const { breakBefore, gapPt } = i === start ? TOP_OF_PAGE : each;
    if (breakBefore === 'forced') return i;
    if (breakBefore === 'allowed') allowed = i;
    yPt += gapPt;
    if (yPt + each.heightPt > bottomPt + HAIR_PT) {
      return allowed < 0 ? endInside(strips, i, bottomPt - yPt) : allowed;
    }
    yPt += each.heightPt;
  }
  return strips.length;
}

function endInside(strips: Strip[], at: number, roomPt: number): number {
  const tooTall = strips[at] as Strip;
  const parts = tooTall.part?.(roomPt) ?? null;
  if (!parts) throw new TypesetError('TOO_TALL', tooTall.path);
  const [above, below] = parts;
  strips.splice(at, 1, { ...tooTall, ...above, gapPt: tooTall.gapPt }, below);
  return at + 1;
}

function fill(strips: readonly Strip[], sheet: Sheet, topPt: number): Omit<FilledPage, 'next'> {
  const page: Page = {
    widthPt: sheet.widthPt,
    heightPt: sheet.heightPt,
    lines: [],
    rules: [],
    fills: [],
    codes: [],
    pictures: [],
    links: [],
    fields: [],
  };
  const bookmarks: { title: string; yPt: number }[] = [];
  const tops: number[] = [];
  let yPt = topPt;
  strips.forEach((each, i) => {
    if (i > 0) yPt += each.gapPt;
    tops.push(yPt);
    if (each.bookmark !== null) bookmarks.push({ title: each.bookmark, yPt });
    placeStrip(page, each, sheet.leftPt, yPt);
    yPt += each.heightPt;
  });
  page.rules.push(...gridRules(strips, tops, sheet.leftPt));
  return { page, bookmarks };
}
