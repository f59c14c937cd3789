import { z } from 'zod';
import { addDays, isDay } from '#law/day.ts';
import data from './hari-libur.json' with { type: 'json' };
import type { Issuer } from './issuer-register.ts';
import { tanggalWib } from './tanggal.ts';

const HOUR = 3_600_000;

const DaysSchema = z.record(z.string().refine(isDay), z.string().min(1));

/** What three ministers decree each autumn for the year that follows. */
const CalendarSchema = z.array(
  z
    .strictObject({
      tahun: z.int(),
      dasar: z.string().min(1),
      hariLibur: DaysSchema,
      cutiBersama: DaysSchema,
    })
    .refine(({ tahun, hariLibur, cutiBersama }) =>
      Object.keys({ ...hariLibur, ...cutiBersama }).every((day) => yearOf(day) === tahun),
    ),
);
const calendar = new Map(
  CalendarSchema.parse(data).map(({ tahun, hariLibur, cutiBersama }) => {
    return [tahun, new Set(Object.keys({ ...hariLibur, ...cutiBersama }))];
  }),
);

/** Holidays that keep their date: New Year, Labour Day, Pancasila Day, Independence Day, Christmas. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);

/** Whether the days off of a day's year are decreed and known here; of other years only those that never move are. */
export function knowsHariLibur(day: string): boolean {
  return calendar.has(yearOf(day));
}

/** Whether offices work on a day, as far as the calendar tells; nobody does on a day of joint leave. */
export function isHariKerja(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const known = calendar.get(yearOf(day));
  const off = known ? known.has(day) : FIXED_HOLIDAYS.has(day.slice(5));
  return weekday !== 0 && weekday !== 6 && !off;
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

/** The minute in which a requested time ends at the earliest, as forms and letters write it: the last day is the platform's, and only what comes after that minute is late; a holiday that is not known yet only makes it later. */
export function earliestEnd({ angka, satuan }: Issuer['tenggat'], receivedAt: string): string {
  const end =
    satuan === 'jam'
      ? Date.parse(receivedAt) + angka * HOUR
      : Date.parse(`${addHariKerja(tanggalWib(receivedAt), angka)}T23:59:00+07:00`);
  return new Date(end).toISOString();
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
