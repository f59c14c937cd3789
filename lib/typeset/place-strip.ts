import type { Page } from './page.ts';
import type { Strip } from './strip.ts';

/** Puts what a strip holds at its place on a page; its lines are moved where they are, for there are thousands of them. */
export function placeStrip(page: Page, each: Strip, leftPt: number, topPt: number): void {
  for (const line of each.lines) {
    line.xPt += leftPt;
    line.baselinePt += topPt;
    page.lines.push(line);
  }
  for (const box of each.fills) page.fills.push(moveBox(box, leftPt, topPt));
  for (const box of each.codes) page.codes.push(moveBox(box, leftPt, topPt));
  for (const box of each.pictures) page.pictures.push(moveBox(box, leftPt, topPt));
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

function moveBox<B extends { readonly xPt: number; readonly yPt: number }>(
  box: B,
  leftPt: number,
  topPt: number,
): B {
  return { ...box, xPt: box.xPt + leftPt, yPt: box.yPt + topPt };
}
