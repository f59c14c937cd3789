import type { Archive } from './archive.ts';
import { readXml } from './read-xml.ts';

/** Built-in number formats that show a date; the two later runs belong to East Asian versions. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Tells which cell styles show a number as a date. */
export function readStyles(archive: Archive, part: string | undefined): (style: number) => boolean {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let inCellFormats = false;
  if (part !== undefined) {
    readXml(archive, part, {
      open: (name, { numFmtId = '0', formatCode = '' }) => {
        if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
        if (name === 'cellXfs') inCellFormats = true;
        if (name === 'xf' && inCellFormats) styles.push(Number(numFmtId));
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false;
      },
    });
  }
  const dates = new Set(styles.filter((id) => isDate(id, formats.get(id))));
  return (style) => dates.has(styles[style] ?? 0);
}

function isDate(id: number, format: string | undefined): boolean {
  if (format === undefined) return BUILT_IN.some(([from, to]) => from <= id && id <= to);
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '');
  return /[dmyhs]/iu.test(bare.replace(/general|standard/giu, ''));
}
