import { expect, test } from 'vitest';
import { anItem } from '../../../support/an-item.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const RECORD = {
  itemNos: [2],
  reason: 'Bukan penjual.',
  by: 'pemeriksa-1',
  at: '2026-11-24T01:00:00Z',
};

test('what was taken out of a letter is known by its account, not by a number that changes', async () => {
  const { cases, putLetter, signIn } = memoryPages();
  await cases.batches.saveItems('B1', [anItem({ itemNo: 2, handle: 'toko.bukan' })]);
  await putLetter({ state: 'submitted', submittedBy: 'penyusun-1', excluded: [RECORD] });
  const { visit } = await signIn('pemeriksa-2', ['pemeriksa']);
  for (const path of ['/konsol/surat/B1-instagram', '/konsol/persetujuan']) {
    const page = await (await visit(path)).text();
    expect(page).toContain('toko.bukan dikeluarkan oleh pemeriksa-1:');
  }
});
