// Strips → pages: each page takes what fits and ends where it may.
import type { LayoutProfile } from './layout.ts';
import { pt } from './layout.ts';
import type { Line, Page, Rule } from './page.ts';
import type { Grid, Strip } from './strip.ts';
import { TypesetError } from './typeset-error.ts';

export interface Sheet {
  readonly widthPt: number;
  readonly heightPt: number;
  /** Left edge of the text area. */
  readonly leftPt: number;
  readonly measurePt: number;
  readonly topPt: number;
  /** Where the text area of the first page starts: a letterhead stands higher. */
  readonly firstTopPt: number;
  readonly bottomPt: number;
}

export interface FilledPage {
  readonly page: Page;
  readonly strips: readonly Strip[];
  /** What the next page of the section opens with. */
  readonly next: Strip | null;
  readonly bookmarks: readonly { readonly title: string; readonly yPt: number }[];
}

// Heights are sums of many terms.
const HAIR_PT = 0.01;

export function sheetOf(
  layout: LayoutProfile,
  orientation: 'portrait' | 'landscape',
  opensWithLetterhead: boolean,
): Sheet {
  const { page, marginMm, kop } = layout;
  const upright = orientation === 'portrait';
  const widthMm = upright ? page.widthMm : page.heightMm;
  const heightMm = upright ? page.heightMm : page.widthMm;
  return {
    widthPt: pt(widthMm),
    heightPt: pt(heightMm),
    leftPt: pt(marginMm.left),
    measurePt: pt(widthMm - marginMm.left - marginMm.right),
    topPt: pt(marginMm.top),
    firstTopPt: pt(opensWithLetterhead ? kop.topMm : marginMm.top),
    bottomPt: pt(heightMm - marginMm.bottom),
  };
}

/** Fills as many pages as the strips of a section need. */
export function paginate(strips: readonly Strip[], sheet: Sheet): FilledPage[] {
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
  return grid.head.map((row) => ({ ...row, grid }));
}

function pageEnd(strips: readonly Strip[], start: number, topPt: number, bottomPt: number): number {
  let yPt = topPt;
  let allowed = -1;
  for (let i = start; i < strips.length; i++) {
    const each = strips[i] as Strip;
    if (i > start && each.breakBefore === 'forced') return i;
    if (i > start && each.breakBefore === 'allowed') allowed = i;
    yPt += each.heightPt + (i === start ? 0 : each.gapPt);
    if (yPt <= bottomPt + HAIR_PT) continue;
    if (allowed < 0) throw new TypesetError('TOO_TALL', each.path);
    return allowed;
  }
  return strips.length;
}

function fill(strips: readonly Strip[], sheet: Sheet, topPt: number): Omit<FilledPage, 'next'> {
  const page: Page = {
    widthPt: sheet.widthPt,
    heightPt: sheet.heightPt,
    lines: [],
    rules: [],
    fills: [],
    codes: [],
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
  return { page, strips, bookmarks };
}

function placeStrip(page: Page, each: Strip, leftPt: number, topPt: number): void {
  for (const line of each.lines) page.lines.push(moveLine(line, leftPt, topPt));
  for (const box of each.fills) page.fills.push(moveBox(box, leftPt, topPt));
  for (const box of each.codes) page.codes.push(moveBox(box, leftPt, topPt));
  for (const box of each.links) page.links.push(moveBox(box, leftPt, topPt));
  for (const box of each.fields) page.fields.push(moveBox(box, leftPt, topPt));
  for (const rule of each.rules) {
    page.rules.push({
      ...rule,
      x1Pt: rule.x1Pt + leftPt,
      x2Pt: rule.x2Pt + leftPt,
      y1Pt: rule.y1Pt + topPt,
      y2Pt: rule.y2Pt + topPt,
    });
  }
}

function moveLine(line: Line, leftPt: number, topPt: number): Line {
  return {
    xPt: line.xPt + leftPt,
    baselinePt: line.baselinePt + topPt,
    wordSpacingPt: line.wordSpacingPt,
    runs: line.runs,
  };
}

function moveBox<B extends { readonly xPt: number; readonly yPt: number }>(
  box: B,
  leftPt: number,
  topPt: number,
): B {
  return { ...box, xPt: box.xPt + leftPt, yPt: box.yPt + topPt };
}

/** Rows of one table that meet on a page share their rules: one across per row, one down per column. */
function gridRules(strips: readonly Strip[], tops: readonly number[], leftPt: number): Rule[] {
  const rules: Rule[] = [];
  for (let from = 0; from < strips.length; ) {
    const grid = strips[from]?.grid ?? null;
    let to = from + 1;
    while (grid && strips[to]?.grid === grid) to++;
    if (grid) {
      const last = strips[to - 1] as Strip;
      const ys = [...tops.slice(from, to), (tops[to - 1] ?? 0) + last.heightPt];
      rules.push(...frameRules(grid, ys, leftPt));
    }
    from = to;
  }
  return rules;
}

function frameRules({ edgesPt, thicknessPt }: Grid, ys: readonly number[], leftPt: number): Rule[] {
  const xs = edgesPt.map((x) => x + leftPt);
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  return [
    ...ys.map((y) => ({ x1Pt: left, y1Pt: y, x2Pt: right, y2Pt: y, thicknessPt })),
    ...xs.map((x) => ({ x1Pt: x, y1Pt: top, x2Pt: x, y2Pt: bottom, thicknessPt })),
  ];
}
