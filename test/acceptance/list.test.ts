import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import more from '../lib/platforms/more-vectors.json' with { type: 'json' };
import published from '../lib/platforms/url-vectors.json' with { type: 'json' };
import { aWorkbook } from '../support/a-workbook.ts';
import { byPlace, faultyWorkbook, plantedFaults } from '../support/planted-faults.ts';
import { csvList, EXPLANATION } from './a-list.ts';
import { readTeguran } from './run-teguran.ts';

interface Checked {
  readonly counts: Readonly<Record<'rows' | 'items' | 'errors', number>>;
  readonly items: readonly { readonly handle: string | null; readonly id: string }[];
  readonly errors: readonly {
    readonly row: number;
    readonly column: string;
    readonly code: string;
  }[];
  readonly error?: { readonly code: string; readonly message: string };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teguran-daftar-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What `teguran check` says of a file with these bytes. */
async function check(name: string, bytes: Uint8Array) {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return readTeguran<Checked>('check', file);
}

const HEADINGS = ['Platform', 'Tautan', 'Keterangan'];
const LIMIT = 10_000;

function rows(count: number): string[][] {
  const row = (_: unknown, at: number) => [
    'TikTok',
    `https://www.tiktok.com/@contoh${at}`,
    EXPLANATION,
  ];
  return [HEADINGS, ...Array.from({ length: count }, row)];
}

const separated = (count: number, by: string) =>
  new TextEncoder().encode(
    rows(count)
      .map((row) => row.join(by))
      .join('\n'),
  );

test('IN-1: a list of 10,000 rows is taken as CSV, TSV and XLSX; one more is refused with both numbers', async () => {
  for (const [name, bytes] of [
    ['daftar.csv', separated(LIMIT, ',')],
    ['daftar.tsv', separated(LIMIT, '\t')],
    ['daftar.xlsx', aWorkbook([{ rows: rows(LIMIT) }])],
  ] as const) {
    const { code, json } = await check(name, bytes);
    expect([name, code, json.counts.items]).toEqual([name, 0, LIMIT]);
  }
  const { code, json } = await check('panjang.csv', separated(LIMIT + 1, ','));
  expect([code, json.error?.code]).toEqual([1, 'BATCH_TOO_LARGE']);
  expect(json.error?.message).toMatch(/10\.?001/);
  expect(json.error?.message).toMatch(/10\.?000/);
});

test('IN-2: a list with 37 planted faults yields exactly those rows, columns and codes', async () => {
  const { json } = await check('keliru.xlsx', faultyWorkbook());
  const found = json.errors.map(({ row, column, code }) => [row, column, code]);
  expect(found.sort(byPlace)).toEqual(plantedFaults);
  expect(plantedFaults).toHaveLength(37);
});

test('IN-5: ids that a spreadsheet damaged are refused, and the same ids as text pass', async () => {
  const damaged = aWorkbook([
    {
      rows: [
        ['Platform', 'Nama Akun', 'Keterangan'],
        ['Facebook', '7.12345678901235E+18', EXPLANATION],
        ['Facebook', 7123456789012350000, EXPLANATION],
        ['WhatsApp', 81200000001, EXPLANATION],
        ['Facebook', '7123456789012345678', EXPLANATION],
        ['WhatsApp', '081200000001', EXPLANATION],
      ],
    },
  ]);
  const { json } = await check('rusak.xlsx', damaged);
  expect(json.errors.map(({ row, code }) => [row, code])).toEqual([
    [2, 'ID_PRECISION_LOST'],
    [3, 'ID_PRECISION_LOST'],
  ]);
  // A phone number in a number cell lost nothing but its 0, which is put back.
  expect(json.items.map(({ id }) => id)).toEqual(['6281200000001', '7123456789012345678']);
});

test('IN-6: links of the corpus lead to the right platform and kind; an unknown host is never guessed', async () => {
  const corpus = published.vectors.filter((vector) => !('context' in vector));
  const texts = corpus.map(({ input }) => input);
  const { json } = await readTeguran<{ platform: string; kind: string }[]>('url', '--', ...texts);
  const wrong = corpus.filter(({ expect: e }, at) => {
    return json[at]?.platform !== e.platform || json[at]?.kind !== e.kind;
  });
  expect(corpus.length).toBeGreaterThan(150);
  expect(wrong.map(({ input }) => input)).toEqual([]);

  const others = await readTeguran<{ dedupe_key: string }[]>(
    'url',
    ...more.vectors.map(({ input }) => input),
  );
  expect(others.json.map((one) => one.dedupe_key)).toEqual(more.vectors.map(({ key }) => key));

  const { json: unknown } = await check(
    'asing.csv',
    csvList('', [HEADINGS, ['', 'https://pasarbal.example/toko/contoh', EXPLANATION]]).bytes,
  );
  expect(unknown.errors.map(({ code }) => code)).toEqual(['PLATFORM_UNKNOWN']);
});
