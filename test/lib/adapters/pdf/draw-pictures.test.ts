import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { drawPdf } from '#adapters/pdf/draw.ts';
import type { DrawnPicture } from '#adapters/pdf/draw-pictures.ts';
import { openPicture } from '#adapters/picture/open-picture.ts';
import { aReferral } from '../../../support/a-referral.ts';
import { aScreenshot } from '../../../support/a-screenshot.ts';
import { fonts, printLetter } from '../../../support/print-letter.ts';
import { setBody } from '../../../support/set-markup.ts';

const SOURCE = 'ab'.repeat(32);
const figure = (width: number, height: number) =>
  `<figure class="gambar"><img src="bukti:${SOURCE}" width="${width}" height="${height}" alt="Layar toko"></figure>`;

function draw(markup: string, picture: DrawnPicture | null): Uint8Array {
  const about = { letterId: 'B1', title: 'Uji', author: 'Uji', subject: 'Uji' };
  const pictures = new Map(picture ? [[SOURCE, picture]] : []);
  const facts = { ...about, at: '2026-11-24T02:00:00.000Z', attachments: [], pictures };
  return drawPdf(setBody(markup), facts, fonts);
}

async function imagesOf(pdf: Uint8Array): Promise<PDFRawStream[]> {
  const { context } = await PDFDocument.load(pdf);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const isImage =
      object instanceof PDFRawStream &&
      object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
    return isImage ? [object] : [];
  });
}

const open = (bytes: Uint8Array) => openPicture(bytes, 'layar.png');

describe('a picture in a PDF', () => {
  const picture = open(aScreenshot({ width: 90, height: 200 }));

  it('is one object however often it is shown, without a mask of transparency', async () => {
    const pdf = draw(figure(90, 200).repeat(4), picture);
    const images = await imagesOf(pdf);
    expect(images).toHaveLength(1);
    const dict = images[0]?.dict.toString();
    expect(dict).toMatch(/\/Width 90\n\/Height 200/);
    expect(dict).not.toMatch(/Mask/);
    expect(draw(figure(90, 200).repeat(4), picture)).toEqual(pdf);
  });

  it('passes the bytes of a JPEG on as they are', async () => {
    const { facts, enclosures } = aReferral({ count: 3 });
    const kept = [...enclosures.values()].map((bytes) => Buffer.from(bytes).toString('base64'));
    const images = await imagesOf(printLetter(facts, { enclosures }).pdf);
    expect(images).toHaveLength(3);
    for (const image of images) {
      expect(image.dict.get(PDFName.of('Filter'))).toBe(PDFName.of('DCTDecode'));
      expect(kept).toContain(Buffer.from(image.contents).toString('base64'));
    }
  });

  it('is refused in another shape than the page gives it, and without its bytes', () => {
    expect(() => draw(figure(200, 90), picture)).toThrow(
      expect.objectContaining({ code: 'PICTURE_NOT_PRINTABLE' }),
    );
    expect(() => draw(figure(90, 200), null)).toThrow(
      expect.objectContaining({ code: 'PICTURE_MISSING', facts: { picture: SOURCE } }),
    );
  });
});

describe('what a reader hears of a picture', () => {
  it('is its alternative text, and where it stands', async () => {
    const pdf = draw(figure(90, 200), open(aScreenshot({ width: 90, height: 200 })));
    const { context } = await PDFDocument.load(pdf);
    const figures = context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .filter((text) => text.includes('/S /Figure'));
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatch(/\/Alt \(Layar toko\)/);
    expect(figures[0]).toMatch(/\/BBox \[/);
  });
});
