// How good a line is: the measures of Knuth & Plass.
import type { Items } from './items.ts';

/** Sums of a paragraph up to a place. */
export interface Totals {
  widthPt: number;
  stretchPt: number;
  shrinkPt: number;
}

/** A chosen end of a line, linked to the one before it. */
export interface LineEnd extends Readonly<Totals> {
  readonly index: number;
  readonly fitness: number;
  readonly demerits: number;
  readonly hyphen: boolean;
  readonly before: LineEnd | null;
}

export interface Candidate {
  readonly before: LineEnd;
  readonly fitness: number;
  readonly demerits: number;
}

const LINE_PENALTY = 10;
const CONSECUTIVE_HYPHENS = 3000;
const UNEVEN_NEIGHBOURS = 3000;
const WORST_BADNESS = 1e7;
/** Of a line that has nothing to stretch. */
const LOOSEST = 1e5;
// Widths are sums of many terms: a hair's breadth is no difference.
const HAIR_PT = 1e-6;

/** How far the spaces of a line must grow (above 0) or shrink (below 0), in units of what they may. */
export function ratioOf(slackPt: number, from: LineEnd, to: Totals): number {
  if (Math.abs(slackPt) < HAIR_PT) return 0;
  const elasticPt = slackPt > 0 ? to.stretchPt - from.stretchPt : to.shrinkPt - from.shrinkPt;
  if (elasticPt > 0) return slackPt / elasticPt;
  return slackPt > 0 ? LOOSEST : Number.NEGATIVE_INFINITY;
}

/** The line from `before` to an item, with all the demerits of the paragraph so far. */
export function judge(items: Items, index: number, before: LineEnd, ratio: number): Candidate {
  const badness = Math.min(100 * Math.abs(ratio) ** 3, WORST_BADNESS);
  const isFree = !items.isPenalty(index) || items.isForced(index);
  const penalty = isFree ? 0 : (items.penalties[index] ?? 0);
  const fitness = fitnessOf(ratio);
  let demerits = (LINE_PENALTY + badness) ** 2 + penalty ** 2;
  if (items.isHyphen(index) && before.hyphen) demerits += CONSECUTIVE_HYPHENS;
  if (Math.abs(fitness - before.fitness) > 1) demerits += UNEVEN_NEIGHBOURS;
  return { before, fitness, demerits: before.demerits + demerits };
}

function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}
