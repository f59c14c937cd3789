// Knuth & Plass, "Breaking paragraphs into lines" (1981): the breaks that make the whole paragraph even.
import { type Items, LONELY } from './items.ts';
import { type Candidate, judge, type LineEnd, ratioOf, type Totals } from './judge-line.ts';

interface Pass {
  readonly hyphens: boolean;
  /** How many times its stretch a space may grow. */
  readonly tolerance: number;
  /** Leaves a short word alone on the last line. */
  readonly lonely?: boolean;
  /** Accepts a line that is too long when there is no other. */
  readonly desperate: boolean;
}

const PASSES: readonly Pass[] = [
  { hyphens: false, tolerance: 1.4, desperate: false },
  { hyphens: true, tolerance: 3.5, desperate: false },
  { hyphens: true, tolerance: 3.5, lonely: true, desperate: false },
  { hyphens: true, tolerance: 1e6, lonely: true, desperate: true },
];
const DESPAIR = 1e12;

const START: LineEnd = {
  index: -1,
  fitness: 1,
  widthPt: 0,
  stretchPt: 0,
  shrinkPt: 0,
  demerits: 0,
  hyphen: false,
  before: null,
};

/** Indices of the items at which the lines end, the last one included. */
export function breakLines(items: Items, measurePt: number): number[] {
  for (const pass of PASSES) {
    const last = bestEnd(items, measurePt, pass);
    if (last) return pathTo(last);
  }
  return [items.length - 1];
}

function pathTo(last: LineEnd): number[] {
  const path: number[] = [];
  for (let end: LineEnd | null = last; end?.before; end = end.before) path.push(end.index);
  return path.reverse();
}

function bestEnd(items: Items, measurePt: number, pass: Pass): LineEnd | null {
  let active: LineEnd[] = [START];
  const total: Totals = { widthPt: 0, stretchPt: 0, shrinkPt: 0 };
  for (let index = 0; index < items.length; index++) {
    if (items.mayBreakAt(index) && allows(pass, items, index)) {
      active = endAt(items, index, active, total, measurePt, pass);
      if (active.length === 0) return null;
    }
    add(total, items, index);
  }
  return active.reduce((best, end) => (end.demerits < best.demerits ? end : best));
}

function allows(pass: Pass, items: Items, index: number): boolean {
  if (!items.isPenalty(index)) return true;
  if (items.penalties[index] === LONELY && !pass.lonely) return false;
  return pass.hyphens || !items.isHyphen(index);
}

function add(total: Totals, items: Items, index: number): void {
  if (items.isPenalty(index)) return;
  total.widthPt += items.widthsPt[index] ?? 0;
  if (!items.isGlue(index)) return;
  total.stretchPt += items.stretchPt[index] ?? 0;
  total.shrinkPt += items.shrinkPt[index] ?? 0;
}

/** Tries the break at `index` after every live line end and returns the ends that stay alive. */
function endAt(
  items: Items,
  index: number,
  active: readonly LineEnd[],
  total: Totals,
  measurePt: number,
  pass: Pass,
): LineEnd[] {
  const roomPt = measurePt - total.widthPt - items.endWidthPt(index);
  const { alive, found, tooLong } = tryAll(items, index, active, total, roomPt, pass.tolerance);
  const kept = items.isForced(index) ? [] : alive;
  if (found.length === 0 && kept.length === 0 && pass.desperate && tooLong) {
    found.push({ before: tooLong, fitness: 0, demerits: tooLong.demerits + DESPAIR });
  }
  if (found.length === 0) return kept;
  const after = { ...totalsAfter(items, index, total), index, hyphen: items.isHyphen(index) };
  for (const candidate of found) kept.push({ ...after, ...candidate });
  return kept;
}

interface Trial {
  /** Ends after which a longer line is still possible. */
  readonly alive: LineEnd[];
  /** The best line of each fitness. */
  readonly found: Candidate[];
  readonly tooLong: LineEnd | null;
}

function tryAll(
  items: Items,
  index: number,
  active: readonly LineEnd[],
  total: Totals,
  roomPt: number,
  tolerance: number,
): Trial {
  const alive: LineEnd[] = [];
  const best: (Candidate | undefined)[] = [];
  let tooLong: LineEnd | null = null;
  for (const end of active) {
    const ratio = ratioOf(roomPt + end.widthPt, end, total);
    if (ratio < -1) {
      tooLong = end;
      continue;
    }
    alive.push(end);
    if (ratio > tolerance) continue;
    const candidate = judge(items, index, end, ratio);
    const rival = best[candidate.fitness];
    if (!rival || candidate.demerits < rival.demerits) best[candidate.fitness] = candidate;
  }
  return { alive, found: best.filter((candidate) => candidate !== undefined), tooLong };
}

/** The sums at the start of the next line, past the spaces that vanish at the break. */
function totalsAfter(items: Items, index: number, total: Totals): Totals {
  const sum = { ...total };
  const next = items.lineStart(index);
  for (let i = index; i < next; i++) add(sum, items, i);
  return sum;
}
