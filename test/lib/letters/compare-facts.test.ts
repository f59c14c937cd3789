import { expect, test } from 'vitest';
import { compareFacts } from '#letters/compare-facts.ts';
import { aLetterFacts, anItem } from '../../support/a-letter-facts.ts';

test('the same facts, however often the accounts are numbered anew, have not changed', () => {
  const facts = aLetterFacts(3);
  const renumbered = facts.items.map((item, at) => ({ ...item, itemNo: at + 7 }));
  expect(compareFacts(facts, { ...facts, items: renumbered })).toEqual([]);
});

test('accounts that went or came are told apart from those that say something else', () => {
  const before = aLetterFacts(3);
  const [first, , third] = before.items;
  if (!first || !third) throw new Error('three accounts were asked for');
  const reworded = { ...third, itemNo: 2, uraian: 'Menjual bal impor', evidence: [] };
  const after = aLetterFacts(3, {
    hal: 'Permintaan Lain',
    items: [first, reworded, anItem(9)],
  });
  expect(compareFacts(before, after)).toEqual([
    {
      part: 'akun',
      akun: '@contoh.thrift.2',
      before: 'https://www.jejaring.example/contoh.thrift.2/',
      after: null,
    },
    {
      part: 'akun',
      akun: '@contoh.thrift.9',
      before: null,
      after: 'https://www.jejaring.example/contoh.thrift.9/',
    },
    { part: 'uraian', akun: third.akun, before: third.uraian, after: 'Menjual bal impor' },
    {
      part: 'bukti',
      akun: third.akun,
      before: `JJ-0003/B-01 ${third.evidence[0]?.sha256}`,
      after: null,
    },
    { part: 'hal', akun: null, before: before.hal, after: 'Permintaan Lain' },
  ]);
});
