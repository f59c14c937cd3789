import { expect, test } from 'vitest';
import { closeItems, closeOffices, joinDan } from '#law/daftar.ts';

test('words in a row take "dan", with a comma from three on', () => {
  expect(joinDan([])).toBe('');
  expect(joinDan(['a'])).toBe('a');
  expect(joinDan(['a', 'b'])).toBe('a dan b');
  expect(joinDan(['a', 'b', 'c'])).toBe('a, b, dan c');
});

test('items end with a semicolon, the last but one with "dan", the last with a full stop', () => {
  expect(closeItems(['a', 'b', 'c'])).toEqual(['a;', 'b; dan', 'c.']);
  expect(closeItems(['a'])).toEqual(['a.']);
});

test('a list of offices takes no "dan"', () => {
  expect(closeOffices(['a', 'b', 'c'])).toEqual(['a;', 'b;', 'c.']);
});
