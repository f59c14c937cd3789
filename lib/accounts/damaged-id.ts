import { type Cell, valueType } from './sheet.ts';

export type Damage =
  | { readonly kind: 'none' }
  | { readonly kind: 'precision-lost' }
  | { readonly kind: 'date' }
  | { readonly kind: 'maybe-rounded' };

/** `7,12345E+18`: the digits behind the E are gone for good. */
const SCIENTIFIC = /^[+-]?\d(?:[.,]\d+)?e[+-]?\d{1,3}$/iu;
/** How spreadsheets write a date that they made of `mar.2023` or `1-3`. */
const DATE_TEXT =
  /^(?:\d{1,2}[/]\d{1,2}[/]\d{2,4}|\d{4}-\d{2}-\d{2}(?: 00:00(?::00)?)?|\d{1,2}-(?:Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Agt|Aug|Sep|Okt|Oct|Nov|Des|Dec)(?:-\d{2,4})?|(?:Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Agt|Aug|Sep|Okt|Oct|Nov|Des|Dec)-\d{2,4})$/u;
/** Spreadsheets keep 15 significant digits and put zeros behind them. */
const KEPT_DIGITS = 15;
const ROUNDED = /^\d{15}(0+)$/u;

/** What a spreadsheet has done to an id; a number cell is trusted less than text. */
export function findDamage(cell: Cell, options: { untyped: boolean }): Damage {
  const text = cell.text.trim().replace(/^@/u, '');
  const type = valueType(cell);
  if (type === 'date' || (options.untyped && DATE_TEXT.test(text))) return { kind: 'date' };
  if (SCIENTIFIC.test(text)) return { kind: 'precision-lost' };
  if (type === 'number') return findNumberDamage(text);
  return options.untyped ? findRounding(text) : { kind: 'none' };
}

/** A leading zero that a phone number lost is put back where phone numbers are read. */
function findNumberDamage(text: string): Damage {
  const isExact = /^\d+$/u.test(text) && text.length <= KEPT_DIGITS;
  return { kind: isExact ? 'none' : 'precision-lost' };
}

/** Three zeros in those places come by chance in one id of a thousand, one or two often. */
function findRounding(text: string): Damage {
  const zeros = ROUNDED.exec(text)?.[1]?.length ?? 0;
  if (zeros >= 3) return { kind: 'precision-lost' };
  return { kind: zeros > 0 ? 'maybe-rounded' : 'none' };
}
