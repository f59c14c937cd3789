import type { Text } from './block.ts';
import { type Owner, ownText } from './own-text.ts';
import type { Link, StructureNode } from './page.ts';
import { setLines } from './set-lines.ts';
import type { Column, SetLine, SetText, Shop, TextStyle } from './shop.ts';
import type { TextLine } from './text-line.ts';
import { TypesetError } from './typeset-error.ts';

const TOLERANCE_PT = 0.5;

/** Sets text in a column; without a node it becomes page furniture. */
export function setText(
  shop: Shop,
  text: Text,
  node: StructureNode | null,
  column: Column,
  style: TextStyle,
  path: string,
): SetText {
  const owners = ownText(shop, text, node);
  const contents = owners.map(contentOf);
  const lineHeightPt = heightOf(shop, style);
  const baselinePt = baselineOf(shop, style, lineHeightPt);
  const lines = setLines(shop, text, column.widthPt, style).map((line): SetLine => {
    if (line.indentPt + line.widthPt > column.widthPt + TOLERANCE_PT) {
      throw new TypesetError('TOO_WIDE', path);
    }
    const xPt = column.xPt + offsetOf(line, column.widthPt, style);
    return {
      xPt: xPt + line.indentPt,
      baselinePt,
      wordSpacingPt: line.wordSpacingPt,
      runs: line.runs,
      contents,
      links: linksOf(line, owners, xPt, lineHeightPt),
      hyphenated: line.hyphenated,
    };
  });
  return { lines, lineHeightPt };
}

function contentOf({ content }: Owner): number {
  return content;
}

function heightOf({ fonts }: Shop, { sizePt, leading }: TextStyle): number {
  const { ascent, descent, lineGap } = fonts.regular;
  return ((ascent - descent + lineGap) * sizePt * leading) / 1000;
}

/** Half of the leading stands above the letters, half below. */
function baselineOf({ fonts }: Shop, { sizePt }: TextStyle, lineHeightPt: number): number {
  const { ascent, descent } = fonts.regular;
  return (lineHeightPt + ((ascent + descent) * sizePt) / 1000) / 2;
}

const NO_LINKS: readonly Link[] = [];

function offsetOf(line: TextLine, measurePt: number, style: TextStyle): number {
  if (style.align === 'centre') return (measurePt - line.widthPt) / 2;
  return style.align === 'right' ? measurePt - line.widthPt : 0;
}

function linksOf(
  line: TextLine,
  owners: readonly Owner[],
  xPt: number,
  heightPt: number,
): readonly Link[] {
  if (line.links.length === 0) return NO_LINKS;
  return line.links.flatMap(({ part, fromPt, toPt }) => {
    const target = owners[part]?.target;
    if (!target) return [];
    return [{ ...target, xPt: xPt + fromPt, yPt: 0, widthPt: toPt - fromPt, heightPt }];
  });
}
