// What stands above the running text: reference block, annex head.
import type { AnnexHead, Entry, Reference, Text } from './block.ts';
import { widthOf } from './font.ts';
import { pt } from './layout.ts';
import type { Line, StructureNode } from './page.ts';
import { entryColumns, entryStrips } from './set-entries.ts';
import { headStyle, plain } from './set-paragraph.ts';
import { setText } from './set-text.ts';
import type { Column, Shop } from './shop.ts';
import { keepTogether, type Strip } from './strip.ts';
import { stripsOf } from './strips-of.ts';

const ROUNDING_PT = 0.1;

export function setReference(
  shop: Shop,
  block: Reference,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const [labelMm, colonMm, valueMm] = shop.layout.headColumnsMm;
  const group = shop.structure.add(parent, 'Div');
  const date = block.date ? setDate(shop, block.date, group, column, block.path) : [];
  const left = { xPt: column.xPt, widthPt: pt(labelMm + colonMm + valueMm) };
  const strips = block.entries.flatMap((entry, i) =>
    setEntry(shop, entry, group, left, [pt(labelMm), pt(colonMm)], `${block.path}/dd[${i + 1}]`),
  );
  keepTogether(strips);
  const [first, ...rest] = strips;
  if (!first) return date;
  return [{ ...first, lines: [...date.flatMap(lowered), ...first.lines] }, ...rest];
}

/** The date has a column of its own, so that a long subject never runs under it. */
function setDate(
  shop: Shop,
  date: Text,
  group: StructureNode,
  column: Column,
  path: string,
): Strip[] {
  const [labelMm, colonMm, valueMm, dateMm] = shop.layout.headColumnsMm;
  const own = { xPt: column.xPt + pt(labelMm + colonMm + valueMm), widthPt: pt(dateMm) };
  const style = { ...headStyle(shop), align: shop.layout.dateAlign };
  const node = shop.structure.add(group, 'P');
  return stripsOf(setText(shop, date, node, own, style, path), path, 0);
}

/** The lines of a strip that hangs below others of its height. */
function lowered({ lines, heightPt }: Strip, above: number): Line[] {
  return lines.map((line) => ({ ...line, baselinePt: line.baselinePt + above * heightPt }));
}

function setEntry(
  shop: Shop,
  entry: Entry,
  group: StructureNode,
  column: Column,
  [labelPt, colonPt]: readonly [number, number],
  path: string,
): Strip[] {
  const columns = entryColumns(column, labelPt, colonPt);
  const strips = entryStrips(shop, entry, group, columns, headStyle(shop), path, 0);
  const [first, ...rest] = strips;
  if (!(entry.title && first)) return strips;
  return [{ ...first, bookmark: plain(entry.value) }, ...rest];
}

export function setAnnexHead(
  shop: Shop,
  block: AnnexHead,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const [labelMm, colonMm] = shop.layout.lampiran.headColumnsMm;
  const columns: readonly [number, number] = [pt(labelMm), pt(colonMm)];
  const widthPt = Math.min(annexHeadWidth(shop, block), column.widthPt);
  const right = { xPt: column.xPt + column.widthPt - widthPt, widthPt };
  const group = shop.structure.add(parent, 'Div');
  const lines = block.lines.flatMap((text) => {
    const node = shop.structure.add(group, 'P');
    return stripsOf(setText(shop, text, node, right, headStyle(shop), block.path), block.path, 0);
  });
  const entries = block.entries.flatMap((entry, i) =>
    setEntry(shop, entry, group, right, columns, `${block.path}/dd[${i + 1}]`),
  );
  const strips = [...lines, ...entries];
  keepTogether(strips);
  return strips;
}

/** As wide as its longest line, but not narrower than the profile wants it. */
function annexHeadWidth(shop: Shop, { lines, entries }: AnnexHead): number {
  const { headWidthMm, headColumnsMm } = shop.layout.lampiran;
  const widthPt = (text: Text) =>
    widthOf(plain(text), shop.fonts.regular, headStyle(shop).sizePt) + ROUNDING_PT;
  const valuesAtPt = pt(headColumnsMm[0] + headColumnsMm[1]);
  const values = entries.map(({ value }) => valuesAtPt + widthPt(value));
  return Math.max(pt(headWidthMm), ...lines.map(widthPt), ...values);
}
