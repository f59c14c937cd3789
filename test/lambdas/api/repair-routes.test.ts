import { zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { readList } from '#adapters/spreadsheet/read-list.ts';
import { attachEvidence } from '#cases/attach-evidence.ts';
import { checkBatch } from '#cases/check-batch.ts';
import { composeBatch } from '#cases/compose-batch.ts';
import { aPng } from '../../support/a-picture.ts';
import { aDesk } from '../../support/an-item.ts';
import { fakePress } from '../../support/fake-press.ts';
import { memoryApi, person } from '../../support/memory-api.ts';

const PENYUSUN = person('penyusun-1', 'penyusun');
const LIST =
  'Platform;Akun;Keterangan;Bukti\nInstagram;satu.contoh;bal;a.png\nFacebook;1,2E+14;bal;\n';

let api: ReturnType<typeof memoryApi>;
let batchId: string;

beforeEach(async () => {
  api = memoryApi();
  const opened = await api.call('/berkas', PENYUSUN, {
    method: 'POST',
    body: { fileName: 'daftar.csv' },
  });
  batchId = (await opened.data()).batch.batchId;
  const batch = await api.cases.batches.find(batchId);
  await api.objects.put(
    'uploads',
    batch?.uploadKey ?? '',
    new TextEncoder().encode(LIST),
    'text/csv',
  );
});

const ports = () => ({ ...api.cases, makePrintCopy: () => null });
const check = () => checkBatch(ports())(batchId);

describe('before the list was read', () => {
  test.each(['perbaikan.xlsx', 'bukti'])('%s says that it is too early', async (file) => {
    const answer = await api.call(`/berkas/${batchId}/${file}`, PENYUSUN);
    expect(answer.status).toBe(409);
    expect(await answer.data()).toMatchObject({ code: 'BATCH_NOT_CHECKED' });
  });
});

describe('after the list was read', () => {
  beforeEach(check);

  test('the repair file comes as a workbook to save, with the bad row only', async () => {
    const answer = await api.call(`/berkas/${batchId}/perbaikan.xlsx`, PENYUSUN);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="perbaikan-${batchId}.xlsx"`,
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const [sheet] = readList(bytes, 'perbaikan.xlsx').sheets;
    expect(sheet?.rows.map(({ cells }) => cells[1]?.text)).toEqual(['Akun', '1,2E+14']);
  });

  test('screenshots are uploaded by a form, attached, listed and given back byte for byte', async () => {
    const form = await api.call(`/berkas/${batchId}/bukti`, PENYUSUN, {
      method: 'POST',
      body: { fileName: '../bukti kasus.zip' },
    });
    expect(form.status).toBe(201);
    const { fields } = (await form.json()) as { fields: { key: string } };
    expect(fields.key).toBe(`daftar/${batchId}/bukti/..-bukti-kasus.zip`);
    const png = aPng();
    await api.objects.put('uploads', fields.key, zipSync({ 'a.png': png }), 'application/zip');
    await attachEvidence(ports())(batchId, fields.key);

    const list = await api.call(`/berkas/${batchId}/bukti`, PENYUSUN);
    const sha256 = api.cases.hasher.sha256(png);
    expect(await list.json()).toMatchObject({
      items: [{ itemNo: 1, evidence: [{ name: 'a.png', sha256 }] }],
      report: { attached: [{ itemNo: 1, name: 'a.png' }], problem: null },
    });
    const file = await api.call(`/berkas/${batchId}/bukti/${sha256}`, PENYUSUN);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(png);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="${sha256}.png"`,
      'x-content-type-options': 'nosniff',
    });
  });

  test('a screenshot that no item holds is not found, whatever lies in the store', async () => {
    const sha256 = 'f'.repeat(64);
    await api.objects.put('letters', `bukti/${batchId}/${sha256}.png`, aPng(), 'image/png');
    const answer = await api.call(`/berkas/${batchId}/bukti/${sha256}`, PENYUSUN);
    expect(answer.status).toBe(404);
  });

  test('a list whose platform got its desk is composed again when somebody asks for it', async () => {
    const compose = composeBatch({
      ...{ ...api.cases, press: fakePress, ids: { next: () => 'x', code: () => 'KODE' } },
      ...{ rulesVersion: '1', verifyBaseUrl: 'https://teguran.example/v' },
    });
    await compose(batchId);
    expect((await api.cases.batches.find(batchId))?.unaddressed).toMatchObject([
      { platform: 'instagram', code: 'PLATFORM_WITHOUT_DESK' },
    ]);
    await api.cases.settings.saveDesk(aDesk('instagram'));
    const answer = await api.call(`/berkas/${batchId}/susun-ulang`, PENYUSUN, { method: 'POST' });
    expect([answer.status, await answer.json()]).toMatchObject([
      202,
      { batch: { state: 'checked' } },
    ]);
    expect(api.queue.take('compose')).toContainEqual({ batchId });
    await compose(batchId);
    const batch = await api.cases.batches.find(batchId);
    expect([batch?.letterIds, batch?.unaddressed]).toEqual([[`${batchId}-instagram`], []]);
    expect(batch?.log.at(-2)).toMatchObject({ move: 'recompose', actor: { sub: PENYUSUN.sub } });
  });

  test.each([
    [{ itemNo: 1, reason: 'Masih berjualan.' }, 200],
    [{ itemNo: 1, reason: ' ' }, 422],
    [{ itemNo: 7, reason: 'Masih berjualan.' }, 404],
    [{ itemNo: 0, reason: 'Masih berjualan.' }, 422],
  ])('insisting with %j answers %i', async (item, status) => {
    const answer = await api.call(`/berkas/${batchId}/ulang`, PENYUSUN, {
      method: 'POST',
      body: { items: [item] },
    });
    expect(answer.status).toBe(status);
  });
});
