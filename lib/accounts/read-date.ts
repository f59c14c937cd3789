import type { RowFacts } from './row-code.ts';
import type { RowCode } from './row-codes.ts';
import type { Cell } from './sheet.ts';

export interface DateNote {
  readonly code: RowCode;
  readonly facts: RowFacts;
}

export interface DateRead {
  /** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss+07:00`; null when the text is no date. */
  readonly value: string | null;
  readonly notes: readonly DateNote[];
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly monthFirst?: boolean;
}

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'agust', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

/** Index is the day of the week as `Date.prototype.getUTCDay` counts it. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['minggu', 'ahad', 'sunday'],
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ["jum'at", 'jumat', 'friday'],
  ['sabtu', 'saturday'],
];

const ZONES: Readonly<Record<string, string>> = { wib: '+07:00', wita: '+08:00', wit: '+09:00' };

const MS_PER_DAY = 86_400_000;
/** Serial of 1970-01-01, counted from 1899-12-30 as spreadsheets do. */
const EPOCH_SERIAL = 25_569;
const OLDEST_SERIAL = 36_526;
const NEWEST_SERIAL = 73_050;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[t ]+|$)/u;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u;
const NAMED = /^(\d{1,2})[\s-]+(\p{L}+)\.?[\s,-]+(\d{4}|\d{2})(?!\d)/u;
const NAMED_MONTH_FIRST = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})(?!\d)/u;
const TIME =
  /^[\s,]*(?:pukul|pkl\.?|jam)?\s*(\d{1,2})[.:](\d{2})(?:[.:](\d{2})(?:\.\d+)?)?\s*(.*)$/u;
const OFFSET = /^(?:z|[+-]\d{2}:?\d{2})$/u;

/** Reads a date cell or a date as Indonesian lists write it; `today` bounds what is plausible. */
export function readDate(cell: Cell, today: string): DateRead {
  if (cell.type === 'date') return judge(cell.text, cell.text, [], today);
  const serial = readSerial(cell);
  if (serial !== null) {
    const facts = { value: cell.text.trim(), read: serial };
    return judge(serial, cell.text, [{ code: 'DATE_FROM_SERIAL', facts }], today);
  }
  return readDateText(cell.text, today);
}

/** Day number of a spreadsheet as a date, with the time of day when there is one. */
export function dateFromSerial(serial: number): string {
  const seconds = Math.round((serial - EPOCH_SERIAL) * (MS_PER_DAY / 1000));
  const iso = new Date(seconds * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 19)}+07:00`;
}

function readSerial(cell: Cell): string | null {
  if (!/^\d{5}(?:\.\d+)?$/u.test(cell.text.trim())) return null;
  const serial = Number(cell.text);
  return serial >= OLDEST_SERIAL && serial <= NEWEST_SERIAL ? dateFromSerial(serial) : null;
}

function readDateText(original: string, today: string): DateRead {
  const text = original.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const weekday = WEEKDAYS.findIndex((names) => names.some((name) => text.startsWith(name)));
  const undated = weekday < 0 ? text : text.replace(/^[\p{L}']+[\s,/]*/u, '');
  const found = matchDay(undated);
  const time = found && readTime(undated.slice(found.length));
  if (!found || !time || !isRealDay(found.day)) return { value: null, notes: [] };
  const date = formatDay(found.day);
  const notes: DateNote[] = [];
  if (found.day.monthFirst) {
    notes.push({ code: 'MONTH_FIRST', facts: { value: original, read: date } });
  }
  if (weekday >= 0 && weekday !== new Date(`${date}T00:00:00Z`).getUTCDay()) {
    const stated = WEEKDAYS[weekday]?.[0] ?? '';
    notes.push({ code: 'WEEKDAY_MISMATCH', facts: { stated, value: date } });
  }
  return judge(`${date}${time.suffix}`, original, notes, today);
}

function matchDay(text: string): { day: Day; length: number } | null {
  const readers: readonly [RegExp, (parts: string[]) => Day | null][] = [
    [ISO, ([y = '', m = '', d = '']) => ({ year: Number(y), month: Number(m), day: Number(d) })],
    [NUMERIC, ([a = '', b = '', y = '']) => dayFromNumbers(Number(a), Number(b), fullYear(y))],
    [NAMED, ([d = '', m = '', y = '']) => dayFromName(d, m, y)],
    [NAMED_MONTH_FIRST, ([m = '', d = '', y = '']) => dayFromName(d, m, y)],
  ];
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const day = match && read(match.slice(1));
    if (day) return { day, length: match[0].length };
  }
  return null;
}

/** Day first, as in Indonesia; month first only where day first is impossible. */
function dayFromNumbers(a: number, b: number, year: number): Day {
  return b > 12 && a <= 12
    ? { year, month: a, day: b, monthFirst: true }
    : { year, month: b, day: a };
}

function dayFromName(day: string, name: string, year: string): Day | null {
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  return month === 0 ? null : { year: fullYear(year), month, day: Number(day) };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function isRealDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1990;
}

function formatDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Nothing after the date, or a time of day with an Indonesian zone or an offset. */
function readTime(text: string): { suffix: string } | null {
  if (text.trim() === '') return { suffix: '' };
  const [, hour = '', minute = '', second = '00', zone = ''] = TIME.exec(text) ?? [];
  const offset = readZone(zone.trim());
  if (hour === '' || offset === null) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return { suffix: `T${hour.padStart(2, '0')}:${minute}:${second}${offset}` };
}

function readZone(zone: string): string | null {
  if (zone === '') return '+07:00';
  if (zone === 'z') return 'Z';
  if (OFFSET.test(zone)) return zone.replace(/^(...)(\d)/u, '$1:$2');
  return ZONES[zone] ?? null;
}

function judge(value: string, shown: string, notes: readonly DateNote[], today: string): DateRead {
  const date = value.slice(0, 10);
  const oldest = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  const facts = { value: shown };
  if (date > today) return { value, notes: [...notes, { code: 'DATE_IN_FUTURE', facts }] };
  if (date < oldest) return { value, notes: [...notes, { code: 'DATE_TOO_OLD', facts }] };
  return { value, notes };
}
