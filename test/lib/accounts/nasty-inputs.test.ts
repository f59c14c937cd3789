import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addsUp, check, errorsOf, refusal, TODAY, warningsOf } from '../../support/a-list.ts';
import { aPng } from '../../support/a-picture.ts';
import { aWorkbook, workbookParts } from '../../support/a-workbook.ts';

const IG = 'https://www.instagram.com/contoh.thrift/';
const idsOf = (report: ReturnType<typeof check>) => report.items.map(({ id }) => id);

/** The 25 inputs that real lists bring, in the order in which they were collected. */
describe('nasty input', () => {
  test('1: "Unicode Text", UTF-16LE with TABs, is read and its encoding named', () => {
    const text = `\uFEFFPlatform\tTautan\tKeterangan\r\nInstagram\t${IG}\tBal segél Korea\r\n`;
    const report = check(new Uint8Array(Buffer.from(text, 'utf16le')));
    expect(report.encoding).toBe('UTF-16LE');
    expect(report.notes).toContain('Penyandian teks: UTF-16LE.');
    expect(report.items).toMatchObject([{ id: 'contoh.thrift', explanation: 'Bal segél Korea' }]);
  });

  test('1b: UTF-16BE with its mark is read too', () => {
    const text = `\uFEFFTautan;Keterangan\n${IG};Bal\n`;
    const report = check(new Uint8Array(Buffer.from(text, 'utf16le').swap16()));
    expect(report.encoding).toBe('UTF-16BE');
    expect(idsOf(report)).toEqual(['contoh.thrift']);
  });

  test('2: Windows-1252 with a hard space in the price and a dash is read clean', () => {
    const text = `Tautan;Harga;Keterangan\r\n${IG};Rp\xA0150.000;bal \x96 segel\r\n`;
    const report = check(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(report.encoding).toBe('Windows-1252');
    expect(report.items[0]?.price).toMatchObject({ amount: 150_000 });
    expect(report.items[0]?.explanation).toBe('bal – segel');
  });

  test('3: a sep= line chooses the separator and is no row', () => {
    const report = check(`sep=;\r\nTautan;Keterangan\r\n${IG};Bal, segel, Korea\r\n`);
    expect(report).toMatchObject({ rows: 1, tables: [{ headerRow: 1 }] });
    expect(report.items[0]?.sources).toMatchObject([{ row: 2 }]);
  });

  test('4: commas and a quoted line break in a cell stay in one record', () => {
    const report = check(
      `Tautan;Keterangan\n${IG};"bal, segel,\nKorea"\ninstagram.com/lain.contoh;b\n`,
    );
    expect(report.items[0]?.explanation).toBe('bal, segel,\nKorea');
    expect(report.items[1]?.sources).toMatchObject([{ row: 3 }]);
  });

  test('5: title lines above the header are passed over', () => {
    const report = check(`DAFTAR AKUN;\nBulan November;\nTim 2;\n;\nTautan;Keterangan\n${IG};b\n`);
    expect(report.tables[0]?.headerRow).toBe(5);
    expect(idsOf(report)).toEqual(['contoh.thrift']);
  });

  test('6: a group heading is joined to the headings below it', () => {
    const report = check(
      aWorkbook([
        {
          rows: [
            ['No', 'Akun', null, 'Keterangan'],
            [null, 'Nama', 'Tautan', null],
            [1, 'contoh.thrift', IG, 'bal'],
          ],
          merges: ['B1:C1', 'A1:A2', 'D1:D2'],
        },
      ]),
    );
    expect(report.tables[0]?.columns).toEqual([
      { heading: 'No', field: 'rowNo' },
      { heading: 'Akun Nama', field: 'handle' },
      { heading: 'Akun Tautan', field: 'url' },
      { heading: 'Keterangan', field: 'explanation' },
    ]);
    expect(idsOf(report)).toEqual(['contoh.thrift']);
  });

  test('7: a row of column numbers is set aside and told', () => {
    const report = check(`No;Tautan;Keterangan\n(1);(2);(3)\n1;${IG};bal\n`);
    expect(report.skipped).toMatchObject([{ row: 2, code: 'COLUMN_NUMBER_ROW' }]);
    expect(addsUp(report)).toBe(true);
  });

  test('8: totals and signatures are no rows, and a wrong total is told', () => {
    const report = check(
      `No;Tautan;Keterangan\n1;${IG};bal\n;Jumlah: 25;\n;Mengetahui,;\n;Ketua Tim;\n;NIP 000;\n`,
    );
    expect(report.skipped.map(({ row, code }) => [row, code])).toEqual([
      [3, 'TOTALS_ROW'],
      [4, 'CLOSING_ROW'],
      [5, 'CLOSING_ROW'],
      [6, 'CLOSING_ROW'],
    ]);
    expect(warningsOf(report)).toContainEqual([3, '', 'TOTAL_MISMATCH']);
    expect(addsUp(report)).toBe(true);
  });

  test('9: a platform merged over rows holds for those rows only', () => {
    const report = check(
      aWorkbook([
        {
          rows: [
            ['Platform', 'Nama Akun', 'Keterangan'],
            ['Instagram', 'satu.contoh', 'bal'],
            [null, 'dua.contoh', 'bal'],
            [null, 'tiga.contoh', 'bal'],
          ],
          merges: ['A2:A3'],
        },
      ]),
    );
    expect(idsOf(report)).toEqual(['satu.contoh', 'dua.contoh']);
    expect(errorsOf(report)).toEqual([[4, 'Platform', 'PLATFORM_MISSING']]);
  });

  test('10: a blank platform is never filled down; a link brings its own', () => {
    const report = check(`Platform;Akun;Tautan\nInstagram;a.contoh;\n;b.contoh;\n;;${IG}\n`);
    expect(idsOf(report)).toEqual(['a.contoh', 'contoh.thrift']);
    expect(errorsOf(report)).toEqual([[3, 'Platform', 'PLATFORM_MISSING']]);
  });

  test.each(['idem', 'sda', 's.d.a.', '〃', '""""'])('11: %s repeats the value above', (mark) => {
    const report = check(
      `Platform;Akun;Keterangan\nInstagram;a.contoh;bal\n${mark};b.contoh;bal\n`,
    );
    expect(report.items).toMatchObject([{ platform: 'instagram' }, { platform: 'instagram' }]);
    expect(warningsOf(report)).toContainEqual([3, 'Platform', 'DITTO_FILLED']);
  });

  test('12: a cell that only says "klik di sini" leads where its hyperlink leads', () => {
    const rows = [
      ['Tautan', 'Keterangan'],
      ['klik di sini', 'bal'],
    ];
    const report = check(aWorkbook([{ rows, links: { A2: IG } }]));
    expect(report.items).toMatchObject([{ id: 'contoh.thrift', sources: [{ text: IG }] }]);
  });

  test.each([`HYPERLINK("${IG}","akun")`, `HYPERLINK("${IG}";"akun")`])(
    '13: the first argument of %s is read and nothing is run',
    (formula) => {
      const report = check(
        aWorkbook([
          {
            rows: [
              ['Tautan', 'Keterangan'],
              [{ formula, text: 'akun' }, 'bal'],
            ],
          },
        ]),
      );
      expect(idsOf(report)).toEqual(['contoh.thrift']);
      expect(warningsOf(report)).toContainEqual([2, 'Tautan', 'LINK_FROM_FORMULA']);
    },
  );

  test('14: a shown address and another target are refused, both quoted', () => {
    const rows = [
      ['Tautan', 'Keterangan'],
      ['instagram.com/lain.contoh', 'bal'],
    ];
    const report = check(aWorkbook([{ rows, links: { A2: IG } }]));
    expect(errorsOf(report)).toEqual([[2, 'Tautan', 'LINK_MISMATCH']]);
    expect(report.errors[0]?.message).toContain('instagram.com/lain.contoh');
    expect(report.errors[0]?.message).toContain(IG);
  });

  test.each([' dan ', '\n', '; '])(
    '15: two links in one cell, joined by %j, become two items',
    (glue) => {
      const report = check(`Tautan,Keterangan\n"${IG}${glue}https://www.tiktok.com/@contoh",bal\n`);
      expect(report.items).toMatchObject([{ platform: 'instagram' }, { platform: 'tiktok' }]);
      expect(warningsOf(report)).toContainEqual([2, 'Tautan', 'ROW_SPLIT']);
      expect(addsUp(report)).toBe(true);
    },
  );

  test('16: a Facebook id in scientific form, or as a number beyond 2^53, is never guessed', () => {
    const csv = check('Platform;Akun\nFacebook;1,00012E+14\nInstagram;baik.contoh\n');
    expect(errorsOf(csv)).toEqual([[2, 'Akun', 'ID_PRECISION_LOST']]);
    const rows = [
      ['Platform', 'Akun'],
      ['Facebook', 7123456789012350000],
      ['Facebook', '100012345678901234'],
    ];
    const xlsx = check(aWorkbook([{ rows }]));
    expect(errorsOf(xlsx)).toEqual([[2, 'Akun', 'ID_PRECISION_LOST']]);
    expect(idsOf(xlsx)).toEqual(['100012345678901234']);
  });

  test('17: a phone number without its 0 is restored from text and from a number, and marked for review', () => {
    const rows = [
      ['Platform', 'Akun'],
      ['WhatsApp', 81200000001],
    ];
    for (const list of ['Platform;Akun\nWhatsApp;81200000001\n', aWorkbook([{ rows }])]) {
      const report = check(list);
      expect(report.items).toMatchObject([{ id: '6281200000001', status: 'review' }]);
      expect(warningsOf(report)).toContainEqual([2, 'Akun', 'PHONE_ZERO_RESTORED']);
    }
  });

  test('18: a name that starts like a formula is text', () => {
    const report = check('Platform;Akun;Nama Toko\nInstagram;@thrift.contoh;=HYPERLINK("x")\n');
    expect(report.items).toMatchObject([{ id: 'thrift.contoh', displayName: '=HYPERLINK("x")' }]);
    const guarded = check("Platform;Akun\nInstagram;'@thrift.contoh\n");
    expect(idsOf(guarded)).toEqual(['thrift.contoh']);
  });

  test('19: a name that Excel made a date of is refused', () => {
    const rows = [
      ['Platform', 'Akun'],
      ['Instagram', { date: 44986 }],
    ];
    expect(errorsOf(check(aWorkbook([{ rows }])))).toEqual([[2, 'Akun', 'DATE_IN_HANDLE']]);
  });

  test('20: month first only where day first is impossible', () => {
    const report = check(`Tautan;Tanggal\n${IG};10/15/2026\ninstagram.com/b.contoh;05/04/2026\n`);
    expect(report.items).toMatchObject([{ foundAt: '2026-10-15' }, { foundAt: '2026-04-05' }]);
    expect(warningsOf(report)).toContainEqual([2, 'Tanggal', 'MONTH_FIRST']);
  });

  test('21: a date with a time in WIB keeps both', () => {
    const report = check(`Tautan;Tanggal\n${IG};12/11/26 pukul 14.30 WIB\n`);
    expect(report.items[0]?.foundAt).toBe('2026-11-12T14:30:00+07:00');
  });

  test('22: one account in four spellings is one item with four sources', () => {
    const spellings = [
      'contoh.thrift',
      'https://m.instagram.com/contoh.thrift',
      'https://instagram.com/contoh.thrift?igsh=abc',
      'HTTPS://WWW.INSTAGRAM.COM/CONTOH.THRIFT/',
    ];
    const lines = spellings.map((text, at) => `Instagram;${text};bukti-${at}.png`);
    const report = check(`Platform;Tautan;Bukti\n${lines.join('\n')}\n`);
    expect(report.items).toHaveLength(1);
    expect(report.items[0]?.sources.map(({ text }) => text)).toEqual(spellings);
    expect(report.items[0]?.evidence).toHaveLength(4);
    expect(report.merged.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(addsUp(report)).toBe(true);
  });

  test('24: sheets named after platforms, a hidden one, and a picture on its row', () => {
    const report = check(
      aWorkbook([
        {
          name: 'IG',
          rows: [
            ['Akun', 'Keterangan', 'Bukti'],
            ['a.contoh', 'bal', null],
          ],
          pictures: [{ row: 2, bytes: aPng() }],
        },
        { name: 'Shopee', rows: [['Akun'], ['tokocontoh']] },
        { name: 'Arsip', hidden: true, rows: [['Akun'], ['lama.contoh'], ['usang.contoh']] },
      ]),
    );
    expect(report.items).toMatchObject([
      {
        platform: 'instagram',
        id: 'a.contoh',
        evidence: [{ picture: { contentType: 'image/png' } }],
      },
      { platform: 'shopee', id: 'tokocontoh' },
    ]);
    expect(report.skipped.map(({ sheet, code }) => [sheet, code])).toEqual([
      ['Arsip', 'HIDDEN_SHEET'],
      ['Arsip', 'HIDDEN_SHEET'],
      ['Arsip', 'HIDDEN_SHEET'],
    ]);
    expect(addsUp(report)).toBe(true);
  });

  describe('25: what is no list at all is refused, each with its own words', () => {
    const compound = (name: string) =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
          Buffer.alloc(504),
          Buffer.from(name, 'utf16le'),
        ]),
      );
    const macros = () =>
      zipSync({ ...workbookParts([{ rows: [['Tautan'], [IG]] }]), 'xl/vbaProject.bin': aPng() });
    const cases: [string, string | Uint8Array, string, string][] = [
      [
        '.xls that is HTML',
        '<html><table><tr><td>x</td></tr></table>',
        'a.xls',
        'HTML_NOT_A_WORKBOOK',
      ],
      ['password-protected .xlsx', compound('EncryptedPackage'), 'a.xlsx', 'ENCRYPTED_WORKBOOK'],
      ['.xls', compound('Workbook'), 'a.xls', 'OLD_WORKBOOK'],
      ['.xlsm', macros(), 'a.xlsm', 'MACRO_WORKBOOK'],
      ['header only', 'Tautan;Keterangan\n', 'a.csv', 'NO_DATA_ROWS'],
      ['0 bytes', '', 'a.csv', 'EMPTY_FILE'],
      ['PDF', '%PDF-1.7\n', 'a.pdf', 'PDF_NOT_A_LIST'],
    ];
    test.each(cases)('%s', (_name, content, name, code) => {
      expect(refusal(content, name).code).toBe(code);
    });
  });

  test('what the officer wrote is kept byte for byte beside what it means', () => {
    const written = '  IG: @Contoh\u200B.Thrift ';
    const report = check(`Akun;Keterangan\n"${written}";bal\n`);
    expect(report.items).toMatchObject([{ id: 'contoh.thrift', sources: [{ text: written }] }]);
  });

  test('the day of the check is a parameter, not a clock', () => {
    const report = check(`Tautan;Tanggal\n${IG};25/11/2026\n`);
    expect(TODAY).toBe('2026-11-24');
    expect(warningsOf(report)).toContainEqual([2, 'Tanggal', 'DATE_IN_FUTURE']);
  });
});
