import { TeguranError } from '#errors.ts';
import { isDay } from '#law/day.ts';

const MONTHS: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** Every date as letters write it, right or impossible; for texts that are searched. */
export const DATES = new RegExp(`\\b\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}\\b`, 'g');

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const HOUR = 3_600_000;

/** Indonesia knows three zones and no daylight saving. */
const ZONES = { WIB: 7, WITA: 8, WIT: 9 } as const;
export type Zona = keyof typeof ZONES;

/** The calendar day in a zone at an instant. */
export function tanggalDi(instant: string, zona: Zona): string {
  return shifted(instant, zona).slice(0, 10);
}

/** The calendar day in Jakarta at an instant. */
export function tanggalWib(instant: string): string {
  return tanggalDi(instant, 'WIB');
}

export function tahunWib(instant: string): number {
  return Number(tanggalWib(instant).slice(0, 4));
}

/** `24 November 2026`: no leading zero, month in full, no full stop. */
export function formatTanggal(tanggal: string): string {
  const { year, month, day } = split(tanggal);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** The day that such a date names, or null for any other way of writing it. */
export function parseTanggal(text: string): string | null {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  const tanggal = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(tanggal) && formatTanggal(tanggal) === text ? tanggal : null;
}

/** `Selasa`. */
export function hari(tanggal: string): string {
  split(tanggal);
  return DAYS[new Date(`${tanggal}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `Selasa, 24 November 2026`. */
export function formatHariTanggal(tanggal: string): string {
  return `${hari(tanggal)}, ${formatTanggal(tanggal)}`;
}

/** `pukul 14.05 WIB`. */
export function formatPukul(instant: string, zona: Zona = 'WIB'): string {
  return `pukul ${shifted(instant, zona).slice(11, 16).replace(':', '.')} ${zona}`;
}

/** `24 November 2026, pukul 14.05 WIB`, as a table shows it. */
export function formatWaktu(instant: string, zona: Zona = 'WIB'): string {
  return `${formatTanggal(tanggalDi(instant, zona))}, ${formatPukul(instant, zona)}`;
}

/** `tanggal 24 November 2026 pukul 14.05 WIB`, as a sentence says it. */
export function formatSaat(instant: string, zona: Zona = 'WIB'): string {
  return `tanggal ${formatTanggal(tanggalDi(instant, zona))} ${formatPukul(instant, zona)}`;
}

/** The instant, to the minute, that a printed time names; null for any other way of writing it. */
export function parseWaktu(text: string): string | null {
  const [, date = '', clock = '', zone = ''] =
    /^(.+), pukul (\d{2}\.\d{2}) (WIB|WITA|WIT)$/.exec(text) ?? [];
  const tanggal = parseTanggal(date);
  if (tanggal === null) return null;
  const local = Date.parse(`${tanggal}T${clock.replace('.', ':')}:00Z`);
  if (Number.isNaN(local)) return null;
  return new Date(local - ZONES[zone as Zona] * HOUR).toISOString();
}

/** The two ends of a period, or one day when they are the same. */
export function formatPeriode(first: string, last: string): string {
  if (first === last) return `tanggal ${formatTanggal(first)}`;
  return `tanggal ${formatTanggal(first)} sampai dengan ${formatTanggal(last)}`;
}

export function bulanRomawi(tanggal: string): string {
  return ROMAN[split(tanggal).month - 1] ?? '';
}

function shifted(instant: string, zona: Zona): string {
  return new Date(Date.parse(instant) + ZONES[zona] * HOUR).toISOString();
}

function split(tanggal: string): { year: number; month: number; day: number } {
  if (!isDay(tanggal)) throw new TeguranError('TANGGAL_INVALID', { tanggal });
  const [year = 0, month = 1, day = 1] = tanggal.split('-').map(Number);
  return { year, month, day };
}
