/** A cell that starts like this is run as a formula by spreadsheet programs. */
const FORMULA_START = /^[=+\-@\t\r\n\0]/u;

/** Text for a file that a spreadsheet will open: formulas are disarmed, the rest is untouched. */
export function safeCell(text: string): string {
  return startsFormula(text) ? `'${text}` : text;
}

/** Full-width signs count too, because programs fold them to the plain ones. */
export function startsFormula(text: string): boolean {
  return FORMULA_START.test(text) || FORMULA_START.test(text.normalize('NFKC'));
}
