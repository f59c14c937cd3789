import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { greyPng } from './grey-png.ts';

type Pixels = ReturnType<SKRSContext2D['getImageData']>;

const SCALE = 0.4;
const PAGES = 4;
const GAP = 6;

/** Pages of a PDF side by side, small, as a PNG: the first, or those from a page with these words on. */
export async function contactSheet(pdf: Uint8Array, words = ''): Promise<Uint8Array> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const first = await pageWith(document, words);
  const count = Math.min(PAGES, document.numPages - first + 1);
  const pages = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const page = await document.getPage(first + i);
      return { page, viewport: page.getViewport({ scale: SCALE }) };
    }),
  );
  const width = pages.reduce((sum, { viewport }) => sum + Math.ceil(viewport.width) + GAP, GAP);
  const height = Math.max(...pages.map(({ viewport }) => Math.ceil(viewport.height))) + 2 * GAP;
  const sheet = createCanvas(width, height);
  const paint = sheet.getContext('2d');
  paint.fillStyle = '#888';
  paint.fillRect(0, 0, width, height);
  let x = GAP;
  for (const { page, viewport } of pages) {
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    paint.drawImage(canvas, x, GAP);
    x += canvas.width + GAP;
  }
  return greyPng(paint.getImageData(0, 0, width, height));
}

async function pageWith(document: PDFDocumentProxy, words: string): Promise<number> {
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    if (text.includes(words)) return number;
  }
  throw new Error(`no page says "${words}"`);
}

export interface Difference {
  readonly sameSize: boolean;
  /** Share of pixels that differ plainly. */
  readonly share: number;
}

const PLAIN = 64;

export async function compareSheets(one: Uint8Array, other: Uint8Array): Promise<Difference> {
  const [left, right] = [await pixels(one), await pixels(other)];
  if (left.width !== right.width || left.height !== right.height) {
    return { sameSize: false, share: 1 };
  }
  let differing = 0;
  for (let i = 0; i < left.data.length; i += 4) {
    if (Math.abs((left.data[i] ?? 0) - (right.data[i] ?? 0)) > PLAIN) differing++;
  }
  return { sameSize: true, share: (4 * differing) / left.data.length };
}

async function pixels(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}
