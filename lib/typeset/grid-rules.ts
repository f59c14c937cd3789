import type { Rule } from './page.ts';
import type { Grid, Strip } from './strip.ts';

/** Rows of one table that meet on a page share their rules: one across per row, one down per column. */
export function gridRules(
  strips: readonly Strip[],
  tops: readonly number[],
  leftPt: number,
): Rule[] {
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
