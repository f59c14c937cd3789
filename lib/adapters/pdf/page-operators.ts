// What is no text on a page, as operators of its content; PDF counts from the lower edge.
import type { Fill, PlacedPicture, Rule } from '#typeset/page.ts';
import { decimal } from './decimal.ts';

export function fillOperators(
  { xPt, yPt, widthPt, heightPt, grey }: Fill,
  pageHeightPt: number,
): string {
  const box = [xPt, pageHeightPt - yPt - heightPt, widthPt, heightPt].map(decimal).join(' ');
  return `${decimal(grey)} g ${box} re f`;
}

export function ruleOperators(
  { x1Pt, y1Pt, x2Pt, y2Pt, thicknessPt }: Rule,
  heightPt: number,
): string {
  const from = `${decimal(x1Pt)} ${decimal(heightPt - y1Pt)} m`;
  const to = `${decimal(x2Pt)} ${decimal(heightPt - y2Pt)} l`;
  return `${decimal(thicknessPt)} w ${from} ${to} S`;
}

/** A picture is one unit wide and high before it is put in its place. */
export function pictureOperators(
  { xPt, yPt, widthPt, heightPt }: PlacedPicture,
  pageHeightPt: number,
  name: string,
): string {
  const place = [widthPt, 0, 0, heightPt, xPt, pageHeightPt - yPt - heightPt];
  return `q ${place.map(decimal).join(' ')} cm /${name} Do Q`;
}
