import type { PDFRef } from 'pdf-lib';
import type { PlacedDocument } from '#typeset/page.ts';
import { decimal } from './decimal.ts';
import { type Entries, type PdfSink, textString } from './pdf-sink.ts';

/** The bookmarks of a letter, all on one level; null when there are none. */
export function drawOutline(
  sink: PdfSink,
  { bookmarks, pages }: PlacedDocument,
  pageRefs: readonly PDFRef[],
): PDFRef | null {
  const outline = sink.reserve();
  const refs = bookmarks.map(() => sink.reserve());
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) return null;
  bookmarks.forEach(({ title, page, yPt }, i) => {
    const [ref, target] = [refs[i], pageRefs[page]];
    if (!ref || !target) return;
    const top = Number(decimal((pages[page]?.heightPt ?? 0) - yPt));
    sink.put(ref, {
      Title: textString(title),
      Parent: outline,
      Dest: [target, 'XYZ', 0, top, 0],
      ...neighbour('Prev', refs[i - 1]),
      ...neighbour('Next', refs[i + 1]),
    });
  });
  sink.put(outline, { Type: 'Outlines', First: first, Last: last, Count: refs.length });
  return outline;
}

function neighbour(key: string, ref: PDFRef | undefined): Entries {
  return ref ? { [key]: ref } : {};
}
