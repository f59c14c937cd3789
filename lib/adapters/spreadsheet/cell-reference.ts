import type { Merge } from '#accounts/sheet.ts';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** `C7` as row 7, column 2; null for anything else. */
export function parseReference(reference: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(reference) ?? [];
  if (letters === '') return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

/** `A2:B5`, or one cell as an area of its own. */
export function parseArea(area: string): Merge | null {
  const [first = '', last = first] = area.split(':');
  const [from, to] = [parseReference(first), parseReference(last)];
  if (!from || !to) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** `C` for column 2. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
