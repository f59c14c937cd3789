import { describe, expect, test } from 'vitest';
import { aBatch } from '../../support/a-batch.ts';
import { aLetter } from '../../support/a-letter.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import { anItem } from '../../support/an-item.ts';
import { memoryApi, person } from '../../support/memory-api.ts';

const READER = person('auditor-1', 'auditor');
const SERIES = 'kementerian-umkm-latihan-2026';
const COUNT = 230;
const numbers = Array.from({ length: COUNT }, (_, at) => at + 1);

const instant = (no: number) => new Date(Date.UTC(2026, 10, 1, 0, no)).toISOString();
const nameOf = (no: number) => `B1-${String(no).padStart(4, '0')}`;

const logOf = (id: string, no: number) => [
  aLogEntry({ id: `${id}:1`, at: instant(no) }),
  aLogEntry({ id: `${id}:2`, at: instant(no + COUNT) }),
];

/** More of everything than the largest page holds. */
async function fullHouse() {
  const api = memoryApi();
  const { batches, numbers: series } = api.cases;
  const letter = (no: number) => {
    const letterId = nameOf(no);
    return api.put(aLetter({ letterId, batchId: 'B1', log: logOf(letterId, no) }));
  };
  for (const no of numbers) {
    await letter(no);
    await batches.create(aBatch({ batchId: `D${no}`, log: logOf(`D${no}`, no) }));
    await series.reserve(SERIES, `p${no}`, 1);
    await series.record(SERIES, no, { kind: 'issued', urut: no, letterId: nameOf(no) });
  }
  const report = { key: 'laporan/B1', sha256: 'd'.repeat(64), bytes: 1 };
  await batches.create(aBatch({ batchId: 'B1', letterIds: numbers.map(nameOf), report }));
  const items = numbers.map((itemNo) => anItem({ itemNo }));
  await batches.saveItems('B1', items);
  return { ...api, letter };
}

type House = Awaited<ReturnType<typeof fullHouse>>;
type Row = Record<string, unknown>;

async function read(api: House, path: string): Promise<Row & { next: string | null }> {
  const answer = await api.call(path, READER);
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as Row & { next: string | null };
}

/** Every row, as a program takes them; `between` is what others do meanwhile. */
async function walk(api: House, path: string, name: string, between = async () => undefined) {
  const rows: Row[] = [];
  const sizes: number[] = [];
  let next: string | null = null;
  do {
    const query: string = next === null ? '' : `&lanjut=${encodeURIComponent(next)}`;
    const page = await read(api, `${path}?limit=90${query}`);
    const some = page[name] as Row[];
    rows.push(...some);
    sizes.push(some.length);
    next = page.next;
    await between();
  } while (next !== null);
  return { rows, sizes };
}

const LISTS = [
  ['/berkas', 'batches', 'batchId', [...numbers.map((no) => `D${no}`).reverse(), 'B1']],
  ['/berkas/B1/surat', 'letters', 'letterId', numbers.map(nameOf)],
  ['/berkas/B1/bukti', 'items', 'itemNo', numbers],
  ['/platform/instagram/surat', 'letters', 'letterId', numbers.map(nameOf).reverse()],
  [`/nomor/${SERIES}`, 'entries', 'urut', numbers],
] as const;

describe.each(LISTS)('%s', (path, name, id, expected) => {
  test('gives all of its rows in pages, each once and always in the same order', async () => {
    const { rows, sizes } = await walk(await stocked(), path, name);
    expect(rows.map((row) => row[id])).toEqual(expected);
    expect(Math.max(...sizes)).toBe(90);
  });

  test('gives a hundred where nobody says how many, and two hundred at most', async () => {
    const api = await stocked();
    expect((await read(api, path))[name]).toHaveLength(100);
    expect((await read(api, `${path}?limit=200`))[name]).toHaveLength(200);
    for (const limit of ['201', '0', '-1', '1.5', 'semua']) {
      const answer = await api.call(`${path}?limit=${limit}`, READER);
      expect([limit, answer.status]).toEqual([limit, 422]);
      expect(await answer.json()).toMatchObject({ facts: { field: 'limit' } });
    }
  });

  test('says in its description how the next page is asked for', async () => {
    const api = memoryApi();
    const { paths } = await (await api.call('/openapi.json', READER)).data();
    const described = JSON.stringify(paths[template(path)]?.['get']);
    for (const word of ['"limit"', '"lanjut"', '"next"', 'halaman demi halaman']) {
      expect(described).toContain(word);
    }
  });
});

const template = (path: string) =>
  path.replace('/B1', '/{batchId}').replace('/instagram', '/{slug}').replace(SERIES, '{series}');

/** Nothing in these tests changes what another looks at. */
let kept: Promise<House> | undefined;
function stocked(): Promise<House> {
  kept ??= fullHouse();
  return kept;
}

describe('the log of a platform', () => {
  test('is given letter by letter, whole, though letters are written meanwhile', async () => {
    const api = await fullHouse();
    let no = COUNT;
    const { rows } = await walk(api, '/platform/instagram/log', 'entries', async () => {
      no += 1;
      await api.letter(no);
      return undefined;
    });
    const ids = rows.map(({ id }) => id);
    const expected = numbers.flatMap((one) => [`${nameOf(one)}:1`, `${nameOf(one)}:2`]);
    expect(ids.slice(0, expected.length)).toEqual(expected);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a continuation that belongs to no page is refused in words', async () => {
  const answer = await (await stocked()).call('/berkas/B1/surat?lanjut=B9-9', READER);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ code: 'PAGE_UNKNOWN' });
});
