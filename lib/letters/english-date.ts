import { formatPukul, formatTanggal, tanggalDi, type Zona } from './tanggal.ts';

const MONTHS: Readonly<Record<string, string>> = {
  Januari: 'January',
  Februari: 'February',
  Maret: 'March',
  Mei: 'May',
  Juni: 'June',
  Juli: 'July',
  Agustus: 'August',
  Oktober: 'October',
  Desember: 'December',
};

/** `24 November 2026`: the same figures as the Indonesian date, the month in English. */
export function englishDate(tanggal: string): string {
  return englishMonths(formatTanggal(tanggal));
}

/** `24 November 2026 at 14:05 WIB`. */
export function englishMoment(instant: string, zona: Zona = 'WIB'): string {
  const clock = formatPukul(instant, zona).replace('pukul ', '').replace('.', ':');
  return `${englishDate(tanggalDi(instant, zona))} at ${clock}`;
}

/** Every Indonesian month name in a text put into English. */
export function englishMonths(text: string): string {
  return text.replace(/[A-Z][a-z]+/g, (word) => MONTHS[word] ?? word);
}
