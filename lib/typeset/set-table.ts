// Tables: fixed columns, a head that returns on every page, rows that are parted only if taller than a page.
import type { Cell, Row, Table } from './block.ts';
import { pt } from './layout.ts';
import type { Line, Link, Role, StructureNode } from './page.ts';
import { ARTIFACT } from './page.ts';
import { type Column, type SetText, type Shop, setText, type TextStyle } from './shop.ts';
import { type Grid, type Strip, strip } from './strip.ts';
import { TypesetError } from './typeset-error.ts';

interface Frame {
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

/** `bodyPt` is the height of a page's text area: a row taller than that is parted. */
export function setTable(
  shop: Shop,
  block: Table,
  parent: StructureNode,
  column: Column,
  bodyPt: number,
): Strip[] {
  const { table, fontPt, leading, spacePt } = shop.layout;
  const edgesPt = columnEdges(block, column);
  const paddingPt = pt(table.paddingMm.x);
  const columns = edgesPt.slice(0, -1).map((left, i) => ({
    xPt: left + paddingPt,
    widthPt: (edgesPt[i + 1] ?? left) - left - 2 * paddingPt,
  }));
  const style: TextStyle = {
    sizePt: fontPt.table,
    leading: leading.table,
    align: 'left',
    running: false,
  };
  const frame: Frame = { shop, path: block.path, columns, style, bodyPt };
  const node = shop.structure.add(parent, 'Table');
  const headGrid: Grid = { edgesPt, thicknessPt: table.rulePt, head: [] };
  const head = setRows(frame, block.head, shop.structure.add(node, 'THead'), 'TH', headGrid);
  const shaded = head.map((each) => shade(each, edgesPt, table.headerGrey));
  const headPt = head.reduce((sum, each) => sum + each.heightPt, 0);
  const grid: Grid = { edgesPt, thicknessPt: table.rulePt, head: shaded.map(asFurniture) };
  const inner = { ...frame, bodyPt: bodyPt - headPt };
  const body = setRows(inner, block.body, shop.structure.add(node, 'TBody'), 'TD', grid);
  return finish(
    shaded.map((each) => ({ ...each, grid })),
    body,
    spacePt.afterParagraph,
  );
}

/** The head stays with the first row; a little white above the table. */
function finish(head: Strip[], body: Strip[], gapPt: number): Strip[] {
  const [first, ...rest] = [...head, ...body];
  if (!first) return [];
  const strips = [{ ...first, gapPt }, ...rest];
  for (const each of strips.slice(1, head.length + 1)) each.breakBefore = 'forbidden';
  return strips;
}

function columnEdges(block: Table, column: Column): number[] {
  const fixedPt = block.columns.reduce<number>((sum, mm) => sum + (mm === '*' ? 0 : pt(mm)), 0);
  const stars = block.columns.filter((mm) => mm === '*').length;
  const restPt = column.widthPt - fixedPt;
  // A tenth of a point: millimetres do not add up to the margins exactly.
  if (restPt < -0.1 || (stars > 0 && restPt <= 0)) throw new TypesetError('TOO_WIDE', block.path);
  const edges = [column.xPt];
  for (const mm of block.columns) {
    edges.push((edges.at(-1) ?? 0) + (mm === '*' ? restPt / stars : pt(mm)));
  }
  return edges;
}

function setRows(
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

function shade(row: Strip, edgesPt: readonly number[], grey: number): Strip {
  const xPt = edgesPt[0] ?? 0;
  const widthPt = (edgesPt.at(-1) ?? 0) - xPt;
  return { ...row, fills: [{ xPt, yPt: 0, widthPt, heightPt: row.heightPt, grey }] };
}

/** A repeated head is furniture: a second set of header cells would be read aloud on every page. */
function asFurniture(row: Strip): Strip {
  const lines = row.lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, content: ARTIFACT })),
  }));
  return { ...row, lines, links: [] };
}
