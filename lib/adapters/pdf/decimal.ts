/** `.5`, `.25`: what stands after the whole part of a number, by its thousandths; nothing for none. */
const FRACTIONS: readonly string[] = Array.from({ length: 1000 }, (_, thousandths) =>
  String(thousandths / 1000).slice(1),
);

/** A number as PDF writes it: no exponent, and no more places than a printer can show. */
export function decimal(value: number): string {
  const thousandths = Math.round(value * 1000);
  const positive = Math.abs(thousandths);
  const whole = Math.floor(positive / 1000);
  return `${thousandths < 0 ? '-' : ''}${whole}${fractionOf(positive - 1000 * whole)}`;
}

/** What is written behind the whole part of a number for so many thousandths. */
export function fractionOf(thousandths: number): string {
  return FRACTIONS[thousandths] ?? '';
}
