import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLayout, pt } from '#typeset/layout.ts';
import type { Page, PlacedDocument, PlacedPicture } from '#typeset/page.ts';
import { linesOf, setBody, setMarkup, someWords } from '../../support/set-markup.ts';

const SOURCE = 'ab'.repeat(32);
const { page: PAPER, marginMm, figure: FIGURE } = defaultLayout;
const HAIR_PT = 0.01;

interface Size {
  readonly width: number;
  readonly height: number;
}

const figure = ({ width, height }: Size, caption = '', bounds = '') =>
  `<figure class="gambar" ${bounds}><img src="bukti:${SOURCE}" width="${width}" height="${height}" alt="Layar">` +
  `${caption === '' ? '' : `<figcaption><p>${caption}</p></figcaption>`}</figure>`;
const row = (sizes: readonly Size[], caption = '') =>
  `<div class="berjajar">${sizes.map((size) => figure(size, caption)).join('')}</div>`;
const picturesOf = ({ pages }: PlacedDocument) => pages.flatMap(({ pictures }) => pictures);
const onlyPicture = (markup: string) => picturesOf(setBody(markup))[0] as PlacedPicture;

describe('a figure', () => {
  it('fills the column, or the height that a page gives it', () => {
    expect(onlyPicture(figure({ width: 2000, height: 1000 })).widthPt).toBeCloseTo(pt(160), 3);
    const tall = onlyPicture(figure({ width: 1000, height: 9000 }));
    const room = pt(PAPER.heightMm - marginMm.top - marginMm.bottom);
    expect(tall.heightPt).toBeCloseTo(room * FIGURE.mostOfPage, 3);
  });

  it('stays as small as it is rather than become coarse', () => {
    const { widthPt } = onlyPicture(figure({ width: 96, height: 48 }));
    expect(widthPt).toBeCloseTo((96 * 72) / FIGURE.leastPpi, 3);
  });

  it('obeys the bounds of the template', () => {
    const bounds = 'data-lebar="77" data-tinggi="50"';
    const picture = onlyPicture(figure({ width: 3000, height: 3000 }, '', bounds));
    expect(picture.heightPt).toBeCloseTo(pt(50), 3);
  });

  it('stands on one page with its caption', () => {
    for (let words = 0; words < 700; words += 50) {
      const { pages } = setBody(
        `<p>${someWords(words)}</p>${figure({ width: 800, height: 500 }, 'Gambar 1. Keterangan.')}`,
      );
      const page = pages.find(({ pictures }) => pictures.length > 0) as Page;
      expect(linesOf(page).some((line) => line.startsWith('Gambar 1.'))).toBe(true);
    }
  });

  it('lets a heading stand above it on the same page', () => {
    const { pages } = setBody(`<h1>JUDUL</h1>${figure({ width: 900, height: 9000 }, 'Gambar 1.')}`);
    expect(pages).toHaveLength(1);
  });

  it('is no figure any more when its caption takes the page: an error says which', () => {
    const caption = someWords(3000);
    expect(() => setBody(`<p>Satu.</p>${figure({ width: 9, height: 9 }, caption)}`)).toThrow(
      expect.objectContaining({ code: 'TOO_TALL', path: 'article[1]/section[1]/figure[1]' }),
    );
  });
});

describe('figures of any size, alone or side by side, in any section', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  const size = fc.record({ width: side, height: side });
  const rows = fc.array(fc.array(size, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  });
  const sections = fc.constantFrom('', ' data-orientation="landscape"');

  it('keep their shape and never leave the text area of a page', () => {
    fc.assert(
      fc.property(rows, sections, fc.integer({ min: 0, max: 40 }), (given, attributes, words) => {
        const markup = given.map((sizes) => row(sizes, someWords(words))).join('');
        const placed = setMarkup(`<section class="lampiran"${attributes}>${markup}</section>`);
        expect(picturesOf(placed)).toHaveLength(given.flat().length);
        for (const page of placed.pages) expect(page.pictures.filter(outside(page))).toEqual([]);
        picturesOf(placed).forEach((picture, i) => {
          const { width, height } = given.flat()[i] as Size;
          const shape = (picture.widthPt * height) / (picture.heightPt * width);
          expect(shape).toBeCloseTo(1, 6);
          expect(picture.widthPt).toBeLessThanOrEqual((width * 72) / FIGURE.leastPpi + HAIR_PT);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('never lie upon each other or upon a caption', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const markup = given.map((sizes) => row(sizes, someWords(12))).join('');
        for (const { pictures, lines } of setBody(markup).pages) {
          for (const picture of pictures) {
            expect(pictures.filter((other) => overlap(picture, other))).toEqual([picture]);
            expect(lines.filter(({ xPt, baselinePt }) => holds(picture, xPt, baselinePt))).toEqual(
              [],
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

function outside({ widthPt, heightPt }: Page): (picture: PlacedPicture) => boolean {
  const [left, right] = [pt(marginMm.left), widthPt - pt(marginMm.right)];
  const [top, bottom] = [pt(marginMm.top), heightPt - pt(marginMm.bottom)];
  return (picture) =>
    picture.xPt < left - HAIR_PT ||
    picture.yPt < top - HAIR_PT ||
    picture.xPt + picture.widthPt > right + HAIR_PT ||
    picture.yPt + picture.heightPt > bottom + HAIR_PT;
}

function overlap(one: PlacedPicture, other: PlacedPicture): boolean {
  const apartX = one.xPt + one.widthPt <= other.xPt || other.xPt + other.widthPt <= one.xPt;
  const apartY = one.yPt + one.heightPt <= other.yPt || other.yPt + other.heightPt <= one.yPt;
  return !(apartX || apartY);
}

function holds({ xPt, yPt, widthPt, heightPt }: PlacedPicture, x: number, y: number): boolean {
  return x > xPt && x < xPt + widthPt && y > yPt && y < yPt + heightPt;
}
