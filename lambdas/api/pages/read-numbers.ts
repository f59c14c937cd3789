/** Far beyond any list, and far below what a range could make of two typed numbers. */
const MOST = 20_000;

/** `2, 5–7 dan 9` as numbers; null for what is no list of numbers. */
export function readNumbers(text: string): number[] | null {
  const parts = text
    .replace(/\s*[-–]\s*/g, '–')
    .split(/[\s,;]+|\bdan\b|\band\b/)
    .filter(Boolean);
  const ranges = parts.map(readRange);
  if (parts.length === 0 || !ranges.every((range) => range !== null)) return null;
  const size = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (size > MOST) return null;
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
}

function readRange(part: string): [number, number] | null {
  const found = /^(\d{1,5})(?:–(\d{1,5}))?$/.exec(part);
  if (!found) return null;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  return first <= last && first > 0 ? [first, last] : null;
}
