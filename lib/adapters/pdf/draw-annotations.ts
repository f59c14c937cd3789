// What on a page can be clicked or signed.
import type { PDFRef } from 'pdf-lib';
import type { Box, Page } from '#typeset/page.ts';
import { decimal } from './decimal.ts';
import type { StructureTree } from './draw-structure.ts';
import { type PdfSink, textString, WrittenObject } from './pdf-sink.ts';

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
  const links = page.links.map((link) => {
    const ref = sink.reserve();
    const key = tree.own(link.node, index, ref);
    const address = textString(link.href);
    const box = rectangle(link, page.heightPt).map(decimal).join(' ');
    sink.put(
      ref,
      new WrittenObject(
        `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F ${PRINTED}/StructParent ${key}` +
          `/Contents ${address}/A<</S/URI/URI ${address}>>>>`,
      ),
    );
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
