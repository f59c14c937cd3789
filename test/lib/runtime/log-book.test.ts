import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readList } from '#adapters/spreadsheet/read-list.ts';
import { GENESIS } from '#ledger/chain.ts';
import { logBook } from '#runtime/log-book.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';

const link = (set: Parameters<typeof aLogEntry>[0]) => ({
  seq: 0,
  platform: 'instagram',
  prev: GENESIS,
  entry: aLogEntry(set),
});

test('the log as a workbook is read back cell by cell', () => {
  const bytes = logBook('instagram', [link({ nomor: 'B-001/X' }), link({ reason: 'WORKER_LOST' })]);
  const file = readList(bytes, 'log.xlsx');
  const rows = file.sheets[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
  expect(rows[0]?.slice(0, 3)).toEqual(['No. urut', 'Waktu (WIB)', 'Platform']);
  expect(rows[1]).toContain('B-001/X');
  expect(rows[2]).toContain('WORKER_LOST');
});

test('nothing in it is a formula, however it begins', () => {
  const entry = { reason: '=HYPERLINK("http://x")', move: '+1', nomor: '@SUM(A1)' };
  const parts = unzipSync(logBook('instagram', [link(entry)]));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('=HYPERLINK');
  expect(sheet).not.toMatch(/<f>|<f /);
  expect(sheet).not.toContain('<hyperlink ');
});

test('the same log is the same bytes', () => {
  const links = [link({})];
  expect(logBook('instagram', links)).toEqual(logBook('instagram', links));
});
