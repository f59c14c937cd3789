import type { Text } from './block.ts';
import { evenMeasure } from './even-lines.ts';
import { itemise } from './itemise.ts';
import type { Link, StructureNode } from './page.ts';
import type { Column, SetText, Shop, TextStyle } from './shop.ts';
import { styleText, type Target } from './style-text.ts';
import { type TextLine, toLines } from './text-line.ts';
import { TypesetError } from './typeset-error.ts';

/** Sets text in a column; without a node it becomes page furniture.  */
export function setText(
  shop: Shop,
  text: Text,
  node: StructureNode | null,
  column: Column,
  style: TextStyle,
  path: string,
): SetText {
  const targets: Target[] = [];
  const styled = styleText(shop, text, node, style, targets);
  const items = itemise(styled, {
    measurePt: column.widthPt,
    indentPt: style.indentPt ?? 0,
    fonts: shop.fonts,
    unprintable: shop.unprintable,
    running: style.running ?? true,
  });
  const measurePt = style.align === 'centre' ? evenMeasure(items, column.widthPt) : column.widthPt;
  const lines = toLines(items, measurePt, style.align === 'justified');
  if (lines.some((line) => line.indentPt + line.widthPt > column.widthPt + 0.5)) {
    throw new TypesetError('TOO_WIDE', path);
  }
  return place(lines, targets, column, style, shop);
}

function place(
  lines: readonly TextLine[],
  targets: readonly Target[],
  column: Column,
  style: TextStyle,
  shop: Shop,
): SetText {
  const { ascent, descent, lineGap } = shop.fonts.regular;
  const heightPt = ((ascent - descent + lineGap) * style.sizePt * style.leading) / 1000;
  // Half of the leading above the letters, half below.
  const dropPt = (heightPt + ((ascent + descent) * style.sizePt) / 1000) / 2;
  const links: (readonly Link[])[] = [];
  const placed = lines.map((line) => {
    const xPt = column.xPt + offsetOf(line, column.widthPt, style);
    links.push(linksOf(line, targets, xPt, heightPt));
    return {
      xPt: xPt + line.indentPt,
      baselinePt: dropPt,
      wordSpacingPt: line.wordSpacingPt,
      runs: line.runs,
    };
  });
  return {
    lines: placed,
    links,
    lineHeightPt: heightPt,
    hyphenated: lines.map((line) => line.hyphenated),
  };
}

const NO_LINKS: readonly Link[] = [];

function offsetOf(line: TextLine, measurePt: number, style: TextStyle): number {
  if (style.align === 'centre') return (measurePt - line.widthPt) / 2;
  return style.align === 'right' ? measurePt - line.widthPt : 0;
}

function linksOf(
  line: TextLine,
  targets: readonly Target[],
  xPt: number,
  heightPt: number,
): readonly Link[] {
  if (line.links.length === 0) return NO_LINKS;
  return line.links.flatMap(({ link, fromPt, toPt }) => {
    const target = targets[link];
    if (!target) return [];
    return [{ ...target, xPt: xPt + fromPt, yPt: 0, widthPt: toPt - fromPt, heightPt }];
  });
}
