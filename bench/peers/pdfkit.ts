import type { PlainLetter } from '../plain-letter.ts';
import { drawByHand } from './draw-by-hand.ts';
import { findPeer } from './find-peer.ts';

interface Document {
  on(event: 'data', listen: (chunk: Uint8Array) => void): void;
  on(event: 'end', listen: () => void): void;
  addPage(): Document;
  font(source: unknown, size?: number): Document;
  fontSize(size: number): Document;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: object): Document;
  end(): void;
}

type PdfKit = new (options: object) => Document;
interface Fontkit {
  create(font: Uint8Array): unknown;
}

/** pdfkit with one parsed font for all documents, which is its fastest use. */
export async function pdfkit(folder: string, font: Uint8Array) {
  const peer = await findPeer<{ default: PdfKit }>(folder, 'pdfkit');
  const fontkit = await findPeer<Fontkit | { default: Fontkit }>(folder, 'fontkit');
  if (!(peer && fontkit)) return null;
  const shared = ('create' in fontkit ? fontkit : fontkit.default).create(font);
  return (letter: PlainLetter): Promise<Uint8Array> =>
    new Promise((resolve) => {
      const document = new peer.default({ size: 'A4', autoFirstPage: false, margin: 0 });
      const chunks: Uint8Array[] = [];
      document.on('data', (chunk) => chunks.push(chunk));
      document.on('end', () => resolve(Buffer.concat(chunks)));
      document.addPage().font(shared);
      drawByHand(letter, {
        addPage: () => document.addPage(),
        width: (text, size) => document.fontSize(size).widthOfString(text),
        text: (text, x, y, size) =>
          document.fontSize(size).text(text, x, 841.89 - y, { lineBreak: false }),
      });
      document.end();
    });
}
