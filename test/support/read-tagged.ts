import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the structure tree of a PDF says, walked by a program that did not write it. */
export interface Tagged {
  /** All text in the order of reading, without blanks and soft hyphens. */
  readonly text: string;
  /** Roles in the order of reading. */
  readonly roles: readonly string[];
  /** Marked content of pages that no element names. */
  readonly orphans: readonly string[];
}

export async function readTagged(pdf: Uint8Array): Promise<Tagged> {
  const marked = await markedText(pdf);
  const { context, catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const roles: string[] = [];
  const seen = new Set<string>();

  const say = (page: PDFRef | undefined, mark: number): string => {
    const id = `p${page?.objectNumber}R_mc${mark}`;
    seen.add(id);
    return marked.get(id) ?? '';
  };
  const element = (dict: PDFDict, inherited: PDFRef | undefined): string => {
    const own = dict.get(PDFName.of('Pg'));
    const page = own instanceof PDFRef ? own : inherited;
    const mark = dict.get(PDFName.of('MCID'));
    if (mark instanceof PDFNumber) return say(page, mark.asNumber());
    const role = dict.get(PDFName.of('S'));
    if (role instanceof PDFName) roles.push(role.decodeText());
    return visit(dict.get(PDFName.of('K')), page);
  };
  const visit = (kid: unknown, page: PDFRef | undefined): string => {
    const value = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (value instanceof PDFArray)
      return value
        .asArray()
        .map((each) => visit(each, page))
        .join('');
    if (value instanceof PDFNumber) return say(page, value.asNumber());
    return value instanceof PDFDict ? element(value, page) : '';
  };

  const text = visit(root.get(PDFName.of('K')), undefined);
  return { text: bare(text), roles, orphans: [...marked.keys()].filter((id) => !seen.has(id)) };
}

/** Text by the mark that it stands in. */
async function markedText(pdf: Uint8Array): Promise<Map<string, string>> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const found = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    // Marks never nest in our files: what is open is the last that began.
    let open = '';
    for (const item of items) {
      if ('str' in item) found.set(open, (found.get(open) ?? '') + item.str);
      else open = 'id' in item && item.id ? item.id : '';
    }
  }
  found.delete('');
  return found;
}

/** Readers guess the blanks between lines differently. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad]/g, '');
}
