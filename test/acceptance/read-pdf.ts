import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text and where it begins, in points from the lower left corner. */
export interface Place {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endsLine: boolean;
}

/** Everything that a PDF shows, in the order of its content, read by a program that did not write it. */
export async function placesOf(pdf: Uint8Array): Promise<Place[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const places: Place[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      places.push({ page, text: item.str, x, y, endsLine: item.hasEOL });
    }
  }
  await document.destroy();
  return places;
}

/** The text of each page. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const pages = Map.groupBy(await placesOf(pdf), ({ page }) => page);
  return [...pages.values()].map((places) =>
    places.map(({ text, endsLine }) => (endsLine ? `${text}\n` : text)).join(''),
  );
}

/** The files inside a PDF by their names. */
export async function attachmentsOf(pdf: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const files: Record<string, { filename: string; content: Uint8Array }> =
    (await document.getAttachments()) ?? {};
  const found = Object.values(files).map(
    ({ filename, content }) => [filename, content.slice()] as const,
  );
  await document.destroy();
  return new Map(found);
}
