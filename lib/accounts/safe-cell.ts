/** A cell that starts like this is run as a formula by spreadsheet programs. */
const FORMULA_STARTS: ReadonlySet<string> = new Set('=+-@\t\r\n\0');
const LAST_ASCII = 0x7f;

/** Text for a file that a spreadsheet will open: formulas are disarmed, the rest is untouched. */
export function safeCell(text: string): string {
  return startsFormula(text) ? `'${text}` : text;
}

/** Full-width signs count too, because programs fold them to the plain ones. */
export function startsFormula(text: string): boolean {
  if (FORMULA_STARTS.has(text.charAt(0))) return true;
  if (!(text.charCodeAt(0) > LAST_ASCII)) return false;
  return FORMULA_STARTS.has(text.slice(0, 2).normalize('NFKC').charAt(0));
}
