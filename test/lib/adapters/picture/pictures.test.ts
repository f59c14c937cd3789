import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '#adapters/picture/decode-picture.ts';
import { makePrintCopy } from '#adapters/picture/make-print-copy.ts';
import { openPicture } from '#adapters/picture/open-picture.ts';
import { aJpeg, aPng } from '../../../support/a-picture.ts';
import { aScreenshot } from '../../../support/a-screenshot.ts';

type Colour = readonly [number, number, number, number];

function plain(width: number, height: number, colour: Colour): Uint8Array {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set(colour, at);
  return new Uint8Array(PNG.sync.write(png));
}

/** The header of a JPEG whose frame says so many components and bits. */
function headerOf(components: number, bits = 8): Uint8Array {
  const bytes = aJpeg();
  const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0);
  bytes[frame + 4] = bits;
  bytes[frame + 9] = components;
  return bytes;
}

describe('a copy for the page', () => {
  it('is the same few bytes each time, in the shape of the screenshot', () => {
    const screen = aScreenshot({ width: 1080, height: 2400 });
    const copy = makePrintCopy(screen);
    expect(copy).toEqual(makePrintCopy(screen));
    expect(copy?.bytes.length).toBeLessThan(150_000);
    const { width = 0, height = 0 } = copy ?? {};
    expect(width * height).toBeLessThanOrEqual(700_000);
    expect(width / height).toBeCloseTo(1080 / 2400, 2);
    expect(decodePicture(copy?.bytes ?? screen)).toMatchObject({ width, height });
  });

  it('leaves a small screenshot at its size', () => {
    expect(makePrintCopy(aScreenshot())).toMatchObject({ width: 360, height: 800 });
  });

  it('shows transparency as white paper', () => {
    const rgba = decodePicture(plain(4, 4, [0, 0, 0, 0]))?.rgba ?? [];
    expect([...rgba.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    const half = decodePicture(plain(4, 4, [0, 0, 0, 128]))?.rgba ?? [];
    expect([...half.slice(0, 4)]).toEqual([127, 127, 127, 255]);
  });

  it.each([
    ['cut off', aScreenshot().slice(0, 2000)],
    ['a frame without data', aJpeg()],
    ['no picture', new TextEncoder().encode('<svg></svg>')],
    ['empty', new Uint8Array()],
    ['larger than any screen', aPng({ width: 8000, height: 8000 })],
    ['larger than its data', aPng({ width: 900, height: 900 })],
    ['interlaced', interlaced()],
  ])('is not made of what is %s', (_name, bytes) => {
    expect(makePrintCopy(bytes)).toBeNull();
  });

  it('is made of a JPEG as well', () => {
    const { data } = jpeg.encode(
      { width: 40, height: 30, data: new Uint8Array(4800).fill(90) },
      90,
    );
    expect(makePrintCopy(new Uint8Array(data))).toMatchObject({ width: 40, height: 30 });
  });
});

describe('whatever became of the bytes of a screenshot', () => {
  const png = aScreenshot({ width: 60, height: 130 });
  const photo = makePrintCopy(png)?.bytes ?? png;
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 });

  it.each([
    ['PNG', png],
    ['JPEG', photo],
  ])('a %s becomes a copy or none, and never an error', (_name, sound) => {
    fc.assert(
      fc.property(damage, fc.nat(), (changes, cut) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const copy = makePrintCopy(cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes);
        if (copy) expect(copy.width * copy.height).toBeLessThanOrEqual(700_000);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a photograph of a screen', () => {
  /** Two pixels beside each other, the left one dark. */
  const [dark, light] = [0, 255];
  const stored = jpeg.encode({ width: 16, height: 8, data: halves(dark, light) }, 100).data;

  it.each([
    [1, 16, 8, [dark, light]],
    [2, 16, 8, [light, dark]],
    [3, 16, 8, [light, dark]],
    [4, 16, 8, [dark, light]],
    [5, 8, 16, [dark, light]],
    [6, 8, 16, [dark, light]],
    [7, 8, 16, [light, dark]],
    [8, 8, 16, [light, dark]],
    [9, 16, 8, [dark, light]],
  ])('with orientation %i stands upright: %i by %i', (orientation, width, height, ends) => {
    const copy = makePrintCopy(withOrientation(stored, orientation));
    expect(copy).toMatchObject({ width, height });
    const { rgba } = decodePicture(copy?.bytes ?? stored) ?? { rgba: [] };
    const corners = [rgba[0] ?? -1, rgba[rgba.length - 4] ?? -1];
    expect(corners.map((value) => (value < 128 ? dark : light))).toEqual(ends);
  });

  it('whose note is damaged is shown as it lies', () => {
    const broken = withOrientation(stored, 6);
    broken.set([0xff, 0xff, 0xff, 0xf0], 2 + 10 + 4);
    expect(makePrintCopy(broken)).toMatchObject({ width: 16, height: 8 });
  });
});

describe('a picture for print', () => {
  it('is a JPEG as it is, in grey or colour', () => {
    expect(openPicture(headerOf(3), 'a.jpg')).toMatchObject({ kind: 'jpeg', isGrey: false });
    expect(openPicture(headerOf(1), 'a.jpg')).toMatchObject({ kind: 'jpeg', isGrey: true });
  });

  it('is a PNG as pixels on white', () => {
    const open = openPicture(plain(2, 1, [10, 20, 30, 0]), 'a.png');
    expect(open).toMatchObject({ kind: 'pixels', width: 2, height: 1 });
    expect(open.kind === 'pixels' && [...open.rgb]).toEqual([255, 255, 255, 255, 255, 255]);
  });

  it.each([
    ['printing inks', headerOf(4)],
    ['twelve bits', headerOf(3, 12)],
    ['no frame', new Uint8Array([0xff, 0xd8, 0xff, 0xd9])],
    ['a damaged PNG', aScreenshot().slice(0, 500)],
  ])('is refused by name with %s', (_name, bytes) => {
    expect(() => openPicture(bytes, 'lambang.png')).toThrow(
      expect.objectContaining({ code: 'PICTURE_NOT_PRINTABLE' }),
    );
  });
});

function interlaced(): Uint8Array {
  const bytes = aScreenshot();
  bytes[28] = 1;
  return bytes;
}

function halves(left: number, right: number): Uint8Array {
  const data = new Uint8Array(16 * 8 * 4).fill(255);
  for (let at = 0; at < data.length; at += 4) {
    data.fill((at / 4) % 16 < 8 ? left : right, at, at + 3);
  }
  return data;
}

/** The same JPEG with a note of its camera right after its start. */
function withOrientation(stored: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff, 0, 0, 0, 0, 0, 0];
  const segment = [0xff, 0xe1, 0, exif.length + 2, ...exif];
  return Uint8Array.from([...stored.subarray(0, 2), ...segment, ...stored.subarray(2)]);
}
