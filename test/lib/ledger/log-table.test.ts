import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENESIS, type Link } from '#ledger/chain.ts';
import { logCsv, safeText } from '#ledger/log-table.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';

const linkOf = (set: Parameters<typeof aLogEntry>[0]): Link => ({
  seq: 0,
  platform: 'instagram',
  prev: GENESIS,
  entry: aLogEntry(set),
});
const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' });

describe('the log as a table', () => {
  test('has Indonesian headings, the time of Jakarta and every hash by name', () => {
    const link = linkOf({
      at: '2026-12-31T17:00:00.000Z',
      nomor: 'B-001/CONTOH/XII/2026',
      hashes: { mime: 'b'.repeat(64), final: 'a'.repeat(64) },
    });
    const [headings = [], row = []] = read(logCsv([link]));
    const cell = (heading: string) => row[headings.indexOf(heading)];
    expect(cell('No. urut')).toBe('1');
    expect(cell('Waktu (WIB)')).toBe('2027-01-01 00:00:00');
    expect(cell('Nomor surat')).toBe('B-001/CONTOH/XII/2026');
    expect(cell('Sidik SHA-256')).toBe(`final=${'a'.repeat(64)} mime=${'b'.repeat(64)}`);
  });

  test('no cell can start a formula, and every text comes back whole', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋'), fc.string())
        .map((two) => two.join('')),
    );
    fc.assert(
      fc.property(text, (reason) => {
        const [headings = [], row = []] = read(logCsv([linkOf({ reason })]));
        const cell = row[headings.indexOf('Alasan')] ?? '';
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        expect([reason, `'${reason}`]).toContain(cell);
      }),
    );
  });

  test('text that is no formula stays as it is', () => {
    expect(safeText('B-001/CONTOH')).toBe('B-001/CONTOH');
    expect(safeText('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
  });
});
