import { expect, test } from 'vitest';
import type { Item } from '#accounts/item.ts';
import { annexCsv, annexJson } from '#letters/annex.ts';
import { itemFacts } from '#letters/item-facts.ts';
import { annexBook } from '#runtime/annex-book.ts';
import { aLetterFacts } from '../../support/a-letter-facts.ts';
import { check, errorsOf } from '../../support/a-list.ts';

const LIST = [
  'Tautan,Jenis Barang,Keterangan,Tanggal Temuan,Tindakan,Bukti,SHA-256,ID Pengguna',
  `https://www.instagram.com/Toko.A/,bal,"segel, Korea",12/11/2026,tutup akun,a.png,${'a'.repeat(64)},17841400000000001`,
  'https://www.tiktok.com/@toko.b/video/7123456789012345678,,=bal,,hapus,,,',
  'https://shopee.co.id/product/12345678/23456789012,sepatu,bekas,2026-11-13,,,,',
].join('\n');

const read = check(LIST);
const facts = aLetterFacts(0, { items: read.items.map((item, at) => itemFacts(item, at + 1)) });

const told = ({ platform, kind, dedupeKey, canonicalUrl, stableId, ...item }: Item) => {
  const { explanation, goodsType, foundAt } = item;
  return { platform, kind, dedupeKey, canonicalUrl, stableId, explanation, goodsType, foundAt };
};

/** The annex names one platform, that of its letter; links say the rest here. */
const withoutPlatform = (annex: string) => annex.replaceAll(facts.platform.slug, '');

test('our own annex in CSV is read back as the items that it was made of', () => {
  const again = check(withoutPlatform(annexCsv(facts)), 'instagram.csv');
  expect(errorsOf(again)).toEqual([]);
  expect(again.items.map(told)).toEqual(read.items.map(told));
  const [{ evidence = [] } = {}] = again.items;
  expect(evidence).toMatchObject([{ name: 'a.png', sha256: 'a'.repeat(64) }]);
});

test('so is the workbook of it, whose long ids keep their digits', () => {
  const csv = new TextEncoder().encode(withoutPlatform(annexCsv(facts)));
  const again = check(annexBook(csv), 'instagram.xlsx');
  expect(errorsOf(again)).toEqual([]);
  expect(again.items.map(told)).toEqual(read.items.map(told));
});

test('our own annex in JSON too', () => {
  const again = check(withoutPlatform(annexJson(facts)), 'instagram.json');
  expect(errorsOf(again)).toEqual([]);
  expect(again.items.map(told)).toEqual(read.items.map(told));
});
