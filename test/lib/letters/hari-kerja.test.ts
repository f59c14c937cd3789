import { describe, expect, test } from 'vitest';
import { addDays } from '#law/day.ts';
import { addHariKerja, earliestEnd, isHariKerja, knowsHariLibur } from '#letters/hari-kerja.ts';

describe('working days', () => {
  test.each([
    ['2023-11-10', true],
    ['2023-11-11', false],
    ['2023-11-12', false],
    ['2026-08-17', false],
    ['2026-12-25', false],
    ['2026-12-28', true],
    ['2026-03-19', false],
    ['2026-03-23', false],
    ['2026-03-25', true],
    ['2026-12-24', false],
    ['2027-12-24', true],
  ])('%s: %s', (day, works) => {
    expect(isHariKerja(day)).toBe(works);
  });

  test.each([
    ['2023-11-07', 3, '2023-11-10'],
    ['2023-11-08', 3, '2023-11-13'],
    ['2023-11-11', 1, '2023-11-13'],
    ['2025-12-23', 3, '2025-12-29'],
    ['2026-02-02', 0, '2026-02-02'],
    ['2026-02-12', 3, '2026-02-19'],
    ['2026-03-13', 3, '2026-03-25'],
    ['2026-04-01', 2, '2026-04-06'],
    ['2026-05-12', 3, '2026-05-19'],
    ['2026-05-26', 2, '2026-06-02'],
    ['2026-12-22', 3, '2026-12-29'],
    ['2026-12-30', 2, '2027-01-04'],
  ])('%s and %i of them make %s', (day, count, last) => {
    expect(addHariKerja(day, count)).toBe(last);
  });
});

test('the days off of a year are known once they are decreed', () => {
  expect(knowsHariLibur('2026-12-31')).toBe(true);
  expect(knowsHariLibur('2025-12-31')).toBe(false);
});

test('of the 25 days off of 2026 four fall on a weekend', () => {
  const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at));
  const weekdays = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
  expect(weekdays.filter((day) => !isHariKerja(day))).toHaveLength(21);
});

describe('the minute in which a requested time ends', () => {
  test('working days begin on the day after receipt in Jakarta', () => {
    const tenggat = { angka: 3, satuan: 'hari kerja' } as const;
    expect(earliestEnd(tenggat, '2023-11-07T16:59:59Z')).toBe('2023-11-10T16:59:00.000Z');
    expect(earliestEnd(tenggat, '2023-11-07T17:00:00Z')).toBe('2023-11-13T16:59:00.000Z');
  });

  test('hours run from the moment of receipt', () => {
    const tenggat = { angka: 24, satuan: 'jam' } as const;
    expect(earliestEnd(tenggat, '2023-11-11T02:31:00Z')).toBe('2023-11-12T02:31:00.000Z');
  });
});
