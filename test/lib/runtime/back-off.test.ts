import { expect, test } from 'vitest';
import { backOffMs } from '#runtime/back-off.ts';

test('pauses grow to two seconds, and chance takes them apart', () => {
  const longest = [1, 2, 3, 4, 5, 6, 7].map((tries) => backOffMs(tries, () => 1));
  expect(longest).toEqual([100, 200, 400, 800, 1_600, 2_000, 2_000]);
  expect(backOffMs(3, () => 0.25)).toBe(100);
});
