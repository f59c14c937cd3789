import { expect, test } from 'vitest';
import { addExclusions, excludedNos, MOST_EXCLUSION_BYTES } from '#cases/exclusion.ts';

const LETTER = { letterId: 'B1-instagram', excluded: [] };
const STEP = { by: 'penyusun-1', at: '2026-11-24T05:00:00.000Z' };
const chosen = (count: number, reasonOf: (no: number) => string) =>
  Array.from({ length: count }, (_, at) => ({ itemNo: at + 1, reason: reasonOf(at) }));

test('a reason is kept once, however many items it is given for', () => {
  const reason = 'Penjual pakaian bekas dalam negeri. '.repeat(50);
  const excluded = addExclusions(
    LETTER,
    chosen(2_000, () => reason),
    STEP,
  );
  expect(excluded).toMatchObject([{ reason: reason.trim(), ...STEP }]);
  expect(JSON.stringify(excluded).length).toBeLessThan(15_000);
  expect(excludedNos({ excluded }).size).toBe(2_000);
});

test('what was excluded before stays in front, with its own reason', () => {
  const before = addExclusions(LETTER, [{ itemNo: 7, reason: 'Keliru ' }], STEP);
  const chosenNow = [
    { itemNo: 2, reason: 'Keliru' },
    { itemNo: 2, reason: 'Keliru' },
  ];
  const after = addExclusions({ ...LETTER, excluded: before }, chosenNow, STEP);
  expect(after.map(({ itemNos, reason }) => [itemNos, reason])).toEqual([
    [[7], 'Keliru'],
    [[2], 'Keliru'],
  ]);
});

test.each([
  ['long', 2_000, 'x'.repeat(1_990)],
  ['many', 2_000, 'x'],
  ['outside ASCII', 30, '字'.repeat(1_990)],
])(
  'reasons that are too %s for the letter are refused before anything is written',
  (_, count, text) => {
    const many = chosen(count, (no) => `${text} ${no}`);
    expect(() => addExclusions(LETTER, many, STEP)).toThrow(
      expect.objectContaining({ code: 'EXCLUSION_REASONS_TOO_LONG' }),
    );
  },
);

test('a letter that is full can still be written anew without further exclusions', () => {
  const full = [{ ...STEP, itemNos: [1], reason: 'x'.repeat(MOST_EXCLUSION_BYTES) }];
  expect(addExclusions({ ...LETTER, excluded: full }, [], STEP)).toEqual(full);
});
