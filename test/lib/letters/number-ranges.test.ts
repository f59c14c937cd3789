import { expect, test } from 'vitest';
import { formatNumbers } from '#letters/number-ranges.ts';

test.each<[readonly number[], string]>([
  [[], ''],
  [[4], '4'],
  [[4, 5], '4 dan 5'],
  [[4, 5, 6], '4–6'],
  [[9, 1, 2, 3, 3, 5], '1–3, 5, dan 9'],
  [[1, 2, 3, 7, 8, 9], '1–3 dan 7–9'],
])('%j reads %s', (numbers, text) => {
  expect(formatNumbers(numbers)).toBe(text);
});
