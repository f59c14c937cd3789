import type { Raster } from './raster.ts';

type Source = (x: number, y: number, right: number, bottom: number) => readonly [number, number];

/** Which pixel of the picture as it was stored stands at a place of the picture as it was seen. */
const SOURCES: readonly Source[] = [
  (x, y) => [x, y],
  (x, y, right) => [right - x, y],
  (x, y, right, bottom) => [right - x, bottom - y],
  (x, y, _right, bottom) => [x, bottom - y],
  (x, y) => [y, x],
  (x, y, _right, bottom) => [y, bottom - x],
  (x, y, right, bottom) => [right - y, bottom - x],
  (x, y, right) => [right - y, x],
];
/** From here on width and height change places. */
const FIRST_ON_ITS_SIDE = 5;

/** The picture upright, by the orientation that its camera noted; what is no orientation changes nothing. */
export function turn(raster: Raster, orientation: number): Raster {
  const source = SOURCES[orientation - 1];
  if (!source || orientation === 1) return raster;
  const isOnSide = orientation >= FIRST_ON_ITS_SIDE;
  const width = isOnSide ? raster.height : raster.width;
  const height = isOnSide ? raster.width : raster.height;
  const rgba = new Uint8Array(raster.rgba.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = source(x, y, raster.width - 1, raster.height - 1);
      const from = (fromY * raster.width + fromX) * 4;
      rgba.set(raster.rgba.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { width, height, rgba };
}
