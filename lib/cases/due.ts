import { addresseeOf } from '#law/authority.ts';
import { issuers } from '#letters/issuer.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import type { Letter, LetterHead } from './letter.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SUNDAY = 0;
const SATURDAY = 6;

/**
 * When the time that a letter asked for is over: the end of its last working day in WIB, or so many
 * hours after receipt. Null while nothing shows a receipt. Working days are Monday to Friday; days
 * off are not known here, so a letter may seem due early, and a person decides what follows.
 */
export function dueAt({ kind, issuerId, deliveredAt }: LetterHead): string | null {
  if (deliveredAt === null || !asksForTime(kind)) return null;
  const tenggat = issuers.find(({ id }) => id === issuerId)?.tenggat;
  if (!tenggat) return null;
  const { angka, satuan } = tenggat;
  if (satuan === 'jam') return new Date(Date.parse(deliveredAt) + angka * HOUR).toISOString();
  return new Date(
    Date.parse(`${workingDayAfter(deliveredAt, angka)}T23:59:59+07:00`),
  ).toISOString();
}

/** Platforms are asked to act within a time; an invitation has a day of its own. */
function asksForTime(kind: Letter['kind']): boolean {
  return addresseeOf(kind) === 'platform' && kind !== 'undangan';
}

/** The day of receipt is day nought. */
function workingDayAfter(instant: string, days: number): string {
  let day = Date.parse(`${tanggalWib(instant)}T00:00:00Z`);
  for (let left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) day += DAY;
  return new Date(day).toISOString().slice(0, 10);
}

function isWorkingDay(day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== SUNDAY && weekday !== SATURDAY;
}

/** Received, unanswered, and the time is over. */
export function isOverdue(letter: LetterHead, now: string): boolean {
  const due = dueAt(letter);
  return letter.state === 'delivered' && due !== null && due < now;
}
