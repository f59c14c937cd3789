// Label, colon, value: in the body of a letter and around it.
import type { Details, Entry } from './block.ts';
import { pt } from './layout.ts';
import type { StructureNode } from './page.ts';
import { setText } from './set-text.ts';
import type { Column, Shop, TextStyle } from './shop.ts';
import { keepTogether, type Strip } from './strip.ts';
import { stripsOf } from './strips-of.ts';
import { TypesetError } from './typeset-error.ts';

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
  const even = entry.title ?? false;
  const value = setText(shop, entry.value, owner, columns.value, { ...style, even }, path);
  const strips = stripsOf(value, path, gapPt);
  keepTogether(strips);
  const [first, ...rest] = strips;
  if (!first) return [];
  return [{ ...first, lines: [...label.lines, ...colon.lines, ...first.lines] }, ...rest];
}
