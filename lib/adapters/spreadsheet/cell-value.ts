import { dateFromSerial } from '#accounts/read-date.ts';
import type { Cell } from '#accounts/sheet.ts';
import { unescapeText } from './unescape-text.ts';

/** A cell as its part writes it. */
export interface RawCell {
  readonly type: string;
  readonly isDate: boolean;
  /** Content of `v`. */
  readonly value: string;
  /** Text of an inline string. */
  readonly inline: string;
  readonly formula: string | null;
}

const NOTHING: PlainCell = { text: '', type: 'empty' };

/** Days between the two ways in which workbooks count. */
const DAYS_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;

export interface CellContext {
  /** One cell a text, however often a sheet uses it. */
  readonly strings: readonly PlainCell[];
  readonly date1904: boolean;
}

/** A cell that no formula stands behind. */
export type PlainCell = Cell & { readonly type: Exclude<Cell['type'], 'formula'> };

/** The stored value of a cell; a formula keeps its text beside the value and is never run. */
export function cellValue(raw: RawCell, context: CellContext): Cell {
  const cell = plainValue(raw, context);
  if (raw.formula === null) return cell;
  return { ...cell, type: 'formula', formula: raw.formula, result: cell.type };
}

function plainValue(raw: RawCell, { strings, date1904 }: CellContext): PlainCell {
  switch (raw.type) {
    case 's':
      return strings[Number(raw.value)] ?? NOTHING;
    case 'inlineStr':
      return textCell(unescapeText(raw.inline));
    case 'str':
    case 'e':
      return textCell(unescapeText(raw.value));
    case 'b':
      return { text: raw.value === '1' ? 'TRUE' : 'FALSE', type: 'boolean' };
    case 'd':
      return { text: raw.value.replace(/T00:00:00(?:\.0+)?Z?$/u, ''), type: 'date' };
    default:
      return raw.value === '' ? NOTHING : numberCell(raw, date1904);
  }
}

export function textCell(text: string): PlainCell {
  return text === '' ? NOTHING : { text, type: 'text' };
}

/** Whole numbers as people see them, and every digit that the file has of the others. */
function numberCell({ value, isDate }: RawCell, date1904: boolean): PlainCell {
  const number = Number(value);
  const serial = date1904 ? number + DAYS_TO_1904 : number;
  if (isDate && serial >= 1 && serial <= LAST_SERIAL) {
    return { text: dateFromSerial(serial), type: 'date', serial };
  }
  return { text: Number.isSafeInteger(number) ? String(number) : value, type: 'number' };
}
