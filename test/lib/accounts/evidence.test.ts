import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attachFiles } from '#accounts/attach-files.ts';
import { inspectImage } from '#accounts/inspect-image.ts';
import { check, errorsOf, refusal, warningsOf } from '../../support/a-list.ts';
import { aJpeg, aPng } from '../../support/a-picture.ts';
import { aWorkbook } from '../../support/a-workbook.ts';
import { anItem } from '../../support/an-item.ts';

const IG = 'https://www.instagram.com/contoh.thrift/';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const codeOf = (bytes: Uint8Array) => {
  const verdict = inspectImage(bytes);
  return verdict.kind === 'refused' ? verdict.code : verdict.contentType;
};

describe('a picture is judged by its first bytes', () => {
  test.each<[string, Uint8Array, string]>([
    ['PNG', aPng(), 'image/png'],
    ['JPEG', aJpeg(), 'image/jpeg'],
    [
      'a PNG of 30,000 × 30,000',
      aPng({ width: 30_000, height: 30_000 }),
      'EVIDENCE_TOO_MANY_PIXELS',
    ],
    [
      'a JPEG of 65,000 × 65,000',
      aJpeg({ width: 65_000, height: 65_000 }),
      'EVIDENCE_TOO_MANY_PIXELS',
    ],
    ['a PNG without size', aPng({ width: 0 }), 'EVIDENCE_DAMAGED'],
    ['half a PNG header', aPng().subarray(0, 20), 'EVIDENCE_DAMAGED'],
    ['a JPEG without a frame', aJpeg().subarray(0, 20), 'EVIDENCE_DAMAGED'],
    ['SVG with a script', strToU8('<svg onload="alert(1)"/>'), 'EVIDENCE_TYPE_NOT_ALLOWED'],
    ['PDF', strToU8('%PDF-1.7 /OpenAction /JavaScript'), 'EVIDENCE_TYPE_NOT_ALLOWED'],
    ['ZIP', zipSync({ a: strToU8('x') }), 'EVIDENCE_TYPE_NOT_ALLOWED'],
    ['GIF', strToU8('GIF89a'), 'EVIDENCE_TYPE_NOT_ALLOWED'],
    [
      'the EICAR test text',
      strToU8('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR'),
      'EVIDENCE_TYPE_NOT_ALLOWED',
    ],
    ['nothing', new Uint8Array(), 'EVIDENCE_TYPE_NOT_ALLOWED'],
    [
      'a JPEG that is also a page',
      new Uint8Array(Buffer.concat([aJpeg(), strToU8('<html><script>x</script>')])),
      'EVIDENCE_ACTIVE_CONTENT',
    ],
    ['10 MB and one byte', new Uint8Array(10 * 1024 * 1024 + 1), 'EVIDENCE_TOO_LARGE'],
  ])('%s: %#', (_name, bytes, expected) => {
    expect(codeOf(bytes)).toBe(expected);
  });

  test('says what a refused file is instead', () => {
    expect(inspectImage(strToU8('%PDF-1.7'))).toMatchObject({ facts: { type: 'PDF' } });
  });
});

describe('a list and its screenshots in one archive', () => {
  const list = (rows: string) =>
    strToU8(`No;Tautan;Bukti;SHA-256;Waktu Tangkapan Layar\n${rows}\n`);

  test('files are found by name, by name without extension, by row and by number', () => {
    const [a, b, c, d] = [1, 2, 3, 4].map((shade) => aPng({ shade })) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const report = check(
      zipSync({
        'kasus/daftar.csv': list(
          [
            `7;${IG};A.PNG;;11/11/2026 14.30 WIB`,
            '8;instagram.com/b.contoh;b;;',
            '9;instagram.com/c.contoh;;;',
            '10;instagram.com/d.contoh;;;',
          ].join('\n'),
        ),
        'kasus/bukti/a.png': a,
        'kasus/bukti/b.png': b,
        'kasus/bukti/baris-4.png': c,
        'kasus/bukti/010.png': d,
        '__MACOSX/._a.png': strToU8('x'),
        'kasus/Thumbs.db': strToU8('x'),
      }),
      'kasus.zip',
    );
    expect(report.items.map(({ evidence: [one] }) => one?.sha256)).toEqual(
      [a, b, c, d].map(sha256),
    );
    expect(report.items[0]?.evidence).toEqual([
      {
        name: 'kasus/bukti/a.png',
        sha256: sha256(a),
        capturedAt: '2026-11-11T14:30:00+07:00',
        picture: { contentType: 'image/png', bytes: a.length, width: 2, height: 2 },
      },
    ]);
    expect(report.notes.join()).not.toContain('tidak disebut');
    expect(report.warnings).toEqual([]);
  });

  test('what is missing, refused, or named by nobody is told', () => {
    const report = check(
      zipSync({
        'daftar.csv': list(`1;${IG};tidak-ada.png;;\n2;instagram.com/b.contoh;palsu.png;;`),
        'palsu.png': strToU8('%PDF-1.7'),
        'lain.png': aPng(),
      }),
      'kasus.zip',
    );
    expect(warningsOf(report)).toEqual([
      [2, 'Bukti', 'EVIDENCE_NOT_FOUND'],
      [3, 'Bukti', 'EVIDENCE_TYPE_NOT_ALLOWED'],
      [3, 'Bukti', 'EVIDENCE_MISSING'],
    ]);
    expect(report.items.flatMap(({ evidence }) => evidence)).toEqual([{ name: 'tidak-ada.png' }]);
    expect(report.notes.join()).toContain('"lain.png" tidak disebut');
  });

  test('a file that is not the one whose hash the list states keeps its row out', () => {
    const png = aPng();
    const files = (hash: string) => ({
      'daftar.csv': list(`1;${IG};a.png;${hash};`),
      'a.png': png,
    });
    const right = check(zipSync(files(sha256(png))), 'kasus.zip');
    expect(right.items[0]?.evidence).toMatchObject([{ sha256: sha256(png), picture: {} }]);
    const wrong = check(zipSync(files('0'.repeat(64))), 'kasus.zip');
    expect(errorsOf(wrong)).toEqual([[2, 'SHA-256', 'EVIDENCE_HASH_DIFFERS']]);
    expect(wrong.items).toEqual([]);
  });

  test('a workbook inside an archive keeps the pictures that float in it', () => {
    const rows = [
      ['Tautan', 'Bukti'],
      [IG, 'a.png'],
    ];
    const workbook = aWorkbook([{ rows, pictures: [{ row: 2, bytes: aPng({ shade: 9 }) }] }]);
    const report = check(zipSync({ 'daftar.xlsx': workbook, 'a.png': aPng() }), 'kasus.zip');
    expect(report.items[0]?.evidence).toHaveLength(2);
  });

  test.each<[string, Record<string, Uint8Array>, string]>([
    ['without a list', { 'a.png': aPng() }, 'ARCHIVE_WITHOUT_LIST'],
    ['with two lists', { 'a.csv': list('x'), 'b.csv': list('x') }, 'ARCHIVE_WITH_LISTS'],
    ['with an archive as list', { 'a.xlsx': zipSync({ 'b.csv': list('x') }) }, 'NOT_A_WORKBOOK'],
  ])('%s is refused', (_name, parts, code) => {
    expect(refusal(zipSync(parts), 'kasus.zip').code).toBe(code);
  });

  test('row numbers decide nothing when two sheets have rows of that number', () => {
    const rows = (name: string) => [
      ['Tautan', 'Bukti'],
      [`instagram.com/${name}.contoh`, null],
    ];
    const workbook = aWorkbook([
      { name: 'Satu', rows: rows('satu') },
      { name: 'Dua', rows: rows('dua') },
    ]);
    const report = check(zipSync({ 'a.xlsx': workbook, 'baris-2.png': aPng() }), 'kasus.zip');
    expect(report.items.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect(report.notes.join()).toContain('"baris-2.png" tidak disebut');
  });
});

describe('screenshots that come after their list', () => {
  const file = (name: string, bytes: Uint8Array) => ({ name, bytes, sha256: sha256(bytes) });
  const named = anItem({ itemNo: 1, evidence: [{ name: 'a.png', capturedAt: '2026-11-11' }] });
  const bare = anItem({ itemNo: 2, evidence: [], sources: [{ sheet: '', row: 9, text: IG }] });

  test('take the place of the name that announced them and keep its time', () => {
    const png = aPng();
    const files = [
      file('bukti/A.png', png),
      file('baris 9.png', aPng({ shade: 7 })),
      file('x.png', png),
    ];
    const { changed, report } = attachFiles([named, bare], files);
    expect(changed.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
    expect(changed[0]?.evidence[0]).toMatchObject({
      name: 'bukti/A.png',
      sha256: sha256(png),
      capturedAt: '2026-11-11',
      picture: { width: 2 },
    });
    expect(report.attached.map(({ itemNo }) => itemNo)).toEqual([1, 2]);
    expect(report.unused).toEqual(['x.png']);
  });

  test('change nothing when they come a second time', () => {
    const files = [file('a.png', aPng()), file('baris-9.png', aPng({ shade: 7 }))];
    const { changed } = attachFiles([named, bare], files);
    expect(attachFiles(changed, files).changed).toEqual([]);
  });

  test('are refused in words, and the item stays as it was', () => {
    const { changed, report } = attachFiles([named], [file('a.png', strToU8('<svg/>'))]);
    expect(changed).toEqual([]);
    expect(report.refused).toEqual([
      { name: 'a.png', reason: expect.stringContaining('hanya PNG dan JPEG') },
    ]);
  });
});
