// What every block is set with: the figures, the type and the structure that grows alongside.
import type { Text } from './block.ts';
import { type FontSet, faceOf } from './font.ts';
import { itemise, type StyledText } from './itemise.ts';
import type { LayoutProfile } from './layout.ts';
import type { Line, Link, StructureNode } from './page.ts';
import { ARTIFACT } from './page.ts';
import type { Structure } from './structure.ts';
import { type TextLine, toLines } from './text-line.ts';
import { TypesetError } from './typeset-error.ts';

export interface Shop {
  readonly layout: LayoutProfile;
  readonly fonts: FontSet;
  readonly structure: Structure;
  readonly unprintable: Set<string>;
  /** Language of the section. */
  readonly lang: string;
  /** Width of the text area. */
  readonly measurePt: number;
}

export interface TextStyle {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'justified' | 'left' | 'centre' | 'right';
  readonly indentPt?: number;
  readonly leading: number;
  /** Ties and the rule of the last line hold; off in narrow cells. */
  readonly running?: boolean;
}

/** A column to set text in, from the left edge of the text area. */
export interface Column {
  readonly xPt: number;
  readonly widthPt: number;
}

export interface SetText {
  readonly lines: readonly Line[];
  /** Links with their line, so that they can follow it to another page. */
  readonly links: readonly (readonly Link[])[];
  readonly lineHeightPt: number;
  readonly hyphenated: readonly boolean[];
}

interface Target {
  readonly href: string;
  readonly node: StructureNode;
}

/** Sets text in a column; without a node it becomes page furniture. The first line starts at `yPt` 0. */
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
  const lines = toLines(items, column.widthPt, style.align === 'justified');
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
  const links: Link[][] = [];
  const placed = lines.map((line, i) => {
    const xPt = column.xPt + offsetOf(line, column.widthPt, style);
    links.push(linksOf(line, targets, xPt, heightPt));
    return {
      xPt: xPt + line.indentPt,
      baselinePt: i * heightPt + dropPt,
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

function offsetOf(line: TextLine, measurePt: number, style: TextStyle): number {
  if (style.align === 'centre') return (measurePt - line.widthPt) / 2;
  return style.align === 'right' ? measurePt - line.widthPt : 0;
}

function linksOf(
  line: TextLine,
  targets: readonly Target[],
  xPt: number,
  heightPt: number,
): Link[] {
  return line.links.flatMap(({ link, fromPt, toPt }) => {
    const target = targets[link];
    if (!target) return [];
    return [{ ...target, xPt: xPt + fromPt, yPt: 0, widthPt: toPt - fromPt, heightPt }];
  });
}

function styleText(
  shop: Shop,
  text: Text,
  node: StructureNode | null,
  style: TextStyle,
  targets: Target[],
): StyledText[] {
  // Spans that say nothing of their own share one leaf; a foreign word or a link has its own.
  let shared = ARTIFACT;
  return text.map((span) => {
    const bold = span.bold || style.bold || false;
    const italic = span.italic || style.italic || false;
    const font = faceOf(shop.fonts, { bold, italic });
    const foreign = span.lang !== undefined && span.lang !== shop.lang;
    let content = ARTIFACT;
    let link = -1;
    if (node && span.href !== undefined) {
      const owner = shop.structure.add(node, 'Link', foreign ? { lang: span.lang } : {});
      content = shop.structure.leaf(owner);
      link = targets.push({ href: span.href, node: owner }) - 1;
      shared = ARTIFACT;
    } else if (node && foreign) {
      content = shop.structure.leaf(shop.structure.add(node, 'Span', { lang: span.lang }));
      shared = ARTIFACT;
    } else if (node) {
      if (shared === ARTIFACT) shared = shop.structure.leaf(node);
      content = shared;
    }
    const address = span.code || span.href !== undefined;
    const broken = shop.layout.hyphenate && !foreign && shop.lang.startsWith('id');
    return {
      text: span.text,
      setting: { font, sizePt: style.sizePt, content, link },
      kind: address ? 'address' : broken ? 'hyphenated' : 'whole',
    };
  });
}
