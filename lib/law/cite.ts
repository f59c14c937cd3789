import type { Provision, Regulation } from './register.ts';

/** `Pasal 2 ayat (3) huruf d`, `Penjelasan Pasal 22 ayat (2)`, `Lampiran II bagian IV`; may be empty. */
export function citePasal({ pasal, ayat, huruf }: Provision): string {
  const place = placeOf(pasal);
  if (place === '') return '';
  const parts = [place, ayat === null ? '' : `ayat (${ayat})`, hurufOf(huruf)];
  return parts.filter((part) => part !== '').join(' ');
}

function placeOf(pasal: string): string {
  if (pasal === '-') return '';
  if (/^(Lampiran|Menimbang)/.test(pasal)) return pasal;
  const explained = /^Penjelasan (.+)$/.exec(pasal);
  return explained ? `Penjelasan Pasal ${explained[1]}` : `Pasal ${pasal}`;
}

/** The register writes `d`, `angka 14`, `c angka 2` or `bagian IV` in this one field. */
function hurufOf(huruf: string | null): string {
  if (huruf === null) return '';
  return /^(angka|bagian)/.test(huruf) ? huruf : `huruf ${huruf}`;
}

/** The title with the amendments that had been made by that day. */
export function citeRegulation(regulation: Regulation, date: string): string {
  const link = regulation.cite_chain?.find(
    ({ from, until }) => from <= date && (until === null || date <= until),
  );
  return link?.text ?? regulation.title;
}
