import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readList } from '#adapters/spreadsheet/read-list.ts';
import { aPng } from '../support/a-picture.ts';
import { aList, csvList, EXPLANATION } from './a-list.ts';
import { type Office, openOffice, PENYUSUN } from './office.ts';

interface Report {
  readonly batch: {
    readonly counts: Readonly<Record<string, number>>;
    readonly unaddressed: readonly { readonly code: string }[];
  };
  readonly report: {
    readonly warnings: readonly { readonly message: string }[];
    readonly incomplete: readonly { readonly lacks: readonly { readonly code: string }[] }[];
  };
}

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const show = (batchId: string) => office.get<Report>(`/berkas/${batchId}`);
const HEADINGS = ['Platform', 'Nama Akun', 'Keterangan', 'Bukti'];
const instagram = (account: string) => ['Instagram', account, EXPLANATION, ''];
const damaged = ['Facebook', '1,00012E+14', '=cmd()', ''];

test('IN-3: good rows go on; the repair file holds only the bad ones and adds only them', async () => {
  const batchId = await office.take(
    csvList('campuran.csv', [HEADINGS, instagram('campuran.a'), damaged, instagram('campuran.b')]),
  );
  expect((await show(batchId)).batch.counts).toMatchObject({ rows: 3, items: 2, errors: 1 });
  expect((await office.lettersOf(batchId)).map(({ itemCount }) => itemCount)).toEqual([2]);

  const repair = await office.download(`/berkas/${batchId}/perbaikan.xlsx`, PENYUSUN);
  const rows = readList(repair, 'perbaikan.xlsx').sheets[0]?.rows.map(({ cells }) =>
    cells.map((cell) => cell?.text ?? ''),
  );
  expect(rows).toHaveLength(2);
  expect(rows?.[1]).toEqual(
    expect.arrayContaining(['1,00012E+14', expect.stringMatching(/angka/)]),
  );

  const [headings = [], bad = []] = rows ?? [];
  const mended = bad.map((cell) => (cell === '1,00012E+14' ? '100012345678901' : cell));
  const again = await office.take(csvList('perbaikan.csv', [headings, mended]));
  expect((await show(again)).batch.counts).toMatchObject({ rows: 1, items: 1, errors: 0 });
});

test('IN-4: five spellings are one item, and an account of an open letter is told with its number', async () => {
  const spellings = [
    'https://www.instagram.com/ejaan.contoh/',
    'instagram.com/ejaan.contoh',
    'HTTPS://M.INSTAGRAM.COM/Ejaan.Contoh?igsh=abc',
    'https://instagram.com/ejaan.contoh/?hl=id',
    'https://www.instagram.com/ejaan.contoh#a',
  ];
  const list = (name: string, links: readonly string[]) =>
    csvList(name, [['Tautan', 'Keterangan'], ...links.map((link) => [link, EXPLANATION])]);
  const letters = await office.send(list('ejaan.csv', spellings));
  expect(letters.map(({ itemCount }) => itemCount)).toEqual([1]);

  const again = await show(await office.take(list('lagi.csv', [spellings[2] ?? ''])));
  expect(again.report.warnings.map(({ message }) => message).join()).toContain(letters[0]?.nomor);
  expect(again.batch.unaddressed.map(({ code }) => code)).toEqual(['ITEMS_REPEATED']);
});

test('IN-7: a screenshot is kept byte for byte under its SHA-256 and named in the annex; a letter without any is held back', async () => {
  const list = csvList('bukti.csv', [
    HEADINGS,
    ['Instagram', 'bukti.contoh', EXPLANATION, 'bukti.png'],
  ]);
  const batchId = await office.take(list);
  const form = await office.post<{ url: string; fields: Record<string, string> }>(
    PENYUSUN,
    `/berkas/${batchId}/bukti`,
    { fileName: 'bukti.zip' },
  );
  const png = aPng({ width: 40, height: 30 });
  await office.upload(form, { name: 'bukti.zip', bytes: zipSync({ 'bukti.png': png }) });
  await office.system.drain();
  const sha256 = createHash('sha256').update(png).digest('hex');
  expect(await office.download(`/berkas/${batchId}/bukti/${sha256}`)).toEqual(png);
  const [letter] = await office.lettersOf(batchId);
  const annex = await office.download(`/surat/${letter?.letterId}/lampiran.csv`);
  const [row] = parse(Buffer.from(annex), { bom: true, columns: true });
  expect(row).toMatchObject({ evidence_files: 'bukti.png', evidence_sha256: sha256 });

  const bare = await office.lettersOf(await office.take(aList({ Facebook: 1 })));
  const letters = bare.map(({ letterId, draftSha256 }) => ({ letterId, sha256: draftSha256 }));
  const refused = await office.call(PENYUSUN, 'POST', '/surat/ajukan', { letters });
  expect(refused).toMatchObject({
    status: 422,
    body: { problems: [{ findings: [{ code: 'EVIDENCE_MISSING', itemNo: 1 }] }] },
  });
});

test('IN-8: one upload posted five times at once under one key is one batch with five equal answers', async () => {
  const before = await office.get<{ batches: unknown[] }>('/berkas');
  const answers = await Promise.all(
    Array.from({ length: 5 }, () =>
      office.call(PENYUSUN, 'POST', '/berkas', { fileName: 'sekali.csv' }, 'kunci-yang-sama'),
    ),
  );
  const ids = answers.map(({ body }) => (body as { batch: { batchId: string } }).batch.batchId);
  expect(new Set(ids).size).toBe(1);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  const after = await office.get<{ batches: unknown[] }>('/berkas');
  expect(after.batches.length).toBe(before.batches.length + 1);
});

test('API-1: the API describes itself, every POST needs a key, a replay gets the stored answer', async () => {
  const document = await office.get<{
    openapi: string;
    paths: Record<string, Record<string, { responses: object }>>;
  }>('/openapi.json');
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(operations.length).toBeGreaterThan(20);
  for (const { responses } of operations)
    expect(Object.keys(responses)).toContainEqual(expect.stringMatching(/^2/));

  const keyless = await office.call(PENYUSUN, 'POST', '/berkas', { fileName: 'a.csv' }, '');
  expect(keyless).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_MISSING' } });
  const first = await office.call(
    PENYUSUN,
    'POST',
    '/berkas',
    { fileName: 'a.csv' },
    'kunci-api-1',
  );
  const replay = await office.call(
    PENYUSUN,
    'POST',
    '/berkas',
    { fileName: 'a.csv' },
    'kunci-api-1',
  );
  expect(replay).toEqual(first);
  const other = await office.call(
    PENYUSUN,
    'POST',
    '/berkas',
    { fileName: 'b.csv' },
    'kunci-api-1',
  );
  expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
});
