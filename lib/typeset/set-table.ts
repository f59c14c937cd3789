// Tables: fixed columns, a head that returns on every page, rows that are parted only if taller than a page.
import type { Table } from './block.ts';
import { pt } from './layout.ts';
import type { StructureNode } from './page.ts';
import { type Frame, setRows } from './set-rows.ts';
import type { Column, Shop } from './shop.ts';
import type { Grid, Strip } from './strip.ts';
import { TypesetError } from './typeset-error.ts';

export function setTable(shop: Shop, block: Table, parent: StructureNode, column: Column): Strip[] {
  const { table, fontPt, leading, spacePt } = shop.layout;
  const edgesPt = columnEdges(block, column);
  const paddingPt = pt(table.paddingMm.x);
  const columns = edgesPt.slice(0, -1).map((left, i) => ({
    xPt: left + paddingPt,
    widthPt: (edgesPt[i + 1] ?? left) - left - 2 * paddingPt,
  }));
  const cell = { sizePt: fontPt.table, leading: leading.table, running: false } as const;
  const styles: Frame['styles'] = {
    head: { ...cell, align: 'centre', bold: true },
    justified: { ...cell, align: 'justified' },
    left: { ...cell, align: 'left' },
    centre: { ...cell, align: 'centre' },
  };
  const frame: Frame = { shop, path: block.path, columns, styles };
  const node = shop.structure.add(parent, 'Table');
  const headGrid: Grid = { edgesPt, thicknessPt: table.rulePt, head: [] };
  const head = setRows(frame, block.head, shop.structure.add(node, 'THead'), 'TH', headGrid);
  const shaded = head.map((each) => shade(each, edgesPt, table.headerGrey));
  const grid: Grid = { edgesPt, thicknessPt: table.rulePt, head: shaded.map(asFurniture) };
  const body = setRows(frame, block.body, shop.structure.add(node, 'TBody'), 'TD', grid);
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

function shade(row: Strip, edgesPt: readonly number[], grey: number): Strip {
  const xPt = edgesPt[0] ?? 0;
  const widthPt = (edgesPt.at(-1) ?? 0) - xPt;
  return { ...row, fills: [{ xPt, yPt: 0, widthPt, heightPt: row.heightPt, grey }] };
}

/** A repeated head is furniture: a second set of header cells would be read aloud on every page. */
function asFurniture(row: Strip): Strip {
  const lines = row.lines.map((line) => ({ ...line, contents: [] }));
  return { ...row, lines, links: [] };
}
