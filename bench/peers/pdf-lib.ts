import { PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib';
import type { PlainLetter } from '../plain-letter.ts';
import { drawByHand } from './draw-by-hand.ts';
import { findPeer } from './find-peer.ts';

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];

/** pdf-lib as its manual shows it: embedFont with subsetting, drawText line by line. */
export async function plainPdfLib(folder: string, font: Uint8Array) {
  const fontkit = await findPeer<{ default: Fontkit }>(folder, '@pdf-lib/fontkit');
  if (!fontkit) return null;
  return async (letter: PlainLetter): Promise<Uint8Array> => {
    const document = await PDFDocument.create();
    document.registerFontkit(fontkit.default);
    const face: PDFFont = await document.embedFont(font, { subset: true });
    let page: PDFPage = document.addPage();
    document.removePage(0);
    drawByHand(letter, {
      addPage: () => {
        page = document.addPage([595.28, 841.89]);
      },
      width: (text, size) => face.widthOfTextAtSize(text, size),
      text: (text, x, y, size) => page.drawText(text, { x, y, size, font: face }),
    });
    return document.save();
  };
}
