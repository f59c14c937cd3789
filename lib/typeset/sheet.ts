import type { LayoutProfile } from './layout.ts';
import { pt } from './layout.ts';

/** The paper of a section and the area of its text. */
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
