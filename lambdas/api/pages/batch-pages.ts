import type { CheckReport, Finding } from '#accounts/report.ts';
import { safeCell } from '#accounts/safe-cell.ts';
import type { Batch } from '#cases/batch.ts';
import type { Letter } from '#cases/letter.ts';
import { MAX_UPLOAD_BYTES } from '#cases/receive-list.ts';
import { TeguranError } from '#errors.ts';
import { earlierOf, SHOWN } from './earlier-view.ts';
import { evidenceView } from './evidence-view.ts';
import { batchRow, shownState } from './home-page.ts';
import { letterRow, platformName } from './letter-row.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { readForm } from './read-form.ts';
import { reportView } from './report-view.ts';
import { goTo, show } from './show.ts';
import { submitStep } from './submit-step.ts';

export function addBatchPages(app: PageApp, cases: Cases): void {
  app.get('/konsol/berkas', async (c) => {
    requireRight(c, 'read');
    const { rows, next } = await cases.batches.page(SHOWN, c.req.query('lanjut') ?? null);
    const older = next && `/konsol/berkas?lanjut=${next}`;
    return show(c, cases, 'daftar-berkas', {
      batches: rows.map((batch) => batchRow(batch, cases.clock.now())),
      older,
    });
  });
  app.get('/konsol/berkas/:batchId', async (c) => {
    return showBatch(c, cases, c.req.param('batchId'), NOTHING_REFUSED);
  });
  app.get('/konsol/berkas/:batchId/perbaikan.csv', async (c) => {
    requireRight(c, 'read');
    const report = await readReport(cases, await findBatch(cases, c.req.param('batchId')));
    return c.body(repairCsv(report.errors), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="perbaikan.csv"',
    });
  });
  app.post('/konsol/berkas/:batchId/ajukan', async (c) => {
    const form = await readForm(c);
    const back = `/konsol/berkas/${encodeURIComponent(c.req.param('batchId'))}`;
    requireRight(c, 'submit');
    if (form.all('surat').length === 0) {
      return showBatch(c, cases, c.req.param('batchId'), { form: 'ajukan', reason: '' });
    }
    return submitStep(c, cases, form, back);
  });
  app.post('/konsol/berkas/:batchId/susun-ulang', async (c) => {
    const { sub, groups } = requireRight(c, 'upload');
    const { batchId } = c.req.param();
    await cases.recomposeBatch({ batchId, actor: { sub, groups } });
    return goTo(c, `/konsol/berkas/${batchId}`, 'disusun-ulang');
  });
}

interface Refused {
  /** The form in which nothing was ticked; null when none was sent. */
  readonly form: 'ulang' | 'ajukan' | null;
  readonly reason: string;
}

const NOTHING_REFUSED: Refused = { form: null, reason: '' };

/** A list as it is now, and the form in which nothing was ticked, as it was typed. */
export async function showBatch(
  c: PageContext,
  cases: Cases,
  batchId: string,
  refused: Refused,
): Promise<Response> {
  const { sub } = requireRight(c, 'read');
  const batch = await findBatch(cases, batchId);
  // What is read or written into letters just now changes by itself.
  const state = shownState(batch, cases.clock.now());
  const path = `/konsol/berkas/${batchId}`;
  const letters = (await lettersOf(cases, batch)).map((letter) => letterRow(letter, sub));
  const view = {
    path,
    refused,
    batch: { ...viewOf(batch), state },
    waiting: state === 'received' || state === 'checked' ? path : null,
    report: batch.report ? reportView(await readReport(cases, batch)) : null,
    letters,
    drafts: letters.filter((letter) => letter.state === 'draft').length,
    ...(await earlierOf(cases, batch, c.req.query('lanjut') ?? null)),
    evidence: await evidenceView(cases, batch),
    zipLimit: MAX_UPLOAD_BYTES,
    connectTo: await cases.uploadOrigin(),
  };
  return show(c, cases, 'berkas', view, refused.form === null ? 200 : 422);
}

/** Its letters, each followed by the one that takes it back. */
async function lettersOf(cases: Cases, { letterIds }: Batch): Promise<Letter[]> {
  const find = async (id: string | null): Promise<Letter[]> => {
    const letter = id && (await cases.letters.find(id));
    return letter ? [letter, ...(await find(letter.dicabutOleh))] : [];
  };
  return (await Promise.all(letterIds.map(find))).flat();
}

async function findBatch(cases: Cases, batchId: string): Promise<Batch> {
  const batch = await cases.batches.find(batchId);
  if (!batch) throw new TeguranError('BATCH_NOT_FOUND', { batchId });
  return batch;
}

/** An unread list has no report; it is shown as one without findings. */
async function readReport(cases: Cases, batch: Batch): Promise<CheckReport> {
  if (!batch.report) throw new TeguranError('BATCH_NOT_FOUND', { batchId: batch.batchId });
  return (await cases.readReport(batch.report)) as CheckReport;
}

function viewOf(batch: Batch) {
  return {
    batchId: batch.batchId,
    fileName: batch.fileName,
    fileSha256: batch.fileSha256,
    kind: batch.kind,
    updatedAt: batch.updatedAt,
    counts: batch.counts,
    problem: batch.problem?.message ?? null,
    unaddressed: batch.unaddressed.filter(({ code }) => code !== 'ITEMS_REPEATED').map(leftView),
  };
}

/** Repeats have a section of their own, where somebody may let them in. */
function leftView({ platform, items, message }: Batch['unaddressed'][number]) {
  return { platform: platformName(platform), items, message };
}

/** The byte order mark tells Excel that this is UTF-8. */
function repairCsv(errors: readonly Finding[]): string {
  const head = ['Lembar', 'Baris', 'Kolom', 'Kode', 'Yang perlu diperbaiki'];
  const rows = errors.map((one) => [one.sheet, `${one.row}`, one.column, one.code, one.message]);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(',');
  return `\uFEFF${[head, ...rows].map(line).join('\r\n')}\r\n`;
}
