// A paragraph as boxes, glue and penalties, the three things that lines are broken from.
import type { Setting } from './setting.ts';

export interface BoxItem {
  readonly kind: 'box';
  readonly widthPt: number;
  readonly text: string;
  readonly setting: Setting;
}

export interface GlueItem {
  readonly kind: 'glue';
  /** What is printed unless a line ends here: a space, or a sign between two. */
  readonly text: string;
  readonly spaces: number;
  readonly widthPt: number;
  readonly stretchPt: number;
  readonly shrinkPt: number;
  readonly setting: Setting;
}

export interface PenaltyItem {
  readonly kind: 'penalty';
  /** Of what appears when the line ends here. */
  readonly widthPt: number;
  readonly penalty: number;
  readonly hyphen: boolean;
  readonly setting: Setting;
}

export type Item = BoxItem | GlueItem | PenaltyItem;

/** No line ends here. */
export const FORBIDDEN = 10_000;
/** A line that ends here leaves a short last word alone: only when nothing else helps. */
export const LONELY = 3000;
/** A line must end here. */
export const FORCED = -10_000;

/** A glue ends a line only after a box, a penalty only when it is not forbidden. */
export function mayBreakAt(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.kind === 'box') return false;
  if (item.kind === 'penalty') return item.penalty < FORBIDDEN;
  return items[index - 1]?.kind === 'box';
}

/** The first item of the line that follows a break: what is discardable goes with the break. */
export function lineStart(items: readonly Item[], breakAt: number): number {
  let index = breakAt;
  if (items[index]?.kind === 'penalty') index++;
  while (index < items.length) {
    const item = items[index];
    if (item === undefined || item.kind === 'box') break;
    if (item.kind === 'penalty' && item.penalty <= FORCED) break;
    index++;
  }
  return index;
}
