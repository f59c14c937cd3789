import { aWorkbook, type CellSpec } from './a-workbook.ts';

type Fault = readonly [row: Partial<Record<Heading, CellSpec>>, ...faults: [Heading, string][]];

const HEADINGS = [
  'Platform',
  'Nama Akun',
  'Tautan',
  'ID Pengguna',
  'Tanggal Temuan',
  'Keterangan',
  'SHA-256',
  'Bukti',
] as const;
type Heading = (typeof HEADINGS)[number];

/** Whatever the fault is not about is in order. */
const SOUND = { 'Tanggal Temuan': '12 November 2026', Keterangan: 'bal segel Korea' };
const at = (link: string) => ({ ...SOUND, Tautan: link });
const long = 'a'.repeat(4001);

/** 34 rows with 37 faults: three rows have two. */
const FAULTS: readonly Fault[] = [
  [{ ...SOUND, Platform: 'Instagram' }, ['Tautan', 'URL_MISSING']],
  [{ ...SOUND, Platform: 'Instagram', Tautan: '-' }, ['Tautan', 'URL_MISSING']],
  [{ ...SOUND, 'Nama Akun': 'contoh.thrift' }, ['Platform', 'PLATFORM_MISSING']],
  [{ ...SOUND, Platform: 'TokoKita', 'Nama Akun': 'contoh' }, ['Platform', 'PLATFORM_UNKNOWN']],
  [at('https://pasarbal.example/toko/contoh'), ['Tautan', 'PLATFORM_UNKNOWN']],
  [{ ...at('https://x.com/BalContoh'), Platform: 'Shopee' }, ['Platform', 'PLATFORM_MISMATCH']],
  [at('bukan tautan sama sekali'), ['Tautan', 'LINK_INVALID']],
  [at('http://localhost:8080/a'), ['Tautan', 'LINK_INVALID']],
  [at('javascript:alert(1)'), ['Tautan', 'LINK_SCHEME_NOT_ALLOWED']],
  [at('ftp://instagram.com/contoh'), ['Tautan', 'LINK_SCHEME_NOT_ALLOWED']],
  [at('https://www.instagram.com/'), ['Tautan', 'LINK_NOT_AN_ACCOUNT']],
  [at('https://www.instagram.com/explore/'), ['Tautan', 'LINK_NOT_AN_ACCOUNT']],
  [at('https://bit.ly/3AbCdEf'), ['Tautan', 'LINK_SHORTENED']],
  [at('https://instagram.com.evil.example/a'), ['Tautan', 'LINK_LOOKALIKE']],
  [at('https://instagram.com@evil.example/a'), ['Tautan', 'LINK_LOOKALIKE']],
  [at('https://іnstagram.com/a'), ['Tautan', 'LINK_LOOKALIKE']],
  [at('https://203.0.113.7/toko'), ['Tautan', 'LINK_IP_ADDRESS']],
  [at(`https://www.instagram.com/${'a'.repeat(3000)}`), ['Tautan', 'LINK_TOO_LONG']],
  [
    at(Array.from({ length: 21 }, (_, n) => `https://x.com/contoh${n}`).join('\n')),
    ['Tautan', 'TOO_MANY_LINKS'],
  ],
  [
    { ...SOUND, Platform: 'X', 'Nama Akun': 'nama_yang_terlalu_panjang' },
    ['Nama Akun', 'HANDLE_INVALID'],
  ],
  [
    { ...SOUND, Platform: 'Instagram', 'Nama Akun': '@tоko.contoh' },
    ['Nama Akun', 'HANDLE_NOT_ASCII'],
  ],
  [
    { ...SOUND, Platform: 'Facebook', 'Nama Akun': '1,00012E+14' },
    ['Nama Akun', 'ID_PRECISION_LOST'],
  ],
  [
    { ...SOUND, Platform: 'Facebook', 'Nama Akun': 7123456789012350000 },
    ['Nama Akun', 'ID_PRECISION_LOST'],
  ],
  [
    { ...SOUND, Platform: 'WhatsApp', 'Nama Akun': 81200000001.5 },
    ['Nama Akun', 'ID_PRECISION_LOST'],
  ],
  [
    { ...at('https://x.com/Satu'), 'ID Pengguna': 7123456789012350000 },
    ['ID Pengguna', 'ID_PRECISION_LOST'],
  ],
  [
    { ...SOUND, Platform: 'Instagram', 'Nama Akun': { date: 44986 } },
    ['Nama Akun', 'DATE_IN_HANDLE'],
  ],
  [
    { ...at('https://x.com/Dua'), 'Tanggal Temuan': '31/11/2026' },
    ['Tanggal Temuan', 'DATE_INVALID'],
  ],
  [{ ...at('https://x.com/Tiga'), Keterangan: long }, ['Keterangan', 'CELL_TOO_LONG']],
  [{ ...at('https://x.com/Empat'), Keterangan: 'a_x0000_b' }, ['Keterangan', 'TEXT_NUL']],
  [
    { ...at('https://x.com/Lima'), Keterangan: 'a_x001B_b' },
    ['Keterangan', 'TEXT_CONTROL_CHARACTER'],
  ],
  [{ ...at('https://x.com/Enam'), Keterangan: 'a_xD83D_b' }, ['Keterangan', 'TEXT_LONE_SURROGATE']],
  [
    { ...at('https://x.com/Tujuh'), Keterangan: 'a_xFFFF_b', 'Tanggal Temuan': 'kemarin' },
    ['Keterangan', 'TEXT_NONCHARACTER'],
    ['Tanggal Temuan', 'DATE_INVALID'],
  ],
  [
    { ...at('https://x.com/Delapan'), Platform: 'Instagram', Keterangan: `a${'\u0301'.repeat(9)}` },
    ['Keterangan', 'TEXT_COMBINING_MARKS'],
    ['Platform', 'PLATFORM_MISMATCH'],
  ],
  [
    {
      ...SOUND,
      Platform: 'Facebook',
      'Nama Akun': '7,12345678901235E+18',
      'Tanggal Temuan': '99/99/2026',
    },
    ['Nama Akun', 'ID_PRECISION_LOST'],
    ['Tanggal Temuan', 'DATE_INVALID'],
  ],
];

const GOOD = (n: number) => ({
  ...SOUND,
  Platform: 'TikTok',
  Tautan: `https://www.tiktok.com/@baik.contoh${n}`,
});

const ROWS = FAULTS.flatMap(([row], n) => [GOOD(n), row]).map(
  (row: Partial<Record<Heading, CellSpec>>) => HEADINGS.map((heading) => row[heading] ?? null),
);

/** A workbook in which a sound row stands before each faulty one. */
export const faultyWorkbook = () => aWorkbook([{ rows: [[...HEADINGS], ...ROWS] }]);

/** Row, column and code of every fault, by place. */
export const plantedFaults = FAULTS.flatMap(([, ...faults], n) =>
  faults.map(([heading, code]): [number, string, string] => [2 * n + 3, heading, code]),
).sort(byPlace);

export const soundRows = FAULTS.length;

export function byPlace(a: readonly unknown[], b: readonly unknown[]): number {
  return Number(a[0]) - Number(b[0]) || String(a[1]).localeCompare(String(b[1]));
}
