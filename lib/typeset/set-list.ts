import type { List, ListItem } from './block.ts';
import { pt } from './layout.ts';
import type { StructureNode } from './page.ts';
import { setText } from './set-text.ts';
import type { Column, Shop, TextStyle } from './shop.ts';
import type { Strip } from './strip.ts';
import { introduces, stripsOf } from './strips-of.ts';

export interface ListStyle extends TextStyle {
  readonly gapPt: number;
  readonly running: boolean;
}

export function bodyListStyle(shop: Shop): ListStyle {
  const { fontPt, leading, spacePt } = shop.layout;
  return {
    sizePt: fontPt.body,
    leading: leading.body,
    align: 'justified',
    gapPt: spacePt.afterListItem,
    running: true,
  };
}

export function setList(
  shop: Shop,
  block: List,
  parent: StructureNode,
  column: Column,
  style: ListStyle,
): Strip[] {
  const node = shop.structure.add(parent, 'L', { numbering: block.numbering });
  return block.items.flatMap((item, i) => setItem(shop, block, item, i, node, column, style));
}

function setItem(
  shop: Shop,
  list: List,
  item: ListItem,
  index: number,
  parent: StructureNode,
  column: Column,
  style: ListStyle,
): Strip[] {
  const node = shop.structure.add(parent, 'LI');
  const labelNode = shop.structure.add(node, 'Lbl');
  const body = shop.structure.add(node, 'LBody');
  const path = `${list.path}/li[${index + 1}]`;
  const indentPt = pt(shop.layout.listIndentMm);
  const inner = { xPt: column.xPt + indentPt, widthPt: column.widthPt - indentPt };
  const labelText = [{ text: labelOf(list.numbering, index) }];
  const label = setText(
    shop,
    labelText,
    labelNode,
    { ...column, widthPt: indentPt },
    { ...style, align: 'left' },
    path,
  );
  const parts = item.paragraphs.map((text) => {
    const owner = item.paragraphs.length > 1 ? shop.structure.add(body, 'P') : body;
    const set = setText(shop, text, owner, inner, style, path);
    return stripsOf(set, path, style.gapPt, { running: style.running });
  });
  if (item.list) parts.push(setList(shop, item.list, body, inner, style));
  keepContinued(item, parts);
  const [first, ...rest] = parts.flat();
  if (!first) return [];
  return [{ ...first, lines: [...label.lines, ...first.lines] }, ...rest];
}

/** A further paragraph of an item, or what a colon announces, begins on the page of what it belongs to. */
function keepContinued({ paragraphs }: ListItem, parts: readonly Strip[][]): void {
  parts.forEach((strips, i) => {
    const [before, first] = [paragraphs[i - 1], strips[0]];
    if (!before || !first) return;
    if (i < paragraphs.length || introduces(before)) first.breakBefore = 'forbidden';
  });
}

function labelOf(numbering: List['numbering'], index: number): string {
  if (numbering === 'decimal') return `${index + 1}.`;
  const letter = String.fromCharCode(97 + (index % 26));
  return `${letter.repeat(1 + Math.floor(index / 26))}.`;
}
