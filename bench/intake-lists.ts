// Lists as offices send them, at a size no office should: the same bytes on every machine.
import { strToU8, zipSync } from 'fflate';

const HEADINGS = [
  ...['No', 'Platform', 'Nama Akun/Toko', 'Tautan', 'Jenis Barang', 'Harga', 'Jumlah Pengikut'],
  ...['Tanggal Temuan', 'Keterangan', 'Bukti'],
];
const LINKS: readonly (readonly [string, (n: number) => string])[] = [
  ['Instagram', (n) => `https://www.instagram.com/contoh.${n}/?igsh=${n}`],
  [
    'TikTok',
    (n) => `https://www.tiktok.com/@contoh.${n}/video/73012345678${String(n).padStart(8, '0')}`,
  ],
  ['Shopee', (n) => `https://shopee.co.id/Jaket-Bekas-i.12345.${n}?sp_atk=x`],
  ['Tokopedia', (n) => `https://www.tokopedia.com/contoh-${n}/jaket-bekas-${n}?src=topads`],
  ['Facebook', (n) => `https://m.facebook.com/groups/bal${n}/posts/9876543${n}/`],
];

/** One row in ten names an account again, in another spelling. */
function* listRows(rows: number): Generator<string[]> {
  yield HEADINGS;
  for (let n = 1; n <= rows; n += 1) {
    const own = n % 10 === 0 ? n - 5 : n;
    const [platform = '', link = String] = LINKS[own % LINKS.length] ?? [];
    yield [
      ...[String(n), platform, '', link(own), 'Jaket bekas', `Rp${(n % 900) + 50}.000`],
      ...['12,4 rb', `${(n % 28) + 1}/10/2026`],
      ...[`Unggahan ke-${n} menyebut "bal segel Korea", karung terikat`, `tangkapan-${n}.png`],
    ];
  }
}

export function csvList(rows: number): Uint8Array {
  const lines: string[] = [];
  for (const cells of listRows(rows)) {
    lines.push(cells.map((cell) => (cell.includes('"') ? quote(cell) : cell)).join(';'));
  }
  return strToU8(`${lines.join('\r\n')}\r\n`);
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** With shared strings, as the common spreadsheet programs write. */
export function xlsxList(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const indexOf = (text: string) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const lines: string[] = [];
  for (const cells of listRows(rows)) {
    const at = lines.length + 1;
    const xml = cells.map((cell, column) =>
      cell === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + column)}${at}" t="s"><v>${indexOf(cell)}</v></c>`,
    );
    lines.push(`<row r="${at}">${xml.join('')}</row>`);
  }
  const items = [...strings.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`);
  return pack({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="${strings.size}">${items.join('')}</sst>`,
  });
}

/** 200 KB or so that unpack to 200 MB. */
export function zipBomb(): Uint8Array {
  const blanks = ' '.repeat(200_000_000);
  return pack({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${blanks}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
  });
}

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
    ...parts,
  };
  const files = Object.entries(all).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '2000-01-01T00:00:00Z' });
}

function relations(list: readonly (readonly [string, string])[]): string {
  const rows = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
