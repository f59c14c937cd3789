import { decodeQR } from 'qr/decode.js';
import { expect, it } from 'vitest';
import { drawCode } from '#adapters/pdf/draw-code.ts';

const SIDE = 200;
const QUIET = 20;

/** Fills the rectangles of a path, as a printer would. */
function picture(path: string) {
  const size = SIDE + 2 * QUIET;
  const data = new Uint8Array(3 * size * size).fill(255);
  for (const [, x, y, width, height] of path.matchAll(/^(\S+) (\S+) (\S+) (\S+) re$/gm)) {
    const [left, bottom] = [Math.round(Number(x)), Math.round(Number(y))];
    const right = Math.round(Number(x) + Number(width));
    const top = Math.round(Number(y) + Number(height));
    for (let row = size - top; row < size - bottom; row++) {
      data.fill(0, 3 * (row * size + left), 3 * (row * size + right));
    }
  }
  return { width: size, height: size, data };
}

it.each([
  'https://surat.kementerian.example/periksa/0123456789ABCDEFGHJKMNPQRS',
  `https://surat.kementerian.example/periksa/${'Q'.repeat(120)}`,
])('the drawn code of %s can be read back', (data) => {
  const place = { xPt: QUIET, yPt: QUIET, widthPt: SIDE, heightPt: SIDE };
  const code = { ...place, data, content: 0, node: { role: 'Figure' as const, kids: [] } };
  expect(decodeQR(picture(drawCode(code, SIDE + 2 * QUIET)))).toBe(data);
});
