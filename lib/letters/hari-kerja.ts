import { addDays } from '#law/day.ts';
import type { Issuer } from './issuer.ts';
import { tanggalWib } from './tanggal.ts';

const HOUR = 3_600_000;

/** National holidays that keep their date: New Year, Labour Day, Pancasila Day, Independence Day, Christmas. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);

/** Whether offices work on a day as far as the calendar tells; moving holidays are decreed year by year and not known here. */
export function isHariKerja(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !FIXED_HOLIDAYS.has(day.slice(5));
}

/** The working day that lies so many working days after a day, which itself does not count. */
export function addHariKerja(day: string, count: number): string {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (isHariKerja(last)) left -= 1;
  }
  return last;
}

/** The minute in which a requested time ends at the earliest, the last day being the platform's to its end; a moving holiday in between only makes it later. */
export function earliestEnd({ angka, satuan }: Issuer['tenggat'], receivedAt: string): string {
  const end =
    satuan === 'jam'
      ? Date.parse(receivedAt) + angka * HOUR
      : Date.parse(`${addHariKerja(tanggalWib(receivedAt), angka)}T23:59:00+07:00`);
  return new Date(end).toISOString();
}
