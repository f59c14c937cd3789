/** A number as PDF writes it: no exponent, and no more places than a printer can show. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
