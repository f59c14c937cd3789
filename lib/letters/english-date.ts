import { formatTanggal } from './tanggal.ts';

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

/** Every Indonesian month name in a text put into English. */
export function englishMonths(text: string): string {
  return text.replace(/[A-Z][a-z]+/g, (word) => MONTHS[word] ?? word);
}
