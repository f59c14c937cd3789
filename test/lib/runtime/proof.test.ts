import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ENV } from '#env.ts';
import { createProof } from '#runtime/proof.ts';
import { aLetterFacts, anItem } from '../../support/a-letter-facts.ts';
import { HOSTILE } from '../../support/hostile-strings.ts';
import { printLetter } from '../../support/print-letter.ts';

const { fill, unprintable } = createProof({
  [ENV.templatesFolder]: resolve(import.meta.dirname, '../../../templates'),
});

test('a letter is filled with the very words that are printed', () => {
  const facts = aLetterFacts(1);
  expect(fill(facts)).toBe(printLetter(facts).markup);
});

test.each([
  ['Toko Baju', []],
  ['Łódź Žal Привет Ελλάδα', []],
  ['Toko 👗 dan 古着', ['U+1F457', 'U+53E4', 'U+7740']],
  ['👗👗', ['U+1F457']],
])('of "%s" no font shows %j', (text, codes) => {
  expect(unprintable(text)).toEqual(codes);
});

test('whatever somebody writes, it names what the typesetter meets', () => {
  const items = HOSTILE.map((displayName, at) => anItem(at + 1, { displayName }));
  const { unprintable: met } = printLetter(aLetterFacts(0, { items })).placed;
  expect(met.length).toBeGreaterThan(5);
  expect([...new Set(HOSTILE.flatMap(unprintable))].sort()).toEqual([...met].sort());
});
