import { expect, test } from 'vitest';
import { aBatch } from '../../../support/a-batch.ts';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { anItem } from '../../../support/an-item.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const REPORT = JSON.stringify({
  ...{ errors: [], warnings: [], merged: [], skipped: [], notes: [], tables: [] },
});
const LETTER = '/konsol/surat/B1-instagram';

async function checkerAt(state: 'submitted' | 'delivered') {
  const console = memoryPages();
  const left = state === 'delivered' && { log: [aLogEntry({ move: 'deliver' })] };
  const { draft } = await console.putLetter({ state, submittedBy: 'penyusun-1', ...left });
  const { visit } = await console.signIn('pemeriksa-1', ['pemeriksa']);
  return { ...console, visit, sidik: draft.sha256 };
}

test('a step is told once, and no link can make a page tell of one', async () => {
  const { visit, sidik } = await checkerAt('submitted');
  const forged = await (await visit(`${LETTER}?pesan=dibatalkan`)).text();
  expect(forged).not.toContain('Surat dibatalkan.');
  await visit(`${LETTER}/kembalikan`, { form: { sidik, alasan: 'Kurang.' } });
  expect(await (await visit(LETTER)).text()).toContain('class="kabar"');
  expect(await (await visit(LETTER)).text()).not.toContain('class="kabar"');
});

test('a refused step names the letter and its state as people know them', async () => {
  const { visit, sidik } = await checkerAt('delivered');
  const answer = await visit(`${LETTER}/kembalikan`, { form: { sidik, alasan: 'Kurang.' } });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toMatch(/Surat (?:"|&quot;)Instagram(?:"|&quot;) sudah berubah keadaan \(Sampai\)/);
  expect(page).toContain('<q>Kurang.</q>');
});

test('revoking says what is left to do', async () => {
  const { visit } = await checkerAt('delivered');
  const form = { alasan: 'Keliru.', 'telah-keluar': 'ya', 'alasan-pencabutan': 'lain' };
  expect((await visit(`${LETTER}/batalkan`, { form })).status).toBe(303);
  expect(await (await visit(LETTER)).text()).toContain('Surat dicabut. Ajukan konsep');
});

test.each([
  ['ulang', { alasan: 'Masih berjualan.' }, 'Pilih sedikitnya satu temuan.'],
  ['ajukan', {}, 'Pilih sedikitnya satu surat.'],
])('nothing ticked in the form "%s" is an error at that form', async (step, form, words) => {
  const { cases, objects, putLetter, signIn } = memoryPages();
  const bytes = new TextEncoder().encode(REPORT);
  const sha256 = cases.hasher.sha256(bytes);
  await objects.put('letters', 'laporan', bytes, 'application/json');
  const report = { key: 'laporan', sha256, bytes: bytes.length };
  await cases.batches.create(aBatch({ report, letterIds: ['B1-instagram'] }));
  const before = { letterId: 'B0-x', kind: 'permintaan', state: 'delivered' };
  const earlier = [{ ...before, nomor: null, tanggal: null }];
  await cases.batches.saveItems('B1', [anItem({ itemNo: 1, earlier })]);
  await putLetter({ state: 'draft' });
  const { visit } = await signIn('penyusun-1', ['penyusun']);
  const answer = await visit(`/konsol/berkas/B1/${step}`, { form });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toMatch(new RegExp(`role="alert"[^>]*>${words}</p>\\s*<form[^>]*/${step}"`));
  expect(page.includes('Masih berjualan.')).toBe(step === 'ulang');
});
