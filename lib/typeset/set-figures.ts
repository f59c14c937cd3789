import type { Figure, Figures } from './block.ts';
import { pt } from './layout.ts';
import type { Box, Line, Link, PlacedPicture, Rule, StructureNode } from './page.ts';
import { setText } from './set-text.ts';
import type { Column, Shop, TextStyle } from './shop.ts';
import { type Strip, strip } from './strip.ts';
import { TypesetError } from './typeset-error.ts';

const PT_PER_INCH = 72;
/** A picture that its caption leaves less room than this shows nothing any more. */
const LEAST_PT = 20;

/** Sets pictures side by side in columns of one width, each as large as its column and the page allow. */
export function setFigures(
  shop: Shop,
  block: Figures,
  parent: StructureNode,
  column: Column,
): Strip[] {
  const count = block.figures.length;
  if (count === 0) return [];
  const gapPt = pt(shop.layout.figure.gapMm);
  const widthPt = (column.widthPt - (count - 1) * gapPt) / count;
  const set = block.figures.map((figure, i) =>
    setFigure(shop, figure, parent, { xPt: column.xPt + i * (widthPt + gapPt), widthPt }),
  );
  return [
    strip({
      path: block.path,
      heightPt: Math.max(...set.map(({ heightPt }) => heightPt)),
      gapPt: shop.layout.spacePt.beforeAddress,
      pictures: set.map(({ picture }) => picture),
      rules: set.flatMap(({ picture }) => frameOf(picture, shop.layout.figure.framePt)),
      lines: set.flatMap(({ lines }) => lines),
      links: set.flatMap(({ links }) => links),
    }),
  ];
}

interface SetFigure {
  readonly picture: PlacedPicture;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly heightPt: number;
}

function setFigure(shop: Shop, figure: Figure, parent: StructureNode, column: Column): SetFigure {
  const group = shop.structure.add(parent, 'Div');
  const node = shop.structure.add(group, 'Figure', { alt: figure.alt });
  const content = shop.structure.leaf(node);
  const caption = setCaption(shop, figure, group, column);
  const size = sizeOf(shop, figure, column.widthPt, caption.heightPt);
  const xPt = column.xPt + (column.widthPt - size.widthPt) / 2;
  const lowered = <B extends { readonly yPt: number }>(box: B): B => ({
    ...box,
    yPt: box.yPt + size.heightPt,
  });
  return {
    picture: { ...size, xPt, yPt: 0, source: figure.source, content, node },
    lines: caption.lines.map((line) => ({
      ...line,
      baselinePt: line.baselinePt + size.heightPt,
    })),
    links: caption.links.map(lowered),
    heightPt: size.heightPt + caption.heightPt,
  };
}

/** A white screen on white paper needs an edge; the frame stands around the picture, not on it. */
function frameOf(box: Box, thicknessPt: number): Rule[] {
  const out = thicknessPt / 2;
  const [left, right] = [box.xPt - out, box.xPt + box.widthPt + out];
  const [top, bottom] = [box.yPt - out, box.yPt + box.heightPt + out];
  const across = (y: number) => ({ x1Pt: left, y1Pt: y, x2Pt: right, y2Pt: y, thicknessPt });
  const down = (x: number) => ({ x1Pt: x, y1Pt: top, x2Pt: x, y2Pt: bottom, thicknessPt });
  return [across(top), across(bottom), down(left), down(right)];
}

/** The caption as it hangs below the lower edge of its picture. */
function setCaption(shop: Shop, figure: Figure, group: StructureNode, column: Column) {
  const { fontPt, leading, figure: figures } = shop.layout;
  const style: TextStyle = {
    sizePt: fontPt.table,
    leading: leading.table,
    align: 'left',
    running: false,
  };
  let heightPt = figure.caption.length === 0 ? 0 : figures.captionGapPt;
  const lines: Line[] = [];
  const links: Link[] = [];
  for (const text of figure.caption) {
    const node = shop.structure.add(group, 'P');
    const set = setText(shop, text, node, column, style, figure.path);
    for (const line of set.lines) {
      lines.push({ ...line, baselinePt: line.baselinePt + heightPt });
      for (const link of line.links) links.push({ ...link, yPt: link.yPt + heightPt });
      heightPt += set.lineHeightPt;
    }
  }
  return { lines, links, heightPt };
}

/** The largest size that keeps the shape, fits every bound and does not look coarse. */
function sizeOf({ layout, roomPt }: Shop, figure: Figure, columnPt: number, captionPt: number) {
  const { leastPpi, mostOfPage } = layout.figure;
  const mostPt = roomPt * mostOfPage - captionPt;
  if (mostPt < LEAST_PT) throw new TypesetError('TOO_TALL', figure.path);
  const scale = Math.min(
    PT_PER_INCH / leastPpi,
    boundPt(figure.maxWidthMm, columnPt) / figure.widthPx,
    boundPt(figure.maxHeightMm, mostPt) / figure.heightPx,
  );
  return { widthPt: figure.widthPx * scale, heightPt: figure.heightPx * scale };
}

function boundPt(mm: number | null, otherwisePt: number): number {
  return mm === null ? otherwisePt : Math.min(pt(mm), otherwisePt);
}
