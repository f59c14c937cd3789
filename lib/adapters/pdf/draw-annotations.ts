// What on a page can be clicked or signed.
import type { PDFRef } from 'pdf-lib';
import type { Box, Link, Page } from '#typeset/page.ts';
import { decimal } from './decimal.ts';
import type { StructureTree } from './draw-structure.ts';
import { type PdfSink, textString } from './pdf-sink.ts';

const PRINTED = 4;
const FIELD_NAME = 'TandaTangan';
const FIELD_HINT = 'Tanda tangan elektronik';

export interface PageAnnotations {
  readonly annotations: readonly PDFRef[];
  readonly fields: readonly PDFRef[];
}

/** The links and the signature field of a page; `fieldsBefore` counts those of earlier pages. */
export function drawAnnotations(
  sink: PdfSink,
  page: Page,
  index: number,
  pageRef: PDFRef,
  tree: StructureTree,
  fieldsBefore: number,
): PageAnnotations {
  const links = linesOfLinks(page.links).map((lines) => {
    const ref = sink.reserve();
    const { node, href } = lines[0];
    sink.putWritten(ref, drawLink(lines, href, page.heightPt, tree.own(node, index, ref)));
    return ref;
  });
  const fields = page.fields.map((field, i) => {
    const ref = sink.reserve();
    const key = tree.own(field.node, index, ref);
    sink.put(ref, {
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: textString(fieldName(fieldsBefore + i)),
      TU: textString(FIELD_HINT),
      Rect: rectangle(field, page.heightPt).map(rounded),
      F: PRINTED,
      P: pageRef,
      StructParent: key,
      AP: { N: emptyAppearance(sink, field) },
    });
    return ref;
  });
  return { annotations: [...links, ...fields], fields };
}

type Lines = [Link, ...Link[]];

/** What of a link stands on a page: line below line, all of one node. */
function linesOfLinks(links: readonly Link[]): Lines[] {
  const grouped: Lines[] = [];
  for (const link of links) {
    const last = grouped.at(-1);
    if (last?.[0].node === link.node) last.push(link);
    else grouped.push([link]);
  }
  return grouped;
}

/** One annotation for all lines of an address: a thousand long ones would fill a file with copies of themselves. */
function drawLink(lines: Lines, href: string, pageHeightPt: number, key: number): string {
  const boxes = lines.map((line) => rectangle(line, pageHeightPt));
  const address = textString(href);
  const quads = boxes.length === 1 ? '' : `/QuadPoints[${boxes.map(corners).join(' ')}]`;
  return (
    `<</Type/Annot/Subtype/Link/Rect[${numbers(around(boxes))}]${quads}/Border[0 0 0]/F ${PRINTED}` +
    `/StructParent ${key}/Contents ${address}/A<</S/URI/URI ${address}>>>>`
  );
}

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

function around(boxes: readonly Rectangle[]): Rectangle {
  const side = (at: 0 | 1 | 2 | 3) => boxes.map((box) => box[at]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

/** Upper left, upper right, lower left, lower right: the order that readers expect. */
function corners([left, bottom, right, top]: Rectangle): string {
  return numbers([left, top, right, top, left, bottom, right, bottom]);
}

function numbers(values: readonly number[]): string {
  return values.map(decimal).join(' ');
}

function fieldName(count: number): string {
  return count === 0 ? FIELD_NAME : `${FIELD_NAME}${count + 1}`;
}

/** What the signature shows is drawn on the page itself, before it is signed. */
function emptyAppearance(sink: PdfSink, { widthPt, heightPt }: Box): PDFRef {
  const entries = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, rounded(widthPt), rounded(heightPt)],
    Resources: {},
  };
  return sink.addStream(entries, new Uint8Array());
}

/** Left, bottom, right, top, counted from the lower left corner of the page. */
export function rectangle(box: Box, pageHeightPt: number): [number, number, number, number] {
  const top = pageHeightPt - box.yPt;
  return [box.xPt, top - box.heightPt, box.xPt + box.widthPt, top];
}

function rounded(value: number): number {
  return Number(decimal(value));
}
