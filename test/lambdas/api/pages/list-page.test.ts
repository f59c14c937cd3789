import { expect, test } from 'vitest';
import type { Batch } from '#cases/batch.ts';
import { aBatch } from '../../../support/a-batch.ts';
import { anItem } from '../../../support/an-item.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const LIST = '/konsol/berkas/B1';
const EARLIER = {
  ...{ letterId: 'B0-instagram', kind: 'permintaan', state: 'returned' },
  ...{ nomor: null, tanggal: null },
};

async function listOf(set: Partial<Batch>) {
  const console = memoryPages();
  await console.cases.batches.create(aBatch(set));
  const { visit } = await console.signIn('penyusun-1', ['penyusun']);
  const read = async (path = LIST) => (await visit(path)).text();
  const keep = async (report: object) => {
    const bytes = new TextEncoder().encode(JSON.stringify(report));
    const sha256 = console.cases.hasher.sha256(bytes);
    await console.objects.put('letters', `laporan/${sha256}`, bytes, 'application/json');
    return { key: `laporan/${sha256}`, sha256, bytes: bytes.length };
  };
  return { ...console, read, keep };
}

test('a repeat shows the earlier letter as it is now, and has a section of its own', async () => {
  const unaddressed = [
    { platform: 'instagram', items: 1, code: 'ITEMS_REPEATED', message: 'Baris 2 diulang.' },
    { platform: 'instagram', items: 1, code: 'ITEMS_INCOMPLETE', message: 'Baris 3 kurang.' },
  ];
  const { cases, putLetter, read } = await listOf({ unaddressed });
  await cases.batches.saveItems('B1', [anItem({ itemNo: 1, earlier: [EARLIER] })]);
  await putLetter({ letterId: 'B0-instagram', batchId: 'B0', state: 'void' });
  const page = await read();
  expect(page).toContain('data-keadaan="void"');
  expect(page).not.toContain('data-keadaan="returned"');
  expect(page).toContain('Baris 3 kurang.');
  expect(page).not.toContain('Baris 2 diulang.');
});

test('a follow-up names the accounts of the letter before it by nature', async () => {
  const { cases, read } = await listOf({ kind: 'teguran' });
  await cases.batches.saveItems('B1', [anItem({ itemNo: 1, earlier: [EARLIER] })]);
  expect(await read()).not.toContain('id="terdahulu"');
});

test('what is shown in part is counted whole', async () => {
  const { cases, keep, read } = await listOf({ batchId: 'B0' });
  const skipped = Array.from({ length: 130 }, (_, at) => ({ row: at + 2, reason: 'kosong' }));
  const empty = { errors: [], warnings: [], merged: [], notes: [], tables: [] };
  const report = await keep({ ...empty, skipped });
  await cases.batches.create(aBatch({ report }));
  const page = await read();
  expect(page).toContain('Baris yang dilewati (130)');
  expect(page).toContain('100 pertama ditampilkan.');
});

test.each([
  [null, '3 gambar terpasang; 2 tidak dipakai.'],
  [{ code: 'X', message: 'Berkas ZIP tidak dapat dibaca.' }, 'Berkas ZIP tidak dapat dibaca.'],
])('what became of the screenshots is told (%o)', async (problem, words) => {
  const { cases, keep, read } = await listOf({ batchId: 'B0' });
  const attached = [1, 2, 3].map((itemNo) => ({ itemNo, name: `${itemNo}.png` }));
  const refused = [{ name: 'rusak.png', reason: 'rusak' }];
  const evidenceReport = await keep({ attached, refused, unused: ['zzz.png'], problem });
  await cases.batches.create(aBatch({ evidenceReport }));
  const page = await read();
  expect(page).toContain(words);
  expect(page.includes('zzz.png: tidak ada pada kolom bukti')).toBe(problem === null);
});

test.each([
  ['2026-11-24T00:30:00.000Z', 'Tidak jadi diunggah'],
  ['2026-11-24T01:50:00.000Z', 'Diterima'],
])('a list whose file has not come since %s is %s', async (updatedAt, words) => {
  const { read } = await listOf({ state: 'received', updatedAt });
  expect(await read()).toContain(`>${words}</span>`);
  expect(await read('/konsol/berkas')).toContain(`<td>${words}</td>`);
});
