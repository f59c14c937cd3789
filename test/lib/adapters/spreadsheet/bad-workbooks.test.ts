import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addsUp, check, errorsOf, refusal, warningsOf } from '../../../support/a-list.ts';
import { aPng } from '../../../support/a-picture.ts';
import { aWorkbook, workbookParts } from '../../../support/a-workbook.ts';
import { type HostileEntry, hostileArchive } from '../../../support/hostile-archive.ts';

const IG = 'https://www.instagram.com/contoh.thrift/';
const ODF = 'application/vnd.oasis.opendocument';
const SHEET = 'xl/worksheets/sheet1.xml';
const good = () =>
  workbookParts([
    {
      rows: [
        ['Tautan', 'Keterangan'],
        [IG, 'bal'],
      ],
    },
  ]);

const entriesOf = (parts: Record<string, Uint8Array>): HostileEntry[] =>
  Object.entries(parts).map(([name, content]) => ({ name, content }));

const withSheet = (xml: string) => zipSync({ ...good(), [SHEET]: strToU8(xml) });

/** A sheet of blanks that packs a thousandfold. */
const bomb = (size: number): HostileEntry[] => [
  ...entriesOf(good()).filter(({ name }) => name !== SHEET),
  {
    name: SHEET,
    content: strToU8(`<worksheet><sheetData>${' '.repeat(size)}</sheetData></worksheet>`),
  },
];

describe('a workbook that is refused whole', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a renamed ZIP', () => zipSync({ 'a.txt': strToU8('x') }), 'NOT_A_WORKBOOK'],
    [
      'an OpenDocument',
      () => zipSync({ mimetype: [strToU8(`${ODF}.spreadsheet`), { level: 0 }] }),
      'OPEN_DOCUMENT',
    ],
    ['a renamed web page', () => strToU8('<!DOCTYPE html><html></html>'), 'HTML_NOT_A_WORKBOOK'],
    ['a renamed PDF', () => strToU8('%PDF-1.7'), 'PDF_NOT_A_LIST'],
    ['a program', () => new Uint8Array([0x4d, 0x5a, 0, 0, 1]), 'NOT_A_WORKBOOK'],
    ['200 KB that unpack to 200 MB', () => hostileArchive(bomb(200_000_000)), 'WORKBOOK_TOO_LARGE'],
    [
      'a declared size of 10 bytes',
      () => hostileArchive(bomb(50_000_000).map((entry) => ({ ...entry, declaredSize: 10 }))),
      'WORKBOOK_TOO_LARGE',
    ],
    [
      '10,000 entries',
      () =>
        hostileArchive(
          Array.from({ length: 10_000 }, (_, at) => ({ name: `a${at}`, content: strToU8('x') })),
        ),
      'WORKBOOK_UNSAFE',
    ],
    [
      'a path out of the archive',
      () => hostileArchive([...entriesOf(good()), { name: '../../x', content: strToU8('x') }]),
      'WORKBOOK_UNSAFE',
    ],
    [
      'one part twice',
      () => hostileArchive([...entriesOf(good()), { name: SHEET, content: strToU8('x') }]),
      'WORKBOOK_UNSAFE',
    ],
    [
      'an encrypted part',
      () => hostileArchive(entriesOf(good()).map((entry) => ({ ...entry, encrypted: true }))),
      'ENCRYPTED_WORKBOOK',
    ],
    [
      'a part whose checksum is wrong',
      () => hostileArchive(entriesOf(good()).map((entry) => ({ ...entry, crc: 1 }))),
      'WORKBOOK_DAMAGED',
    ],
    [
      'half a file',
      () => aWorkbook([{ rows: [['Tautan'], [IG]] }]).slice(0, 400),
      'WORKBOOK_DAMAGED',
    ],
    [
      'entities that grow',
      () =>
        withSheet(
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>',
        ),
      'WORKBOOK_XML_NOT_ALLOWED',
    ],
    [
      'an entity that reads a file',
      () =>
        withSheet(
          '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData>&f;</sheetData></worksheet>',
        ),
      'WORKBOOK_XML_NOT_ALLOWED',
    ],
    ['an unknown entity', () => withSheet('<worksheet>&b;</worksheet>'), 'WORKBOOK_DAMAGED'],
    ['XML that does not close', () => withSheet('<worksheet><sheetData>'), 'WORKBOOK_DAMAGED'],
    [
      'rows out of order',
      () => withSheet('<worksheet><sheetData><row r="3"/><row r="2"/></sheetData></worksheet>'),
      'WORKBOOK_DAMAGED',
    ],
    [
      'a cell of another row',
      () => withSheet('<worksheet><sheetData><row r="3"><c r="A9"/></row></sheetData></worksheet>'),
      'WORKBOOK_DAMAGED',
    ],
    [
      'macros without a macro name',
      () => zipSync({ ...good(), 'xl/vbaProject.bin': strToU8('x') }),
      'MACRO_WORKBOOK',
    ],
    [
      'a workbook type that may hold macros',
      () =>
        zipSync({
          ...good(),
          '[Content_Types].xml': strToU8(
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
          ),
        }),
      'MACRO_WORKBOOK',
    ],
    [
      'a text document',
      () =>
        zipSync({
          ...good(),
          '[Content_Types].xml': strToU8(
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          ),
        }),
      'NOT_A_WORKBOOK',
    ],
    [
      'a cell in the last corner of the sheet',
      () =>
        withSheet(
          '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
        ),
      'CELL_OUT_OF_BOUNDS',
    ],
    [
      'hyperlinks laid over the whole sheet again and again',
      () =>
        withSheet(
          `<worksheet><sheetData/><hyperlinks>${'<hyperlink ref="A1:XFD1048576" id="x"/>'.repeat(9)}</hyperlinks></worksheet>`,
        ),
      'EMPTY_FILE',
    ],
  ])('%s', (_name, make, code) => {
    expect(refusal(make(), 'daftar.xlsx').code).toBe(code);
  });

  test('hyperlinks that cover more cells than any list has', () => {
    const parts = workbookParts([
      { rows: [['Tautan'], [IG]], links: { 'A1:BH9000': IG, 'B2:BH9001': IG } },
    ]);
    expect(refusal(zipSync(parts), 'daftar.xlsx').code).toBe('WORKBOOK_UNSAFE');
  });

  test('names the cell that lies out of bounds', () => {
    const xml =
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(refusal(withSheet(xml), 'daftar.xlsx')).toEqual({
      code: 'CELL_OUT_OF_BOUNDS',
      cell: 'XFD1048576',
      rows: 60_000,
      columns: 60,
    });
  });
});

describe('a workbook as spreadsheet programs write it', () => {
  test('a formula cell keeps its stored value and is told', () => {
    const rows = [
      ['Tautan', 'Harga'],
      [IG, { formula: 'B9*2', value: 150000 }],
    ];
    const report = check(aWorkbook([{ rows }]), 'a.xlsx');
    expect(report.items).toMatchObject([{ price: { amount: 150_000 } }]);
    expect(warningsOf(report)).toContainEqual([2, 'Harga', 'FORMULA_CELL']);
  });

  test('a damaged id hides behind no formula', () => {
    const rows = [
      ['Platform', 'Akun'],
      ['Facebook', { formula: 'A9+0', value: 7123456789012350000 }],
    ];
    expect(errorsOf(check(aWorkbook([{ rows }]), 'a.xlsx'))).toEqual([
      [2, 'Akun', 'ID_PRECISION_LOST'],
    ]);
  });

  test('hidden rows and columns are told: rows are left out, columns are read', () => {
    const report = check(
      aWorkbook([
        {
          rows: [
            ['Tautan', 'Keterangan'],
            [IG, 'bal'],
            ['instagram.com/b.contoh', 'bal'],
          ],
          hiddenRows: [3],
          hiddenColumns: [1],
        },
      ]),
      'a.xlsx',
    );
    expect(report.skipped).toMatchObject([{ row: 3, code: 'HIDDEN_ROW' }]);
    expect(warningsOf(report)).toEqual([
      [1, 'Keterangan', 'COLUMN_HIDDEN'],
      [3, '', 'ROWS_HIDDEN'],
    ]);
    expect(report.items).toMatchObject([{ explanation: 'bal' }]);
    expect(addsUp(report)).toBe(true);
  });

  test.each([
    [false, 46336],
    [true, 46336 - 1462],
  ])('a date cell is the same day in either way of counting (1904: %s)', (date1904, serial) => {
    const rows = [
      ['Tautan', 'Tanggal'],
      [IG, { date: serial }],
    ];
    const report = check(aWorkbook([{ rows }], { date1904 }), 'a.xlsx');
    expect(report.items[0]?.foundAt).toBe('2026-11-10');
    expect(report.warnings).toEqual([]);
  });

  test('a bare serial number in a date column is read and shown for a check', () => {
    const rows = [
      ['Tautan', 'Tanggal'],
      [IG, 46336],
    ];
    const report = check(aWorkbook([{ rows }]), 'a.xlsx');
    expect(report.items[0]?.foundAt).toBe('2026-11-10');
    expect(warningsOf(report)).toEqual([[2, 'Tanggal', 'DATE_FROM_SERIAL']]);
  });

  test('a thousand that lost its grouping is not read as one and a bit, nor guessed', () => {
    const rows = [
      ['Tautan', 'Harga', 'Jumlah Pengikut'],
      [IG, 1.234, 1.25],
    ];
    const report = check(aWorkbook([{ rows }]), 'a.xlsx');
    expect(report.items).toMatchObject([
      { price: { amount: null, asShown: '1.234' }, followerCount: { value: null } },
    ]);
  });

  test('rich text is joined, reading aids are left out, escapes are undone', () => {
    const parts = good();
    parts['xl/sharedStrings.xml'] = strToU8(
      '<sst><si><r><t>Tau</t></r><r><t>tan</t></r></si><si><t>Keterangan</t><rPh><t>abaikan</t></rPh></si>' +
        `<si><t>${IG}</t></si><si><t>baris_x000A_dua _x005F_x0041_</t></si></sst>`,
    );
    const report = check(zipSync(parts), 'a.xlsx');
    expect(report.items).toMatchObject([{ explanation: 'baris\ndua _x0041_' }]);
  });

  test('NUL written as an escape is found', () => {
    const rows = [
      ['Tautan', 'Keterangan'],
      [IG, { inline: 'a_x0000_b' }],
    ];
    expect(errorsOf(check(aWorkbook([{ rows }]), 'a.xlsx'))).toEqual([
      [2, 'Keterangan', 'TEXT_NUL'],
    ]);
  });

  test('parts under other prefixes and absolute targets are found', () => {
    const parts = good();
    const prefixed = (name: string) =>
      strToU8(new TextDecoder().decode(parts[name]).replaceAll(/<(\/?)(\w)/g, '<$1x:$2'));
    parts[SHEET] = prefixed(SHEET);
    parts['xl/workbook.xml'] = prefixed('xl/workbook.xml');
    expect(check(zipSync(parts), 'a.xlsx').items).toHaveLength(1);
  });

  test('two sheets with data are both read, each under its own name', () => {
    const rows = [['Tautan'], [IG]];
    const report = check(
      aWorkbook([
        { name: 'Satu', rows },
        { name: 'Dua', rows },
      ]),
      'a.xlsx',
    );
    expect(report.items).toHaveLength(1);
    expect(report.merged).toMatchObject([{ sheet: 'Dua', row: 2 }]);
  });

  test('a picture above the table is told and belongs to no account', () => {
    const rows = [['DAFTAR'], [null], ['Tautan', 'Bukti'], [IG, null]];
    const report = check(aWorkbook([{ rows, pictures: [{ row: 1, bytes: aPng() }] }]), 'a.xlsx');
    expect(warningsOf(report)).toContainEqual([1, '', 'EVIDENCE_UNMATCHED']);
    expect(report.items[0]?.evidence).toEqual([]);
  });
});
