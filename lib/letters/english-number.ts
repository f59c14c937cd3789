import { formatAngka } from './terbilang.ts';

/** Thousands with a comma. */
export function englishNumber(value: number): string {
  return formatAngka(value).replaceAll('.', ',');
}
