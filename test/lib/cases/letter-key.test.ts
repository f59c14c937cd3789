import { expect, test } from 'vitest';
import { letterIdOf, partOf } from '#cases/letter-key.ts';

const HEAD = { batchId: 'B1', platform: 'instagram' } as const;

test.each([1, 2, 11])('part %i of a list is read back from the id of its letter', (part) => {
  const letterId = letterIdOf('B1', { platform: 'instagram', part });
  expect(partOf({ ...HEAD, letterId })).toBe(part);
});

test.each([
  ['B1-instagram-pencabutan', 1],
  ['B1-instagram-pencabutan-2', 1],
  ['B1-instagram-3-pencabutan', 3],
  ['B1-instagram-3-pencabutan-2', 3],
])('%s takes back part %i', (letterId, part) => {
  expect(partOf({ ...HEAD, letterId })).toBe(part);
});

test('a platform whose name ends in a number is no part', () => {
  const head = { batchId: 'B1', platform: 'situs-2' };
  expect(partOf({ ...head, letterId: 'B1-situs-2' })).toBe(1);
  expect(partOf({ ...head, letterId: 'B1-situs-2-2' })).toBe(2);
});
