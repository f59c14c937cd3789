/** A decoded picture: four bytes a pixel, red, green, blue, opacity. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The same picture on white paper: archives of letters know no transparency. */
export function flatten({ width, height, rgba }: Raster): Raster {
  const flat = Uint8Array.from(rgba);
  for (let at = 0; at < flat.length; at += 4) {
    const opacity = flat[at + 3] ?? 255;
    if (opacity === 255) continue;
    for (let channel = at; channel < at + 3; channel++) {
      flat[channel] = Math.round(((flat[channel] ?? 0) * opacity) / 255 + 255 - opacity);
    }
    flat[at + 3] = 255;
  }
  return { width, height, rgba: flat };
}

/** The same picture with at most so many pixels: each new one is the mean of those it covers. */
export function reduce(raster: Raster, mostPixels: number): Raster {
  const scale = Math.sqrt(mostPixels / (raster.width * raster.height));
  if (scale >= 1) return raster;
  const width = Math.max(1, Math.floor(raster.width * scale));
  const height = Math.max(1, Math.floor(raster.height * scale));
  const rgba = new Uint8Array(width * height * 4);
  const columns = edges(raster.width, width);
  const rows = edges(raster.height, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const box = { left: columns[x] ?? 0, right: columns[x + 1] ?? 0 };
      const mean = meanOf(raster, { ...box, top: rows[y] ?? 0, bottom: rows[y + 1] ?? 0 });
      rgba.set(mean, (y * width + x) * 4);
    }
  }
  return { width, height, rgba };
}

/** Where each of `count` parts of a length begins, and where the last one ends. */
function edges(length: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => Math.floor((i * length) / count));
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function meanOf({ width, rgba }: Raster, { left, right, top, bottom }: Area): number[] {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
      red += rgba[at] ?? 0;
      green += rgba[at + 1] ?? 0;
      blue += rgba[at + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  return [red / count, green / count, blue / count, 255].map(Math.round);
}
