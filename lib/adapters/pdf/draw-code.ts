// A QR code as a path: sharp at every size, and one object with the page.
import { encodeQR } from 'qr';
import type { MatrixCode } from '#typeset/page.ts';
import { decimal } from './decimal.ts';

/** The white around a code is the page's: the narrowest that the encoder knows is cut off again. */
const BORDER = 1;

/** Path operators that fill the dark modules, counted from the lower edge of the page. */
export function drawCode(code: MatrixCode, pageHeightPt: number): string {
  const modules = encodeQR(code.data, 'raw', { ecc: 'medium', border: BORDER })
    .slice(BORDER, -BORDER)
    .map((row) => row.slice(BORDER, -BORDER));
  const side = code.widthPt / modules.length;
  const height = decimal(side);
  const rectangles = modules.flatMap((dark, row) => {
    const y = decimal(pageHeightPt - code.yPt - (row + 1) * side);
    return darkRuns(dark).map(
      ([from, to]) =>
        `${decimal(code.xPt + from * side)} ${y} ${decimal((to - from) * side)} ${height} re`,
    );
  });
  return `${rectangles.join('\n')}\nf`;
}

function darkRuns(row: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, column) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last?.[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  });
  return runs;
}
