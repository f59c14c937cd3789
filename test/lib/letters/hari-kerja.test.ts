import { describe, expect, test } from 'vitest';
import { addHariKerja, earliestEnd, isHariKerja } from '#letters/hari-kerja.ts';

describe('working days', () => {
  test.each([
    ['2023-11-10', true],
    ['2023-11-11', false],
    ['2023-11-12', false],
    ['2026-08-17', false],
    ['2026-12-25', false],
    ['2026-12-28', true],
  ])('%s: %s', (day, works) => {
    expect(isHariKerja(day)).toBe(works);
  });

  test.each([
    ['2023-11-07', 3, '2023-11-10'],
    ['2023-11-08', 3, '2023-11-13'],
    ['2023-11-11', 1, '2023-11-13'],
    ['2025-12-23', 3, '2025-12-29'],
    ['2026-02-02', 0, '2026-02-02'],
  ])('%s and %i of them make %s', (day, count, last) => {
    expect(addHariKerja(day, count)).toBe(last);
  });
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
