import { formatAngka, parseAngka, terbilang } from './terbilang.ts';

/** `Rp5.000.000.000,00`: no dot or blank after Rp, a comma before the cents. */
export function formatRupiah(value: number): string {
  return `Rp${formatAngka(value)},00`;
}

/** `Rp5.000.000.000,00 (lima miliar rupiah)`, as a letter quotes a sum that matters. */
export function rupiahTerbilang(value: number): string {
  return `${formatRupiah(value)} (${terbilang(value)} rupiah)`;
}

/** The sum, or null for any other way of writing it. */
export function parseRupiah(text: string): number | null {
  const figures = /^Rp([\d.]+),00$/.exec(text)?.[1];
  return figures === undefined ? null : parseAngka(figures);
}
