import { expect, test } from 'vitest';
import { addsUp, check, errorsOf } from '../../support/a-list.ts';
import { byPlace, faultyWorkbook, plantedFaults, soundRows } from '../../support/planted-faults.ts';

test('a file with 37 planted faults gives exactly those 37 rows, columns and codes', () => {
  const report = check(faultyWorkbook(), 'daftar.xlsx');
  expect(plantedFaults).toHaveLength(37);
  expect(errorsOf(report).sort(byPlace)).toEqual(plantedFaults);
  expect(report.items).toHaveLength(soundRows);
  expect(addsUp(report)).toBe(true);
});
