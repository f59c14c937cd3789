import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkList } from '#accounts/check-list.ts';
import { repairTables } from '#accounts/repair-table.ts';
import { readList } from '#adapters/spreadsheet/read-list.ts';
import { writeWorkbook } from '#adapters/spreadsheet/write-workbook.ts';
import { check, errorsOf, TODAY } from '../../../support/a-list.ts';
import { aWorkbook } from '../../../support/a-workbook.ts';

const IG = 'https://www.instagram.com/contoh.thrift/';

/** The repair workbook of a list, as bytes. */
function repair(content: string | Uint8Array, name = 'daftar.csv'): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = readList(bytes, name);
  const { errors } = checkList(file, { today: TODAY });
  const tables = repairTables(file, errors);
  return writeWorkbook(tables.map(({ sheet, ...rest }) => ({ name: sheet, ...rest })));
}

const rowsOf = (bytes: Uint8Array) =>
  readList(bytes, 'perbaikan.xlsx').sheets.map(({ name, rows }) => [
    name,
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  ]);

describe('a repair file', () => {
  const mixed = [
    'No;Platform;Akun;Tautan;Keterangan;NIK',
    `1;Instagram;;${IG};bal segel;3170000000000001`,
    '2;Instagram;;https://instagram.com.evil.example/a;"bal; segel";3170000000000002',
    '3;TikTok;@baik.contoh;;bal;',
    '4;Facebook;1,00012E+14;;=1+1;',
  ].join('\n');

  test('holds only the bad rows, their cells untouched, and the reasons', () => {
    expect(rowsOf(repair(mixed))).toEqual([
      [
        'Perbaikan',
        [
          ['No', 'Platform', 'Akun', 'Tautan', 'Keterangan', 'Yang harus diperbaiki'],
          [
            ...['2', 'Instagram', '', 'https://instagram.com.evil.example/a', 'bal; segel'],
            expect.stringMatching(/^Baris 3, kolom "Tautan": alamat .* menyerupai platform resmi/),
          ],
          [
            ...['4', 'Facebook', '1,00012E+14', '', '=1+1'],
            expect.stringContaining('Format kolom sebagai Teks'),
          ],
        ],
      ],
    ]);
  });

  test('carries no personal data and no formula', () => {
    const parts = unzipSync(repair(mixed));
    const xml = Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(xml).not.toMatch(/3170000000000|NIK/);
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('quotePrefix="1"');
  });

  test('gives the same errors when it comes back as it is', () => {
    const again = check(repair(mixed), 'perbaikan.xlsx');
    expect(errorsOf(again)).toEqual([
      [2, 'Tautan', 'LINK_LOOKALIKE'],
      [3, 'Akun', 'ID_PRECISION_LOST'],
    ]);
    expect(again.items).toEqual([]);
  });

  test('adds only what was missing once it is repaired', () => {
    const rows = [
      ['No', 'Platform', 'Akun', 'Tautan', 'Keterangan', 'Yang harus diperbaiki'],
      ['2', 'Instagram', null, 'https://www.instagram.com/a.contoh/', 'bal', 'Baris 3 …'],
      ['4', 'Facebook', '100012345678901', null, 'bal', 'Baris 5 …'],
    ];
    const repaired = check(aWorkbook([{ name: 'Perbaikan', rows }]), 'perbaikan.xlsx');
    const first = check(mixed);
    const keys = (report: typeof first) => report.items.map(({ dedupeKey }) => dedupeKey);
    expect(repaired.errors).toEqual([]);
    expect(keys(repaired)).toHaveLength(2);
    expect(keys(first).filter((key) => keys(repaired).includes(key))).toEqual([]);
    expect(repaired.warnings.map(({ code }) => code)).not.toContain('COLUMN_NOT_STORED');
  });

  test('damage that a spreadsheet did stays damage: text from CSV, numbers and dates from XLSX', () => {
    const csv = 'Platform;Akun\nShopee;2023-03-01\nFacebook;178414000000001000\n';
    const rows = [
      ['Platform', 'Akun'],
      ['Facebook', 7123456789012350000],
      ['Instagram', { date: 44986 }],
    ];
    for (const [content, name] of [
      [csv, 'a.csv'],
      [aWorkbook([{ rows }]), 'a.xlsx'],
    ] as const) {
      const first = check(content, name);
      const again = check(repair(content, name), 'perbaikan.xlsx');
      expect(errorsOf(first)).toHaveLength(2);
      expect(errorsOf(again)).toEqual(errorsOf(first));
    }
  });

  test('keeps what a row borrowed: from a merge, from the row above, from its sheet, from its link', () => {
    const bytes = aWorkbook([
      {
        name: 'Shopee',
        rows: [
          ['Username', 'Keterangan'],
          ['tokosatu', 'bal'],
          ['toko tiga !', 'idem'],
        ],
      },
      {
        name: 'Lain',
        rows: [
          ['Platform', 'Tautan'],
          ['Instagram', 'klik'],
          [null, 'lihat di sini'],
        ],
        merges: ['A2:A3'],
        links: { B2: IG, B3: 'https://x.com/BalContoh' },
      },
    ]);
    const file = repair(bytes, 'a.xlsx');
    expect(rowsOf(file)).toMatchObject([
      ['Shopee', [{}, { 0: 'toko tiga !', 1: 'bal' }]],
      ['Lain', [{}, { 0: 'Instagram', 1: 'lihat di sini' }]],
    ]);
    expect(errorsOf(check(file, 'b.xlsx'))).toEqual(
      errorsOf(check(bytes, 'a.xlsx')).map(([, column, code]) => [2, column, code]),
    );
  });

  test('a row with too many cells shows what it has too much', () => {
    const [[, rows]] = rowsOf(repair(`Tautan;Keterangan\n${IG};bal;lagi;dan lagi\n`)) as [
      [string, string[][]],
    ];
    expect(rows[1]).toEqual([IG, 'bal', 'lagi | dan lagi', expect.stringContaining('4 kolom')]);
  });
});

test('whatever a cell holds comes back from the workbook that we write', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 8 }),
      (texts) => {
        const cells = texts.map((text) => ({ text, type: 'text' as const }));
        const bytes = writeWorkbook([{ name: 'x', headings: texts.map(() => 'h'), rows: [cells] }]);
        const [sheet] = readList(bytes, 'x.xlsx').sheets;
        const read = texts.map((_, at) => sheet?.rows[1]?.cells[at]?.text ?? '');
        expect(read).toEqual(texts);
      },
    ),
    { numRuns: 500 },
  );
});

test('the same rows give the same bytes', () => {
  const sheet = { name: 'a', headings: ['x'], rows: [[{ text: 'y', type: 'text' as const }]] };
  expect(writeWorkbook([sheet])).toEqual(writeWorkbook([sheet]));
});
