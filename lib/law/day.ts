/** Whether a text is a day of the calendar, written `2026-11-24`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  const later = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(later).toISOString().slice(0, 10);
}
