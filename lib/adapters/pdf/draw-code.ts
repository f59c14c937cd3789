// A QR code as a path: sharp at every size, and one object with the page.
import qrcode from 'qrcode-generator';
import type { MatrixCode } from '#typeset/page.ts';
import { decimal } from './decimal.ts';

const SMALLEST_THAT_FITS = 0;

/** Path operators that fill the dark modules, counted from the lower edge of the page. */
export function drawCode(code: MatrixCode, pageHeightPt: number): string {
  const qr = qrcode(SMALLEST_THAT_FITS, 'M');
  qr.addData(code.data);
  qr.make();
  const count = qr.getModuleCount();
  const side = code.widthPt / count;
  const rectangles: string[] = [];
  for (let row = 0; row < count; row++) {
    const y = decimal(pageHeightPt - code.yPt - (row + 1) * side);
    for (const [from, to] of darkRuns(count, (column) => qr.isDark(row, column))) {
      const x = decimal(code.xPt + from * side);
      rectangles.push(`${x} ${y} ${decimal((to - from) * side)} ${decimal(side)} re`);
    }
  }
  return `${rectangles.join('\n')}\nf`;
}

function darkRuns(count: number, isDark: (column: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < count; column++) {
    if (!isDark(column)) continue;
    const last = runs.at(-1);
    if (last?.[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs;
}
