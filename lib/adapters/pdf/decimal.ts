/** `.5`, `.25`: what stands after the whole part of a number, by its thousandths; nothing for none. */
const FRACTIONS: readonly string[] = Array.from({ length: 1000 }, (_, thousandths) =>
  String(thousandths / 1000).slice(1),
);

/** A number as PDF writes it: no exponent, and no more places than a printer can show. */
export function decimal(value: number): string {
  return decimalOf(Math.round(value * 1000));
}

/** The same of a whole number of thousandths; pages hold thousands of them. */
export function decimalOf(thousandths: number): string {
  if (thousandths < 0) return `-${decimalOf(-thousandths)}`;
  const whole = Math.floor(thousandths / 1000);
  const fraction = FRACTIONS[thousandths - 1000 * whole] ?? '';
  return `${whole}${fraction}`;
}
