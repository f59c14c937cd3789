// Rows of a table, each a strip unless it is taller than a page.
import type { Align, Cell, Row } from './block.ts';
import { pt } from './layout.ts';
import type { Link, Role, StructureNode } from './page.ts';
import { setText } from './set-text.ts';
import type { Column, SetLine, SetText, Shop, TextStyle } from './shop.ts';
import { type Grid, type Strip, strip } from './strip.ts';
import { TypesetError } from './typeset-error.ts';

/** What all rows of a table share. */
export interface Frame {
  readonly shop: Shop;
  readonly path: string;
  readonly columns: readonly Column[];
  readonly styles: Readonly<Record<Align | 'head', TextStyle>>;
}

export function setRows(
  frame: Frame,
  rows: readonly Row[],
  parent: StructureNode,
  role: 'TH' | 'TD',
  grid: Grid,
): Strip[] {
  return rows.map((row, i) => {
    const path = `${frame.path}/tr[${i + 1}]`;
    if (row.length !== frame.columns.length) throw new TypesetError('NO_COLUMNS', path);
    const node = frame.shop.structure.add(parent, 'TR');
    const cells = row.map((cell, c) => setCell(frame, cell, node, c, role, path));
    return wholeRow(frame, cells, grid, path);
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
  const { shop, styles } = frame;
  const node = shop.structure.add(row, role);
  const column = frame.columns[index] as Column;
  return cell.paragraphs.map(({ text, align }) => {
    const owner = cell.paragraphs.length > 1 ? shop.structure.add(node, 'P') : node;
    const style = role === 'TH' ? styles.head : styles[align];
    return setText(shop, text, owner, column, style, path);
  });
}

function wholeRow(
  frame: Frame,
  cells: readonly (readonly SetText[])[],
  grid: Grid,
  path: string,
): Strip {
  const lineHeightPt = cells.find((sets) => sets.length > 0)?.[0]?.lineHeightPt ?? 0;
  const paddingPt = pt(frame.shop.layout.table.paddingMm.y);
  return rowStrip({
    cells: cells.map((sets) => stacked(sets, paddingPt, lineHeightPt)),
    lineHeightPt,
    paddingPt,
    grid,
    path,
  });
}

/** The lines of a cell one below the other; moved where they are, for a long list has tens of thousands of them. */
function stacked(
  sets: readonly SetText[],
  topPt: number,
  lineHeightPt: number,
): readonly SetLine[] {
  const [only] = sets;
  const lines = only && sets.length === 1 ? only.lines : sets.flatMap((set) => set.lines);
  lines.forEach((line, i) => {
    line.baselinePt += topPt + i * lineHeightPt;
  });
  return lines;
}

/** A row, or what of it stands on one page. */
interface LooseRow {
  readonly cells: readonly (readonly SetLine[])[];
  readonly lineHeightPt: number;
  readonly paddingPt: number;
  readonly grid: Grid;
  readonly path: string;
}

function rowStrip(row: LooseRow): Strip {
  const { cells, lineHeightPt, paddingPt, grid, path } = row;
  const links: Link[] = [];
  for (const cell of cells) {
    cell.forEach((line, i) => {
      for (const link of line.links) links.push({ ...link, yPt: paddingPt + i * lineHeightPt });
    });
  }
  const heightPt = linesIn(row) * lineHeightPt + 2 * paddingPt;
  const part = (roomPt: number) => partRow(row, roomPt);
  return strip({ path, heightPt, lines: cells.flat(), links, grid, part });
}

function linesIn({ cells }: LooseRow): number {
  return Math.max(1, ...cells.map((lines) => lines.length));
}

/** As many lines of every cell as there is room for, and the rest of them. */
function partRow(row: LooseRow, roomPt: number): readonly [Strip, Strip] | null {
  const fits = Math.floor((roomPt - 2 * row.paddingPt) / row.lineHeightPt);
  if (!(fits > 0 && fits < linesIn(row))) return null;
  const above = row.cells.map((lines) => lines.slice(0, fits));
  const raisedPt = fits * row.lineHeightPt;
  const below = row.cells.map((lines) =>
    lines.slice(fits).map((line) => ({ ...line, baselinePt: line.baselinePt - raisedPt })),
  );
  return [rowStrip({ ...row, cells: above }), rowStrip({ ...row, cells: below })];
}
