// Rows of a table, each a strip unless it is taller than a page.
import type { Cell, Row } from './block.ts';
import { pt } from './layout.ts';
import type { Line, Link, Role, StructureNode } from './page.ts';
import { setText } from './set-text.ts';
import type { Column, SetText, Shop, TextStyle } from './shop.ts';
import { type Grid, type Strip, strip } from './strip.ts';
import { TypesetError } from './typeset-error.ts';

/** What all rows of a table share. */
export interface Frame {
  readonly shop: Shop;
  readonly path: string;
  readonly columns: readonly Column[];
  readonly style: TextStyle;
  readonly bodyPt: number;
}

interface LooseLine {
  readonly line: Line;
  readonly links: readonly Link[];
}

export function setRows(
  frame: Frame,
  rows: readonly Row[],
  parent: StructureNode,
  role: 'TH' | 'TD',
  grid: Grid,
): Strip[] {
  return rows.flatMap((row, i) => {
    const path = `${frame.path}/tr[${i + 1}]`;
    if (row.length !== frame.columns.length) throw new TypesetError('NO_COLUMNS', path);
    const node = frame.shop.structure.add(parent, 'TR');
    const cells = row.map((cell, c) => setCell(frame, cell, node, c, role, path));
    return rowStrips(frame, cells, grid, path);
  });
}

function setCell(
  frame: Frame,
  cell: Cell,
  row: StructureNode,
  index: number,
  role: Role,
  path: string,
): readonly SetText[] {
  const { shop, style } = frame;
  const node = shop.structure.add(row, role);
  const column = frame.columns[index] as Column;
  return cell.paragraphs.map(({ text, align }) => {
    const owner = cell.paragraphs.length > 1 ? shop.structure.add(node, 'P') : node;
    const header = role === 'TH';
    const own = { ...style, align: header ? 'centre' : align, bold: header } as const;
    return setText(shop, text, owner, column, own, path);
  });
}

function rowStrips(
  frame: Frame,
  cells: readonly (readonly SetText[])[],
  grid: Grid,
  path: string,
): Strip[] {
  const lineHeightPt = cells.flat()[0]?.lineHeightPt ?? 0;
  const paddingPt = pt(frame.shop.layout.table.paddingMm.y);
  const perCell = cells.map((sets) => sets.flatMap(looseLines));
  const most = Math.max(1, ...perCell.map((lines) => lines.length));
  const roomFor = Math.floor((frame.bodyPt - 2 * paddingPt) / Math.max(lineHeightPt, 1));
  if (roomFor < 1) throw new TypesetError('TOO_TALL', path);
  const strips: Strip[] = [];
  for (let from = 0; from < most; from += roomFor) {
    const count = Math.min(roomFor, most - from);
    const parts = perCell.map((lines) => lines.slice(from, from + count));
    strips.push(rowStrip(parts, lineHeightPt, paddingPt, count, grid, path));
  }
  return strips;
}

function looseLines(set: SetText): LooseLine[] {
  return set.lines.map((line, i) => ({
    line: { ...line, baselinePt: line.baselinePt - i * set.lineHeightPt },
    links: set.links[i] ?? [],
  }));
}

function rowStrip(
  cells: readonly (readonly LooseLine[])[],
  lineHeightPt: number,
  paddingPt: number,
  count: number,
  grid: Grid,
  path: string,
): Strip {
  const lines: Line[] = [];
  const links: Link[] = [];
  for (const cell of cells) {
    cell.forEach((loose, i) => {
      const topPt = paddingPt + i * lineHeightPt;
      lines.push({ ...loose.line, baselinePt: loose.line.baselinePt + topPt });
      for (const link of loose.links) links.push({ ...link, yPt: topPt });
    });
  }
  return strip({ path, heightPt: count * lineHeightPt + 2 * paddingPt, lines, links, grid });
}
