import type { Emblem, Letterhead } from './block.ts';
import { pt } from './layout.ts';
import type { PlacedPicture, Rule, StructureNode } from './page.ts';
import { setText } from './set-text.ts';
import type { Column, Shop } from './shop.ts';
import { keepTogether, type Strip, strip } from './strip.ts';
import { stripsOf } from './strips-of.ts';
import { TypesetError } from './typeset-error.ts';

const RULE_GAP_PT = 4;

export function setLetterhead(
  shop: Shop,
  block: Letterhead,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const { kop } = shop.layout;
  const group = shop.structure.add(parent, 'Div');
  const { emblem } = block;
  const head = emblem
    ? setWithEmblem(shop, block, emblem, group, column)
    : setHeadLines(shop, block, group, column);
  const closing = strip({
    path: block.path,
    heightPt: RULE_GAP_PT + block.rulePt + pt(kop.gapBelowMm),
    rules: [ruleAcross(column, RULE_GAP_PT, block.rulePt)],
  });
  const bottomMm = emblem?.place === 'above' ? kop.emblem.maxBottomMm : kop.maxBottomMm;
  if (heightOf(head) + RULE_GAP_PT + block.rulePt > pt(bottomMm - kop.topMm)) {
    throw new TypesetError('TOO_TALL', block.path);
  }
  const all = [...head, closing];
  keepTogether(all);
  return all;
}

function setHeadLines(
  shop: Shop,
  block: Letterhead,
  group: StructureNode,
  column: Column,
): Strip[] {
  const { kop, leading } = shop.layout;
  return block.lines.flatMap(({ size, text }) => {
    const node = shop.structure.add(group, 'P');
    const sizePt = kop.sizesPt[size];
    const style = { sizePt, leading: leading.head, align: 'centre', bold: size < 2 } as const;
    return stripsOf(setText(shop, text, node, column, style, block.path), block.path, 0);
  });
}

function setWithEmblem(
  shop: Shop,
  block: Letterhead,
  emblem: Emblem,
  group: StructureNode,
  column: Column,
): Strip[] {
  const { gapMm, gapBelowMm } = shop.layout.kop.emblem;
  const [widthPt, heightPt] = [pt(emblem.widthMm), pt(emblem.heightMm)];
  if (widthPt + pt(gapMm) >= column.widthPt) throw new TypesetError('TOO_WIDE', block.path);
  const node = shop.structure.add(group, 'Figure', { alt: emblem.alt });
  const picture = {
    ...{ source: emblem.source, node, content: shop.structure.leaf(node) },
    ...{ yPt: 0, widthPt, heightPt },
  };
  if (emblem.place === 'above') {
    const xPt = column.xPt + (column.widthPt - widthPt) / 2;
    const above = strip({
      path: block.path,
      heightPt: heightPt + pt(gapBelowMm),
      pictures: [{ ...picture, xPt }],
    });
    return [above, ...setHeadLines(shop, block, group, column)];
  }
  const takenPt = widthPt + pt(gapMm);
  const beside = { xPt: column.xPt + takenPt, widthPt: column.widthPt - takenPt };
  const lines = setHeadLines(shop, block, group, beside);
  return [putBeside({ ...picture, xPt: column.xPt }, lines, block.path)];
}

/** Emblem and lines in one strip, each in the middle of the other's height. */
function putBeside(picture: PlacedPicture, lines: readonly Strip[], path: string): Strip {
  const textPt = heightOf(lines);
  const heightPt = Math.max(picture.heightPt, textPt);
  let topPt = (heightPt - textPt) / 2;
  const lowered = lines.flatMap((each) => {
    const own = each.lines.map((line) => ({ ...line, baselinePt: line.baselinePt + topPt }));
    topPt += each.heightPt;
    return own;
  });
  const yPt = (heightPt - picture.heightPt) / 2;
  return strip({ path, heightPt, lines: lowered, pictures: [{ ...picture, yPt }] });
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, each) => sum + each.heightPt, 0);
}

function ruleAcross(column: Column, topPt: number, thicknessPt: number): Rule {
  const y = topPt + thicknessPt / 2;
  return { x1Pt: column.xPt, y1Pt: y, x2Pt: column.xPt + column.widthPt, y2Pt: y, thicknessPt };
}
