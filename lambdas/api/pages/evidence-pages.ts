import { checkedBatch } from '#cases/change-batch.ts';
import { TeguranError } from '#errors.ts';
import { sendStored } from '../send-stored.ts';
import { showBatch } from './batch-pages.ts';
import { keepNotice } from './cookies.ts';
import type { Cases, PageApp } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { readForm } from './read-form.ts';
import { goTo } from './show.ts';
import { refuseLarge } from './upload-pages.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What belongs to a list beside its rows: what to repair, and the screenshots that prove them. */
export function addEvidencePages(app: PageApp, cases: Cases): void {
  app.get('/konsol/berkas/:batchId/perbaikan.xlsx', async (c) => {
    requireRight(c, 'upload');
    const { batchId } = c.req.param();
    return c.body(new Uint8Array(await cases.repairFile(batchId)), 200, {
      'content-type': WORKBOOK,
      'content-disposition': `attachment; filename="perbaikan-${batchId}.xlsx"`,
    });
  });
  app.get('/konsol/berkas/:batchId/bukti/:sha256', async (c) => {
    requireRight(c, 'read');
    const { batchId, sha256 } = c.req.param();
    const file = await cases.findEvidence(batchId, sha256);
    if (!file) throw new TeguranError('EVIDENCE_FILE_NOT_FOUND', { sha256 });
    const as = { contentType: file.contentType, disposition: `attachment; filename="${sha256}"` };
    const kept = { bucket: 'letters', stored: file.stored } as const;
    // An image element shows it all the same; opened by itself it is a file, never a page of ours.
    const policy = { 'content-security-policy': "default-src 'none'; sandbox" };
    return sendStored(c, cases, kept, as, policy);
  });
  app.post('/konsol/berkas/:batchId/bukti', async (c) => {
    requireRight(c, 'upload');
    const { batchId } = c.req.param();
    const file = (await readForm(c)).file('bukti');
    refuseLarge(file);
    const { fields } = await cases.receiveEvidence({ batchId, fileName: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    await cases.objects.put('uploads', fields['key'] ?? '', bytes, 'application/zip');
    return goTo(c, `/konsol/berkas/${batchId}`, 'bukti-diterima');
  });
  app.post('/konsol/berkas/:batchId/bukti/formulir', async (c) => {
    requireRight(c, 'upload');
    const { batchId } = c.req.param();
    const form = await readForm(c);
    const fileName = form.text('nama') || 'bukti.zip';
    const upload = await cases.receiveEvidence({ batchId, fileName });
    keepNotice(c, cases.origin, 'bukti-diterima');
    return c.json({ upload, next: `/konsol/berkas/${batchId}` });
  });
  app.post('/konsol/berkas/:batchId/ulang', async (c) => {
    const { sub, groups } = requireRight(c, 'upload');
    const { batchId } = c.req.param();
    await checkedBatch(cases.batches, batchId);
    const form = await readForm(c);
    const reason = form.text('alasan');
    const items = form.all('butir').map((no) => ({ itemNo: Number(no), reason }));
    if (items.length === 0) return showBatch(c, cases, batchId, { form: 'ulang', reason });
    await cases.allowRepeats({ batchId, items, actor: { sub, groups } });
    return goTo(c, `/konsol/berkas/${batchId}`, 'disertakan');
  });
}
