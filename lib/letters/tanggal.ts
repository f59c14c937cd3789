const MONTHS = [
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
] as const;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const HOUR = 3_600_000;
const WIB_HOURS = 7;

/** The calendar day in Jakarta at an instant; WIB knows no daylight saving. */
export function tanggalWib(instant: string): string {
  return shifted(instant).slice(0, 10);
}

export function tahunWib(instant: string): number {
  return Number(tanggalWib(instant).slice(0, 4));
}

/** `24 November 2026`: no leading zero, month in full, no full stop. */
export function formatTanggal(tanggal: string): string {
  const { year, month, day } = split(tanggal);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `Selasa, 24 November 2026`. */
export function formatHariTanggal(tanggal: string): string {
  const weekday = new Date(`${tanggal}T00:00:00Z`).getUTCDay();
  return `${DAYS[weekday]}, ${formatTanggal(tanggal)}`;
}

/** `24 November 2026, pukul 14.05 WIB`. */
export function formatWaktu(instant: string): string {
  const [day = '', time = ''] = shifted(instant).split('T');
  return `${formatTanggal(day)}, pukul ${time.slice(0, 5).replace(':', '.')} WIB`;
}

/** The two ends of a period, or one day when they are the same. */
export function formatPeriode(first: string, last: string): string {
  if (first === last) return `tanggal ${formatTanggal(first)}`;
  return `tanggal ${formatTanggal(first)} sampai dengan ${formatTanggal(last)}`;
}

export function bulanRomawi(tanggal: string): string {
  return ROMAN[split(tanggal).month - 1] ?? '';
}

export function addDays(tanggal: string, days: number): string {
  return new Date(Date.parse(`${tanggal}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

function shifted(instant: string): string {
  return new Date(Date.parse(instant) + WIB_HOURS * HOUR).toISOString();
}

function split(tanggal: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = tanggal.split('-').map(Number);
  return { year, month, day };
}
