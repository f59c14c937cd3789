import { describe, expect, test } from 'vitest';
import { check, errorsOf, refusal, warningsOf } from '../../../support/a-list.ts';

const IG = 'https://www.instagram.com/contoh.thrift/';
const bytesOf = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));

describe('a CSV list that is refused whole', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['empty', '', { code: 'EMPTY_FILE' }],
    ['blanks only', ' \r\n;;\r\n', { code: 'EMPTY_FILE' }],
    ['header only', 'Platform;Tautan\r\n', { code: 'NO_DATA_ROWS' }],
    [
      'two columns of one name',
      `url,platform,url\n${IG},ig,${IG}\n`,
      { code: 'DUPLICATE_HEADER', heading: 'url', first: 1, second: 3 },
    ],
    [
      'two columns of one meaning',
      `Tautan;Link\n${IG};${IG}\n`,
      { code: 'AMBIGUOUS_COLUMNS', first: 'Tautan', second: 'Link' },
    ],
    [
      'a heading __proto__',
      `__proto__;Tautan\nx;${IG}\n`,
      { code: 'HEADER_NOT_ALLOWED', heading: '__proto__' },
    ],
    [
      'a heading constructor',
      `constructor,Tautan\nx,${IG}\n`,
      { code: 'HEADER_NOT_ALLOWED', heading: 'constructor' },
    ],
    [
      'commas and semicolons mixed',
      `Platform,Tautan,Ket\nIG;${IG};bal\nIG;${IG};bal\n`,
      { code: 'DELIMITER_UNCLEAR' },
    ],
    [
      'UTF-16 without its mark',
      bytesOf(`Tautan\tKet\n${IG}\tbal\n`, 'utf16le'),
      { code: 'ENCODING_UNCLEAR' },
    ],
    [
      'half a UTF-16 unit',
      bytesOf('\uFEFFTautan', 'utf16le').subarray(0, 13),
      { code: 'ENCODING_UNCLEAR' },
    ],
    [
      'broken UTF-8 beside whole letters',
      new Uint8Array(Buffer.concat([Buffer.from('Tautan;Ket\né'), Buffer.from([0xc3, 0x28])])),
      { code: 'ENCODING_UNCLEAR' },
    ],
    [
      'a quote that never closes',
      `Tautan;Ket\n${IG};bal\n${IG};"bal\n${IG};bal\n`,
      { code: 'QUOTE_NOT_CLOSED', line: 3 },
    ],
    [
      'two files glued together',
      `Tautan;Ket\n${IG};bal\n\uFEFFTautan;Ket\n`,
      { code: 'SECOND_BYTE_ORDER_MARK', line: 3 },
    ],
    ['no header', `${IG};bal\n${IG};bal\n`, { code: 'HEADER_NOT_FOUND' }],
    [
      'no column that points anywhere',
      'Platform;Keterangan\nInstagram;bal\n',
      { code: 'REQUIRED_COLUMN_MISSING', column: 'Tautan' },
    ],
    [
      '61 columns',
      `Tautan${';x'.repeat(60)}\n`,
      { code: 'TOO_MANY_COLUMNS', columns: 61, limit: 60 },
    ],
    [
      '10,001 rows',
      `Tautan\n${`${IG}\n`.repeat(10_001)}`,
      { code: 'BATCH_TOO_LARGE', rows: 10_001, limit: 10_000 },
    ],
    [
      'a million rows',
      `a\n${'b\n'.repeat(1_000_000)}`,
      { code: 'BATCH_TOO_LARGE', rows: 1_000_001, limit: 10_000 },
    ],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      { code: 'FORMAT_UNKNOWN' },
    ],
    ['XML', '<?xml version="1.0"?><list/>', { code: 'FORMAT_UNKNOWN' }],
    ['damaged JSON', '[{"tautan": "x"', { code: 'JSON_DAMAGED' }],
    ['JSON that is no list', '{"tautan": "x"}', { code: 'JSON_DAMAGED' }],
    ['JSON of bare words', '["a", "b"]', { code: 'JSON_DAMAGED' }],
  ])('%s', (_name, content, expected) => {
    expect(refusal(content)).toMatchObject(expected);
  });

  test('more than 10 MB', () => {
    const bytes = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61);
    expect(refusal(bytes)).toEqual({
      code: 'FILE_TOO_LARGE',
      bytes: bytes.length,
      limit: 10485760,
    });
  });
});

describe('a CSV list with one bad row', () => {
  const good = 'Instagram;https://www.instagram.com/baik.contoh/;bal';
  const list = (row: string) => `Platform;Tautan;Keterangan\n${row}\n${good}\n`;

  test.each([
    ['too few cells', 'Instagram;x', [[2, '', 'CELL_COUNT']]],
    ['too many cells', `Instagram;${IG};bal;lagi`, [[2, '', 'CELL_COUNT']]],
    [
      'a cell of 2 MB',
      `Instagram;${IG};${'x'.repeat(2_000_000)}`,
      [[2, 'Keterangan', 'CELL_TOO_LONG']],
    ],
    ['NUL in a cell', `Instagram;${IG};a\0b`, [[2, 'Keterangan', 'TEXT_NUL']]],
    ['ESC in a cell', `Instagram;${IG};a\u001Bb`, [[2, 'Keterangan', 'TEXT_CONTROL_CHARACTER']]],
    ['a C1 control', `Instagram;${IG};a\u0085b`, [[2, 'Keterangan', 'TEXT_CONTROL_CHARACTER']]],
    ['a noncharacter', `Instagram;${IG};a\uFFFFb`, [[2, 'Keterangan', 'TEXT_NONCHARACTER']]],
    [
      '300 marks on one letter',
      `Instagram;${IG};a${'\u0301'.repeat(300)}`,
      [[2, 'Keterangan', 'TEXT_COMBINING_MARKS']],
    ],
    [
      'javascript:',
      'Instagram;javascript:alert(1);bal',
      [[2, 'Tautan', 'LINK_SCHEME_NOT_ALLOWED']],
    ],
    [
      'an address of the machine itself',
      'Instagram;http://169.254.169.254/;bal',
      [[2, 'Tautan', 'LINK_IP_ADDRESS']],
    ],
    ['localhost', 'Instagram;http://localhost/;bal', [[2, 'Tautan', 'LINK_INVALID']]],
    [
      'a name before the host',
      'Instagram;https://instagram.com@evil.example/;bal',
      [[2, 'Tautan', 'LINK_LOOKALIKE']],
    ],
    ['a Cyrillic host', 'Instagram;https://іnstagram.com/a;bal', [[2, 'Tautan', 'LINK_LOOKALIKE']]],
    [
      'a host of another platform',
      'Instagram;https://x.com/BalContoh;bal',
      [[2, 'Platform', 'PLATFORM_MISMATCH']],
    ],
    [
      '5,000 characters',
      `Instagram;https://www.instagram.com/${'a'.repeat(5_000)};bal`,
      [[2, 'Tautan', 'CELL_TOO_LONG']],
    ],
    [
      '3,000 characters',
      `Instagram;https://www.instagram.com/${'a'.repeat(3_000)};bal`,
      [[2, 'Tautan', 'LINK_TOO_LONG']],
    ],
  ])('%s', (_name, row, expected) => {
    const report = check(list(row));
    expect(errorsOf(report)).toEqual(expected);
    expect(report.items.map(({ id }) => id)).toEqual(['baik.contoh']);
  });

  test('half a character, in UTF-16', () => {
    const text = `\uFEFF${list(`Instagram;${IG};a\uD83Db`)}`;
    const report = check(bytesOf(text, 'utf16le'));
    expect(errorsOf(report)).toEqual([[2, 'Keterangan', 'TEXT_LONE_SURROGATE']]);
    expect(report.items).toHaveLength(1);
  });
});

describe('what a CSV list may hold', () => {
  test('CRLF, LF and CR mixed', () => {
    const report = check(
      `Tautan;Ket\r\n${IG};a\ninstagram.com/b.contoh;b\rinstagram.com/c.contoh;c\r\n`,
    );
    expect(report.items.map(({ sources: [first] }) => first?.row)).toEqual([2, 3, 4]);
  });

  test.each([
    [',', 'koma'],
    [';', 'titik koma'],
    ['\t', 'TAB'],
    ['|', 'garis tegak'],
  ])('%j between cells', (separator, name) => {
    const report = check(
      ['Platform', 'Tautan', 'Ket']
        .join(separator)
        .concat('\n', ['ig', IG, 'bal'].join(separator), '\n'),
    );
    expect(report.items).toHaveLength(1);
    expect(report.notes).toContain(`Pemisah kolom: ${name}.`);
  });

  test('one column of links, one of them with a comma', () => {
    const report = check(`Tautan\n${IG}\nhttps://www.instagram.com/p/CxYz_12-AbC/?a=1,2\n`);
    expect(report.items).toHaveLength(2);
  });

  test('a title with as many commas as the table has semicolons', () => {
    const report = check(`Daftar, hasil patroli, November\nPlatform;Tautan;Ket\nig;${IG};bal\n`);
    expect(report.tables[0]?.headerRow).toBe(2);
  });

  test('texts that a spreadsheet would run are kept as text and told', () => {
    const report = check(
      `Tautan;Nama Toko;Keterangan\n${IG};＝cmd;=HYPERLINK("https://x.example")\n`,
    );
    expect(report.items).toMatchObject([{ displayName: '＝cmd' }]);
    expect(warningsOf(report)).toContainEqual([2, 'Nama Toko', 'FORMULA_LIKE_TEXT']);
  });

  test('columns that nobody needs are named and their content is nowhere in the report', () => {
    const report = check(
      `Tautan;no_ktp;Nama Pemilik;No Rekening;Warna\n${IG};3170000000000001;Orang Contoh;000111222;merah\n`,
    );
    expect(warningsOf(report).slice(0, 4)).toEqual([
      [1, 'no_ktp', 'COLUMN_PERSONAL_DATA'],
      [1, 'Nama Pemilik', 'COLUMN_PERSONAL_DATA'],
      [1, 'No Rekening', 'COLUMN_PERSONAL_DATA'],
      [1, 'Warna', 'COLUMN_NOT_STORED'],
    ]);
    expect(JSON.stringify(report)).not.toMatch(/3170000000000001|Orang Contoh|000111222|merah/);
  });

  test.each([
    ['RLO', 'toko\u202Egpj', 'toko[U+202E]gpj', 'TEXT_HIDDEN_CHARACTER'],
    ['a zero-width space', 'to\u200Bko', 'to[U+200B]ko', 'TEXT_HIDDEN_CHARACTER'],
    ['a soft hyphen', 'to\u00ADko', 'to[U+00AD]ko', 'TEXT_HIDDEN_CHARACTER'],
    ['a tag character', 'toko\u{E0061}', 'toko[U+E0061]', 'TEXT_HIDDEN_CHARACTER'],
    ['a Cyrillic letter', 'tоko', 'tоko (t[U+043E]ko)', 'TEXT_MIXED_SCRIPT'],
  ])('%s in a shop name is shown and asked about', (_name, text, shown, code) => {
    const report = check(`Tautan;Nama Toko\n${IG};${text}\n`);
    expect(report.items[0]?.displayName).toBe(shown);
    expect(warningsOf(report)).toContainEqual([2, 'Nama Toko', code]);
  });

  test.each(['Toko 🔥👨‍👩‍👧', '中古服', 'ملابس', 'Батик'])('the name %s is left alone', (name) => {
    const report = check(`Tautan;Nama Toko\n${IG};${name}\n`);
    expect(report.items[0]?.displayName).toBe(name);
    expect(report.warnings).toEqual([]);
  });

  test('the key of an account does not see a zero-width space', () => {
    const report = check(`Tautan\n${IG}\nhttps://www.instagram.com/contoh\u200B.thrift/\n`);
    expect(report.items).toHaveLength(1);
    expect(report.merged).toHaveLength(1);
  });
});

describe('a JSON list', () => {
  test('keys are headings; digits of a number are never lost silently', () => {
    const report = check(
      `[{"platform":"Facebook","akun":100012345678901234,"alasan":"bal"},{"profileUrl":"${IG}","alasan":"bal"},{"platform":"ig","akun":"c.contoh","bukti":["a.png","b.png"],"lain":null}]`,
    );
    expect(report.tables[0]?.headerRow).toBe(0);
    expect(errorsOf(report)).toEqual([[1, 'akun', 'ID_PRECISION_LOST']]);
    expect(report.items.map(({ id, evidence }) => [id, evidence.length])).toEqual([
      ['contoh.thrift', 0],
      ['c.contoh', 2],
    ]);
  });

  test('the list inside our own annex comes back', () => {
    const report = check(
      `{"schema":"takedown-annex/1","items":[{"canonical_url":"${IG}","explanation":"bal"}]}`,
    );
    expect(report.items).toMatchObject([{ id: 'contoh.thrift', explanation: 'bal' }]);
  });

  test('a key __proto__ is refused and reaches nothing', () => {
    expect(refusal(`[{"__proto__":"x","tautan":"${IG}"}]`).code).toBe('HEADER_NOT_ALLOWED');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
