import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_ACCOUNTS, partLists } from '#accounts/part-lists.ts';
import { anItem } from '../../support/an-item.ts';

const PLATFORMS = ['instagram', 'shopee', null];

const lists = fc
  .array(fc.constantFrom(...PLATFORMS), { maxLength: 60 })
  .map((platforms) => platforms.map((platform, i) => anItem({ itemNo: i + 1, platform })));

test('no letter carries more than it may, and those of a platform differ by one account at most', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 9 }), (items, most) => {
      const parted = partLists(items, most);
      for (const platform of PLATFORMS) {
        const own = parted.filter((item) => item.platform === platform);
        const sizes = [...Map.groupBy(own, ({ part = 1 }) => part).values()].map(
          (some) => some.length,
        );
        expect(sizes).toHaveLength(Math.ceil(own.length / most));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
        expect(Math.max(0, ...sizes) - Math.min(most, ...sizes)).toBeLessThanOrEqual(
          sizes.length > 1 ? 1 : most,
        );
      }
    }),
  );
});

test('the parts follow the order of the list, and nothing else of an item changes', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 9 }), (items, most) => {
      const parted = partLists(items, most);
      expect(parted.map(({ part: _, ...item }) => item)).toEqual(items);
      for (const platform of PLATFORMS) {
        const parts = parted.flatMap((item) =>
          item.platform === platform ? [item.part ?? 1] : [],
        );
        expect(parts).toEqual(parts.toSorted((a, b) => a - b));
      }
    }),
  );
});

test('a list that one letter carries is left as it is', () => {
  const items = Array.from({ length: MOST_ACCOUNTS }, (_, i) => anItem({ itemNo: i + 1 }));
  expect(partLists(items)).toEqual(items);
  const parts = partLists([...items, anItem({ itemNo: MOST_ACCOUNTS + 1 })]).map(
    ({ part }) => part,
  );
  expect(parts.filter((part) => part === 2)).toHaveLength(MOST_ACCOUNTS / 2);
});
