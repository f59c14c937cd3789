import { expect, test } from 'vitest';
import { aBatch } from '../../../support/a-batch.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const TERTAHAN = { platform: 'instagram', items: 3, code: 'PLATFORM_WITHOUT_DESK', message: 'x' };
const REPORT = { key: 'laporan/B1', sha256: 'a'.repeat(64), bytes: 2 };

async function consoleWithHeldList() {
  const console = memoryPages();
  const text = { errors: [], warnings: [], merged: [], skipped: [], notes: [], tables: [] };
  const bytes = new TextEncoder().encode(JSON.stringify(text));
  const report = { ...REPORT, sha256: console.cases.hasher.sha256(bytes) };
  await console.objects.put('letters', report.key, bytes, 'application/json');
  await console.cases.batches.create(aBatch({ report, unaddressed: [TERTAHAN] }));
  return console;
}

test('a list that is held back offers to be composed again, and is', async () => {
  const console = await consoleWithHeldList();
  const { visit } = await console.signIn('penyusun-1', ['penyusun']);
  expect(await (await visit('/konsol/berkas/B1')).text()).toContain('/susun-ulang"');
  const step = await visit('/konsol/berkas/B1/susun-ulang', { form: {} });
  expect(step.headers.get('location')).toBe('/konsol/berkas/B1');
  expect(console.queue.take('compose')).toEqual([{ batchId: 'B1' }]);
  expect((await console.cases.batches.find('B1'))?.state).toBe('checked');
  // It waits to be composed, so nobody has to ask a second time.
  expect(await (await visit('/konsol/berkas/B1')).text()).not.toContain('/susun-ulang"');
});

test('whoever only reads is offered nothing and may not ask', async () => {
  const console = await consoleWithHeldList();
  const { visit } = await console.signIn('auditor-1', ['auditor']);
  expect(await (await visit('/konsol/berkas/B1')).text()).not.toContain('/susun-ulang"');
  expect((await visit('/konsol/berkas/B1/susun-ulang', { form: {} })).status).toBe(403);
});
