import { expect, test } from 'vitest';
import { itemFacts } from '#letters/item-facts.ts';
import { check, warningsOf } from '../../support/a-list.ts';

const HEAD = 'Platform,Nama Akun,Tautan,Keterangan\n';
const read = (row: string) => check(`${HEAD}${row},bal\n`);

test.each([
  ['a profile', 'Instagram,toko.a,https://www.instagram.com/toko.b/', 'toko.b'],
  ['a post', 'TikTok,@toko.a,https://www.tiktok.com/@toko.b/video/7123456789012345678', 'toko.b'],
  ['a tweet', 'X,toko_a,https://x.com/toko_b/status/1790000000000000001', 'toko_b'],
  ['a product', 'Tokopedia,toko-a,https://www.tokopedia.com/toko-b/bal-segel-100-kg', 'toko-b'],
])(
  'a row that names one account and links to %s of another is written by its link',
  (_kind, row, account) => {
    const report = read(row);
    expect(warningsOf(report)).toContainEqual([2, 'Nama Akun', 'HANDLE_DIFFERS']);
    expect(report.items.map((item) => itemFacts(item, 1).akun)).toEqual([account]);
  },
);

test.each([
  [
    'the same name, written otherwise',
    'Instagram,@Toko.A,https://www.instagram.com/toko.a/',
    '@Toko.A',
  ],
  ['a name for people', 'Instagram,Toko Bal A,https://www.instagram.com/toko.b/', 'Toko Bal A'],
  ['a number of a shop', 'Shopee,tokoa,https://shopee.co.id/product/12345678/23456789012', 'tokoa'],
  [
    'a post that names nobody',
    'Instagram,toko.a,https://www.instagram.com/p/CxAbCdEfGhI/',
    'toko.a',
  ],
])('%s is left as it is', (_what, row, account) => {
  const report = read(row);
  expect(warningsOf(report).map(([, , code]) => code)).not.toContain('HANDLE_DIFFERS');
  expect(report.items.map((item) => itemFacts(item, 1).akun)).toEqual([account]);
});

test('a row with links to several accounts names each by its own link', () => {
  const links = '"https://www.instagram.com/toko.a/ https://www.instagram.com/toko.b/"';
  const report = read(`Instagram,toko.a,${links}`);
  expect(report.items.map((item) => itemFacts(item, 1).akun)).toEqual(['toko.a', 'toko.b']);
});
