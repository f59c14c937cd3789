import { expect, test } from 'vitest';
import { aBatch } from '../../support/a-batch.ts';
import { memoryApi, person } from '../../support/memory-api.ts';

const READER = person('auditor-1', 'auditor');

async function showReport(size: number) {
  const api = memoryApi();
  const { batches, hasher } = api.cases;
  const bytes = new TextEncoder().encode(JSON.stringify({ errors: [], text: 'x'.repeat(size) }));
  const sha256 = hasher.sha256(bytes);
  const report = { key: `laporan/B1/${sha256}.json`, sha256, bytes: bytes.length };
  await api.objects.put('letters', report.key, bytes, 'application/json');
  await batches.create(aBatch({ report }));
  const answer = await (await api.call('/berkas/B1', READER)).json();
  return { answer, key: report.key };
}

test('the report of a list comes with it', async () => {
  const { answer } = await showReport(10);
  expect(answer).toMatchObject({ report: { errors: [] }, reportUrl: null });
});

test('a report too large for an answer is fetched from the object store', async () => {
  const { answer, key } = await showReport(5_000_000);
  expect(answer).toMatchObject({ report: null, reportUrl: `https://letters.example/${key}` });
});
