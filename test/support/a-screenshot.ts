import { PNG } from 'pngjs';

type Colour = readonly [red: number, green: number, blue: number, opacity?: number];

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GOODS: readonly Colour[] = [
  [176, 137, 104],
  [96, 108, 129],
  [141, 153, 120],
  [188, 108, 96],
];

/** An invented shop page as a screen would show it: bars, goods and lines where words would stand. */
export function aScreenshot({
  width = 360,
  height = 800,
  seed = 1,
  opaque = true,
} = {}): Uint8Array {
  const png = new PNG({ width, height });
  const unit = Math.round(Math.min(width, height) / 24);
  const paint = (colour: Colour, area: Area) => fill(png, colour, area);
  paint([250, 250, 250, opaque ? 255 : 0], { left: 0, top: 0, width, height });
  paint([52 + (seed % 100), 58, 64], { left: 0, top: 0, width, height: 2 * unit });
  const side = 7 * unit;
  let count = seed;
  for (let top = 3 * unit; top + side < height; top += side + 3 * unit) {
    for (let left = unit; left + side < width; left += side + unit) {
      paint(GOODS[count % GOODS.length] ?? [0, 0, 0], { left, top, width: side, height: side });
      count += 1;
      for (const line of [0, 1]) {
        const below = top + side + (line + 0.5) * unit;
        const length = side * (line === 0 ? 0.9 : 0.4);
        paint([90, 90, 90], { left, top: below, width: length, height: unit / 2 });
      }
    }
  }
  return new Uint8Array(PNG.sync.write(png));
}

const WORD = [
  ' ###  ###  #   # #####  ###  #   #',
  '#    #   # ##  #   #   #   # #   #',
  '#    #   # # # #   #   #   # #####',
  '#    #   # #  ##   #   #   # #   #',
  ' ###  ###  #   #   #    ###  #   #',
];

/** A grey disc that says CONTOH, on nothing: stands for an emblem that nobody may invent. */
export function aPlaceholderEmblem(side = 240): Uint8Array {
  const png = new PNG({ width: side, height: side });
  const radius = side / 2;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const far = Math.hypot(x - radius + 0.5, y - radius + 0.5);
      if (far < radius) fill(png, [170, 170, 170], { left: x, top: y, width: 1, height: 1 });
    }
  }
  const unit = Math.floor(side / 42);
  const left = (side - 34 * unit) / 2;
  WORD.forEach((row, y) => {
    for (const [x, sign] of [...row].entries()) {
      const area = { left: left + x * unit, top: radius + (y - 2.5) * unit };
      if (sign === '#') fill(png, [40, 40, 40], { ...area, width: unit, height: unit });
    }
  });
  return new Uint8Array(PNG.sync.write(png));
}

function fill(png: PNG, [red, green, blue, opacity = 255]: Colour, area: Area): void {
  const right = Math.min(png.width, Math.round(area.left + area.width));
  const bottom = Math.min(png.height, Math.round(area.top + area.height));
  for (let y = Math.round(area.top); y < bottom; y++) {
    for (let x = Math.round(area.left); x < right; x++) {
      png.data.set([red, green, blue, opacity], (y * png.width + x) * 4);
    }
  }
}
