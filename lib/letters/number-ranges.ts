import { joinDan } from '#law/daftar.ts';

/** `1–3, 5, dan 7`, as a sentence names them. */
export function formatNumbers(numbers: readonly number[]): string {
  return joinDan(numberRanges(numbers));
}

/** Rising numbers, each once, those in a row from first to last. */
export function numberRanges(numbers: readonly number[]): string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const range = ranges.at(-1);
    if (range && number === range.last + 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.flatMap(({ first, last }) => wordsOf(first, last));
}

/** Two neighbours are no range. */
function wordsOf(first: number, last: number): string[] {
  if (last - first < 2) return first === last ? [String(first)] : [String(first), String(last)];
  return [`${first}–${last}`];
}
