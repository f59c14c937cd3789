import type { Address, Heading, Paragraph, Text } from './block.ts';
import { pt } from './layout.ts';
import type { StructureNode } from './page.ts';
import { setText } from './set-text.ts';
import type { Column, Shop, TextStyle } from './shop.ts';
import { keepTogether, type Strip } from './strip.ts';
import { stripsOf } from './strips-of.ts';

export function setParagraph(
  shop: Shop,
  block: Paragraph,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const { layout } = shop;
  const node = shop.structure.add(parent, 'P');
  const style: TextStyle = {
    sizePt: layout.fontPt.body,
    leading: layout.leading.body,
    align: block.align,
    indentPt: block.indent ? pt(layout.firstLineIndentMm) : 0,
  };
  const set = setText(shop, block.text, node, column, style, block.path);
  return stripsOf(set, block.path, layout.spacePt.afterParagraph, { running: true });
}

export function setHeading(
  shop: Shop,
  block: Heading,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const { layout } = shop;
  const node = shop.structure.add(parent, block.level === 1 ? 'H1' : 'H2');
  const style: TextStyle = {
    sizePt: layout.fontPt.body,
    leading: layout.leading.head,
    align: block.level === 1 ? 'centre' : 'left',
    bold: true,
  };
  const set = setText(shop, block.text, node, column, style, block.path);
  const strips = stripsOf(set, block.path, layout.spacePt.beforeAddress);
  keepTogether(strips);
  const [first, ...rest] = strips;
  return first ? [{ ...first, bookmark: plain(block.text) }, ...rest] : [];
}

/** The bare words of a text. */
export function plain(text: Text): string {
  return text
    .map((span) => span.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

export function setAddress(
  shop: Shop,
  block: Address,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const group = shop.structure.add(parent, 'Div');
  const strips = block.lines.flatMap((line, i) => {
    const node = shop.structure.add(group, 'P');
    const set = setText(shop, line, node, column, headStyle(shop), block.path);
    return stripsOf(set, block.path, i === 0 ? shop.layout.spacePt.beforeAddress : 0);
  });
  keepTogether(strips);
  return strips;
}

/** Single-spaced text at the left, as everything around the running text. */
export function headStyle(shop: Shop): TextStyle {
  return { sizePt: shop.layout.fontPt.body, leading: shop.layout.leading.head, align: 'left' };
}
