import { isDay } from '#law/day.ts';
import { UsageError } from './usage-error.ts';

/** The day that an option names; one that no calendar knows is wrong usage. */
export function readDay(text: string): string {
  if (isDay(text)) return text;
  throw new UsageError(`--date "${text}" bukan tanggal; tulis seperti 2026-11-24`);
}
