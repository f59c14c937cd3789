// Knuth & Plass, "Breaking paragraphs into lines" (1981): the breaks that make the whole paragraph even.
import { FORCED, type Item, lineStart, mayBreakAt } from './item.ts';

/** A chosen end of a line, linked to the one before it. */
interface Node {
  readonly index: number;
  readonly line: number;
  readonly fitness: number;
  readonly widthPt: number;
  readonly stretchPt: number;
  readonly shrinkPt: number;
  readonly demerits: number;
  readonly hyphen: boolean;
  readonly before: Node | null;
}

interface Totals {
  widthPt: number;
  stretchPt: number;
  shrinkPt: number;
}

interface Pass {
  readonly hyphens: boolean;
  /** How many times its stretch a space may grow. */
  readonly tolerance: number;
  /** Accepts a line that is too long when there is no other. */
  readonly desperate: boolean;
}

const PASSES: readonly Pass[] = [
  { hyphens: false, tolerance: 1.4, desperate: false },
  { hyphens: true, tolerance: 3.5, desperate: false },
  { hyphens: true, tolerance: 1e6, desperate: true },
];

const LINE_PENALTY = 10;
const CONSECUTIVE_HYPHENS = 3000;
const UNEVEN_NEIGHBOURS = 3000;

/** Indices of the items at which the lines end, the last one included. */
export function breakLines(items: readonly Item[], measurePt: number): number[] {
  for (const pass of PASSES) {
    const last = bestEnd(items, measurePt, pass);
    if (last) return pathTo(last);
  }
  return [items.length - 1];
}

function pathTo(last: Node): number[] {
  const path: number[] = [];
  for (let node: Node | null = last; node?.before; node = node.before) path.push(node.index);
  return path.reverse();
}

const START: Node = {
  index: -1,
  line: 0,
  fitness: 1,
  widthPt: 0,
  stretchPt: 0,
  shrinkPt: 0,
  demerits: 0,
  hyphen: false,
  before: null,
};

function bestEnd(items: readonly Item[], measurePt: number, pass: Pass): Node | null {
  let active: Node[] = [START];
  const total: Totals = { widthPt: 0, stretchPt: 0, shrinkPt: 0 };
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    const skipped = item.kind === 'penalty' && item.hyphen && !pass.hyphens;
    if (!skipped && mayBreakAt(items, index)) {
      active = step(items, index, active, total, measurePt, pass);
      if (active.length === 0) return null;
    }
    if (item.kind === 'penalty') continue;
    total.widthPt += item.widthPt;
    if (item.kind === 'glue') {
      total.stretchPt += item.stretchPt;
      total.shrinkPt += item.shrinkPt;
    }
  }
  return active.reduce((best, node) => (node.demerits < best.demerits ? node : best));
}

/** Tries the break at `index` after every live line end and returns the ends that stay alive. */
function step(
  items: readonly Item[],
  index: number,
  active: readonly Node[],
  total: Totals,
  measurePt: number,
  pass: Pass,
): Node[] {
  const item = items[index] as Item;
  const forced = item.kind === 'penalty' && item.penalty <= FORCED;
  const extraPt = item.kind === 'penalty' ? item.widthPt : 0;
  const alive: Node[] = [];
  const best: (Candidate | undefined)[] = [];
  let tooLong: Node | null = null;
  for (const node of active) {
    const slackPt = measurePt - (total.widthPt - node.widthPt + extraPt);
    const ratio = ratioOf(slackPt, node, total);
    if (ratio < -1) tooLong = node;
    else if (!forced) alive.push(node);
    if (ratio < -1 || ratio > pass.tolerance) continue;
    const candidate = judge(item, node, ratio);
    const rival = best[candidate.fitness];
    if (!rival || candidate.demerits < rival.demerits) best[candidate.fitness] = candidate;
  }
  const found = best.filter((candidate) => candidate !== undefined);
  if (found.length === 0 && alive.length === 0 && pass.desperate && tooLong) {
    found.push({ node: tooLong, fitness: 0, demerits: tooLong.demerits + 1e12 });
  }
  if (found.length === 0) return alive;
  const after = totalsAfter(items, index, total);
  const hyphen = item.kind === 'penalty' && item.hyphen;
  for (const { node, fitness, demerits } of found) {
    alive.push({ ...after, index, line: node.line + 1, fitness, demerits, hyphen, before: node });
  }
  return alive;
}

function ratioOf(slackPt: number, node: Node, total: Totals): number {
  // Widths are sums of many terms: a hair's breadth is no difference.
  if (Math.abs(slackPt) < 1e-6) return 0;
  const elasticPt = slackPt > 0 ? total.stretchPt - node.stretchPt : total.shrinkPt - node.shrinkPt;
  if (elasticPt > 0) return slackPt / elasticPt;
  return slackPt > 0 ? 1e5 : Number.NEGATIVE_INFINITY;
}

interface Candidate {
  readonly node: Node;
  readonly fitness: number;
  readonly demerits: number;
}

function judge(item: Item, node: Node, ratio: number): Candidate {
  const badness = Math.min(100 * Math.abs(ratio) ** 3, 1e7);
  const penalty = item.kind === 'penalty' && item.penalty > FORCED ? item.penalty : 0;
  const fitness = fitnessOf(ratio);
  let demerits = (LINE_PENALTY + badness) ** 2 + penalty ** 2;
  if (item.kind === 'penalty' && item.hyphen && node.hyphen) demerits += CONSECUTIVE_HYPHENS;
  if (Math.abs(fitness - node.fitness) > 1) demerits += UNEVEN_NEIGHBOURS;
  return { node, fitness, demerits: node.demerits + demerits };
}

function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** The sums at the start of the next line, past the spaces that vanish at the break. */
function totalsAfter(items: readonly Item[], index: number, total: Totals): Totals {
  const sum = { ...total };
  const next = lineStart(items, index);
  for (let i = index; i < next; i++) {
    const item = items[i] as Item;
    if (item.kind === 'penalty') continue;
    sum.widthPt += item.widthPt;
    if (item.kind !== 'glue') continue;
    sum.stretchPt += item.stretchPt;
    sum.shrinkPt += item.shrinkPt;
  }
  return sum;
}

/** First-fit breaking for narrow columns and left-aligned text. */
export function fillLines(items: readonly Item[], measurePt: number): number[] {
  const breaks: number[] = [];
  let start = 0;
  let widthPt = 0;
  let fits = -1;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    if (mayBreakAt(items, index) && !(item.kind === 'penalty' && item.hyphen)) {
      const extraPt = item.kind === 'penalty' ? item.widthPt : 0;
      const overfull = widthPt + extraPt > measurePt + 1e-6;
      if (overfull && fits >= start) {
        breaks.push(fits);
        start = lineStart(items, fits);
        widthPt = 0;
        index = start - 1;
        fits = -1;
        continue;
      }
      fits = index;
      if (item.kind === 'penalty' && item.penalty <= FORCED) {
        breaks.push(index);
        start = lineStart(items, index);
        widthPt = 0;
        index = start - 1;
        fits = -1;
        continue;
      }
    }
    if (item.kind !== 'penalty') widthPt += item.widthPt;
  }
  return breaks;
}
