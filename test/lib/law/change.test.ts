import { expect, test } from 'vitest';
import { sameLawUntil } from '#law/change.ts';
import { addDays } from '#law/day.ts';
import { LETTER_KINDS } from '#law/kind.ts';
import { citationsFor } from '#law/resolve.ts';

test.each([
  ['2022-06-20', '2022-06-20'],
  ['2022-06-21', '2022-12-29'],
  ['2023-04-01', '2023-09-25'],
  ['2024-05-02', '2024-10-20'],
  ['2025-11-10', '2025-12-31'],
  ['2026-01-01', '2026-01-01'],
])('a request of %s says the same until %s', (day, last) => {
  expect(sameLawUntil(day, 'permintaan')).toBe(last);
});

test('no change is known after the last one', () => {
  expect(sameLawUntil('2026-11-24', 'permintaan')).toBeNull();
});

test.each(LETTER_KINDS)('up to that day a %s cites the same, the day after it does not', (kind) => {
  const texts = (day: string) => JSON.stringify(citationsFor(day, kind));
  const law = (day: string) => texts(day).replace(`"date":"${day}"`, '');
  for (const day of ['2021-11-19', '2022-06-21', '2023-09-26', '2025-12-31', '2026-01-01']) {
    const last = sameLawUntil(day, kind);
    if (last !== null) expect(law(last)).toBe(law(day));
  }
  const turn = sameLawUntil('2025-12-31', kind) ?? '';
  expect(law(addDays(turn, 1))).not.toBe(law(turn));
});
