import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addsUp, check, errorsOf, refusal, warningsOf } from '../../../support/a-list.ts';

// Made by LibreOffice from daftar.fods (see make.sh beside it), so that no writer of ours is involved.
const FOLDER = join(import.meta.dirname, '../../../fixtures/libreoffice');
const file = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

describe('a workbook that LibreOffice wrote', () => {
  const report = check(file('daftar.xlsx'), 'daftar.xlsx');

  test('is understood: title lines, a header in two rows, sheets named after platforms', () => {
    expect(report.tables.map(({ sheet, headerRow }) => [sheet, headerRow])).toEqual([
      ['IG', 5],
      ['Shopee', 1],
    ]);
    expect(report.tables[0]?.columns.map(({ field }) => field)).toEqual([
      ...['rowNo', 'handle', 'url', 'foundAt', 'price', 'explanation', 'evidence'],
    ]);
  });

  test('gives items from a hyperlink, a formula, a merge and a sheet name', () => {
    expect(report.items.map(({ platform, id, sources: [s] }) => [s?.row, platform, id])).toEqual([
      [6, 'instagram', 'contoh.thrift'],
      [7, 'instagram', 'dua.contoh'],
      [2, 'shopee', 'tokosatu'],
      [3, 'shopee', 'tokodua'],
      [4, 'shopee', 'tokotiga'],
    ]);
    expect(report.items[0]).toMatchObject({
      foundAt: '2026-11-10',
      price: { amount: 150_000 },
      evidence: [{ picture: { contentType: 'image/png', width: 2, height: 2 } }],
    });
    expect(report.items[1]).toMatchObject({ price: { amount: 2_500_000 }, foundAt: '2026-11-09' });
  });

  test('has its damage named cell by cell', () => {
    expect(errorsOf(report)).toEqual([
      [8, 'Akun Nama', 'DATE_IN_HANDLE'],
      [9, 'Akun Nama', 'ID_PRECISION_LOST'],
      [11, 'Akun Tautan', 'LINK_MISMATCH'],
    ]);
    expect(warningsOf(report)).toContainEqual([12, '', 'TOTAL_MISMATCH']);
    expect(report.skipped.map(({ sheet, row, code }) => [sheet, row, code])).toEqual([
      ['Arsip', 1, 'HIDDEN_SHEET'],
      ['Arsip', 2, 'HIDDEN_SHEET'],
      ['IG', 10, 'HIDDEN_ROW'],
      ['IG', 12, 'TOTALS_ROW'],
      ['IG', 13, 'CLOSING_ROW'],
    ]);
    expect(addsUp(report)).toBe(true);
  });
});

describe('CSV that LibreOffice wrote', () => {
  test.each([
    ['titik-koma-utf8.csv', 'UTF-8', 'titik koma'],
    ['koma-1252.csv', 'Windows-1252', 'koma'],
    ['tab-utf16.csv', 'UTF-16LE', 'TAB'],
  ])('%s is read as %s', (name, encoding, separator) => {
    const report = check(file(name), name);
    expect(report.encoding).toBe(encoding);
    expect(report.notes).toContain(`Pemisah kolom: ${separator}.`);
    expect(report.tables[0]?.headerRow).toBe(5);
    expect(errorsOf(report)).toContainEqual([8, 'Akun Nama', 'DATE_IN_HANDLE']);
    expect(errorsOf(report)).toContainEqual([9, 'Akun Nama', 'ID_PRECISION_LOST']);
    expect(report.errors.find(({ row }) => row === 7)?.code).toBe('LINK_INVALID');
    expect(addsUp(report)).toBe(true);
  });
});

test('an old workbook is refused with what to do', () => {
  expect(refusal(file('daftar.xls'), 'daftar.xls').code).toBe('OLD_WORKBOOK');
});
