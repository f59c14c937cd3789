import type { Text } from './block.ts';
import { type Owner, ownText } from './own-text.ts';
import type { Link, StructureNode } from './page.ts';
import { setLines } from './set-lines.ts';
import type { Column, SetText, Shop, TextStyle } from './shop.ts';
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
  const lines = setLines(shop, text, column.widthPt, style);
  if (lines.some((line) => line.indentPt + line.widthPt > column.widthPt + TOLERANCE_PT)) {
    throw new TypesetError('TOO_WIDE', path);
  }
  return place(lines, owners, column, style, shop);
}

function place(
  lines: readonly TextLine[],
  owners: readonly Owner[],
  column: Column,
  style: TextStyle,
  shop: Shop,
): SetText {
  const { ascent, descent, lineGap } = shop.fonts.regular;
  const heightPt = ((ascent - descent + lineGap) * style.sizePt * style.leading) / 1000;
  // Half of the leading above the letters, half below.
  const dropPt = (heightPt + ((ascent + descent) * style.sizePt) / 1000) / 2;
  const contents = owners.map(({ content }) => content);
  const placed = lines.map((line) => {
    const xPt = column.xPt + offsetOf(line, column.widthPt, style);
    return {
      xPt: xPt + line.indentPt,
      baselinePt: dropPt,
      wordSpacingPt: line.wordSpacingPt,
      runs: line.runs,
      contents,
      links: linksOf(line, owners, xPt, heightPt),
      hyphenated: line.hyphenated,
    };
  });
  return { lines: placed, lineHeightPt: heightPt };
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
