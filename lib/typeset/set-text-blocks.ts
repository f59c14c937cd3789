// Headings, paragraphs, addresses, lists and key-value lists as strips.
import type { Address, Details, Entry, Heading, List, ListItem, Paragraph, Text } from './block.ts';
import { pt } from './layout.ts';
import type { StructureNode } from './page.ts';
import { type Column, type SetText, type Shop, setText, type TextStyle } from './shop.ts';
import { keepTogether, type Strip, strip } from './strip.ts';
import { TypesetError } from './typeset-error.ts';

/** One strip per line; a page parts neither the first two lines nor the last two, and never ends in a broken word. */
export function stripsOf(
  set: SetText,
  path: string,
  gapPt: number,
  facts: Partial<Strip> = {},
): Strip[] {
  const count = set.lines.length;
  return set.lines.map((line, i) => {
    const single = { ...line, baselinePt: line.baselinePt - i * set.lineHeightPt };
    const widow = i === 1 || i === count - 1;
    return strip({
      ...facts,
      path,
      heightPt: set.lineHeightPt,
      gapPt: i === 0 ? gapPt : 0,
      breakBefore: i > 0 && (widow || set.hyphenated[i - 1]) ? 'forbidden' : 'allowed',
      lines: [single],
      links: set.links[i] ?? [],
    });
  });
}

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
  const strips = item.paragraphs.flatMap((text) => {
    const owner = item.paragraphs.length > 1 ? shop.structure.add(body, 'P') : body;
    return stripsOf(setText(shop, text, owner, inner, style, path), path, style.gapPt, {
      running: style.running,
    });
  });
  const nested = item.list ? setList(shop, item.list, body, inner, style) : [];
  const [first, ...rest] = [...strips, ...nested];
  if (!first) return [];
  return [{ ...first, lines: [...label.lines, ...first.lines] }, ...rest];
}

function labelOf(numbering: List['numbering'], index: number): string {
  if (numbering === 'decimal') return `${index + 1}.`;
  const letter = String.fromCharCode(97 + (index % 26));
  return `${letter.repeat(1 + Math.floor(index / 26))}.`;
}

export function setDetails(
  shop: Shop,
  block: Details,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const { layout } = shop;
  const [labelMm, colonMm] = layout.detailColumnsMm;
  const indentPt = pt(layout.firstLineIndentMm);
  const style: TextStyle = {
    sizePt: layout.fontPt.body,
    leading: layout.leading.body,
    align: 'left',
  };
  const group = shop.structure.add(parent, 'Div');
  return block.entries.flatMap((entry, i) => {
    const columns = entryColumns(
      { xPt: column.xPt + indentPt, widthPt: column.widthPt - indentPt },
      pt(labelMm),
      pt(colonMm),
    );
    const gapPt = i === 0 ? layout.spacePt.afterParagraph : 0;
    const path = `${block.path}/dd[${i + 1}]`;
    return entryStrips(shop, entry, group, columns, style, path, gapPt);
  });
}

export interface EntryColumns {
  readonly label: Column;
  readonly colon: Column;
  readonly value: Column;
}

export function entryColumns(column: Column, labelPt: number, colonPt: number): EntryColumns {
  return {
    label: { xPt: column.xPt, widthPt: labelPt },
    colon: { xPt: column.xPt + labelPt, widthPt: colonPt },
    value: {
      xPt: column.xPt + labelPt + colonPt,
      widthPt: column.widthPt - labelPt - colonPt,
    },
  };
}

/** Label, colon and value on one line; the value may run on below itself. */
export function entryStrips(
  shop: Shop,
  entry: Entry,
  parent: StructureNode,
  columns: EntryColumns,
  style: TextStyle,
  path: string,
  gapPt: number,
): Strip[] {
  const node = shop.structure.add(parent, 'P');
  const label = setText(shop, [...entry.label, { text: ' ' }], node, columns.label, style, path);
  if (label.lines.length > 1) throw new TypesetError('TOO_WIDE', path);
  const colon = setText(shop, [{ text: ': ' }], node, columns.colon, style, path);
  // The title of a letter stands in its reference block: there it is a heading of its own.
  const owner = entry.title ? shop.structure.add(parent, 'H1') : node;
  const value = setText(shop, entry.value, owner, columns.value, style, path);
  const strips = stripsOf(value, path, gapPt);
  keepTogether(strips);
  const [first, ...rest] = strips;
  if (!first) return [];
  return [{ ...first, lines: [...label.lines, ...colon.lines, ...first.lines] }, ...rest];
}
