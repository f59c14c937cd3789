import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type CheckReport, countReport } from '#accounts/report.ts';
import { TeguranError } from '#errors.ts';
import { addsUp, check } from '../../support/a-list.ts';
import { aWorkbook } from '../../support/a-workbook.ts';

const HEADINGS = ['No', 'Platform', 'Nama Akun', 'Tautan', 'Tanggal', 'Harga', 'Keterangan'];

const oddText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    'idem',
    '-',
    'Jumlah',
    'Total: 3',
    'Mengetahui,',
    '=1+1',
    'klik',
    '"',
    ';',
    'a,b',
  ),
);
const link = fc.oneof(
  fc.webUrl(),
  fc.nat(9).map((n) => `https://www.instagram.com/contoh${n}/?igsh=${n}`),
  fc.nat(9).map((n) => `https://www.tiktok.com/@contoh${n}`),
  fc.nat(9).map((n) => `https://x.com/a${n} dan https://x.com/b${n}`),
  fc.constantFrom('https://bit.ly/x', 'http://1.2.3.4/', 'javascript:x', 'instagram.com', ''),
  oddText,
);
const platform = fc.constantFrom('IG', 'TikTok', 'Facebook', 'WhatsApp', 'Toko Kita', '', 'idem');
const handle = fc.oneof(
  fc.constantFrom('', '@contoh', '1,2E+14', '81200000001', '01/03/2026'),
  oddText,
);
const row = fc.tuple(
  fc.nat(99).map(String),
  platform,
  handle,
  link,
  fc.oneof(fc.constantFrom('', '12/11/2026', '31/11/2026', 'Senin, 9 November 2026'), oddText),
  fc.oneof(fc.constantFrom('', 'Rp150.000', '2,5 jt'), oddText),
  fc.oneof(fc.constantFrom('', 'bal segel'), oddText),
);
const blank = fc.constant(HEADINGS.map(() => ''));
const closing = fc
  .constantFrom('Jumlah: 9', 'Mengetahui,', 'Catatan: latihan')
  .map((text) => HEADINGS.map((_, at) => (at === 1 ? text : '')));
const rows = fc.array(fc.oneof({ weight: 8, arbitrary: row }, blank, closing), {
  minLength: 1,
  maxLength: 25,
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const toCsv = (list: readonly (readonly string[])[]) =>
  [HEADINGS, ...list].map((cells) => cells.map(quoted).join(';')).join('\r\n');

/** Rows of the file that hold anything, by their numbers. */
const filled = (list: readonly (readonly string[])[]) =>
  list.flatMap((cells, at) => (cells.some((cell) => cell.trim() !== '') ? [at + 2] : []));

/** What became of each row: in which of the four lists its number stands. */
function fates(report: CheckReport): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  const add = (row: number, fate: string) =>
    found.set(row, (found.get(row) ?? new Set()).add(fate));
  for (const { row } of report.errors) add(row, 'error');
  for (const { row } of report.skipped) add(row, 'skipped');
  for (const item of report.items) for (const { row } of item.sources) add(row, 'item');
  return found;
}

function checkOrRefuse(content: string | Uint8Array, name: string): CheckReport | null {
  try {
    return check(content, name);
  } catch (error) {
    if (error instanceof TeguranError) return null;
    throw error;
  }
}

describe('no row vanishes and none counts twice', () => {
  const seen = { read: 0, refused: 0 };
  afterAll(() => expect(seen.read).toBeGreaterThan(20 * seen.refused));

  const holds = (report: CheckReport | null, expected: readonly number[]) => {
    seen[report ? 'read' : 'refused'] += 1;
    if (report === null) return;
    expect(addsUp(report)).toBe(true);
    const { rows: total, items, merged, errors, skipped } = countReport(report);
    expect(total).toBe(items + merged + errors + skipped);
    const found = fates(report);
    expect([...found.keys()].sort((a, b) => a - b)).toEqual(expected);
    for (const fate of found.values()) expect(fate.size).toBe(1);
  };

  test('in CSV, over generated lists', () => {
    fc.assert(
      fc.property(rows, (list) => holds(checkOrRefuse(toCsv(list), 'daftar.csv'), filled(list))),
      { numRuns: 400 },
    );
  });

  test('in XLSX, over generated lists', () => {
    const sound = rows.map((list) =>
      list.map((cells) =>
        cells.map((cell) => cell.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')),
      ),
    );
    fc.assert(
      fc.property(sound, (list) => {
        const bytes = aWorkbook([{ name: 'Lembar', rows: [HEADINGS, ...list] }]);
        holds(checkOrRefuse(bytes, 'daftar.xlsx'), filled(list));
      }),
      { numRuns: 150 },
    );
  });

  test('and arbitrary bytes are read or refused in words, never with a crash', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .string({ unit: 'binary', maxLength: 200 })
            .map((text) => new Uint8Array(Buffer.from(text))),
          fc.json().map((text) => new Uint8Array(Buffer.from(`[${text}]`))),
        ),
        fc.constantFrom('a.csv', 'a.xlsx', 'a.json', 'a.zip'),
        (bytes, name) => {
          const report = checkOrRefuse(bytes, name);
          if (report) expect(addsUp(report)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
