import type { PlainLetter } from '../plain-letter.ts';
import { drawByHand } from './draw-by-hand.ts';
import { findPeer } from './find-peer.ts';

interface Page {
  drawText(text: string, options: object): void;
}

interface Face {
  widthOfTextAtSize(text: string, size: number): number;
}

interface Pdf {
  addPage(options: object): Page;
  embedFont(font: Uint8Array): Face;
  save(options: object): Promise<Uint8Array>;
}

/** @libpdf/core through its high-level calls. */
export async function libpdf(folder: string, font: Uint8Array) {
  const peer = await findPeer<{ PDF: { create(): Pdf } }>(folder, '@libpdf/core');
  if (!peer) return null;
  return async (letter: PlainLetter): Promise<Uint8Array> => {
    const document = peer.PDF.create();
    const face = document.embedFont(font);
    let page: Page | undefined;
    drawByHand(letter, {
      addPage: () => {
        page = document.addPage({ width: 595.28, height: 841.89 });
      },
      width: (text, size) => face.widthOfTextAtSize(text, size),
      text: (text, x, y, size) => page?.drawText(text, { x, y, size, font: face }),
    });
    return document.save({ subsetFonts: true });
  };
}
