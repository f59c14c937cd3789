import type { Language } from '#cases/pages.ts';
import { TeguranError } from '#errors.ts';
import { issuers } from '#letters/issuer.ts';
import { idFromKey } from '../remember-answer.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { type Form, readForm, requestOf } from './read-form.ts';
import { goTo, show } from './show.ts';

/** What fits through the front door in one piece; more goes straight to the object store. */
const MAX_FORM_BYTES = 4 * 1024 * 1024;

/** No list that is larger can be read. */
const MAX_LIST_BYTES = 10 * 1024 * 1024;

export function addUploadPages(app: PageApp, cases: Cases): void {
  app.get('/konsol/unggah', async (c) => {
    requireRight(c, 'upload');
    return showUpload(c, cases, {});
  });
  app.post('/konsol/unggah', async (c) => {
    requireRight(c, 'upload');
    const form = await readForm(c);
    const file = form.file('daftar');
    const problem = problemOf(file, c.get('language'));
    if (file === null || problem) {
      return showUpload(c, cases, { issuer: form.text('penerbit'), problem });
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { batch } = await open(c, cases, form, file.name, cases.hasher.sha256(bytes));
    await cases.objects.put('uploads', batch.uploadKey, bytes, 'application/octet-stream');
    return goTo(c, `/konsol/berkas/${batch.batchId}`);
  });
  // The script asks for a form of the object store: it shows progress and takes larger files.
  app.post('/konsol/unggah/formulir', async (c) => {
    requireRight(c, 'upload');
    const form = await readForm(c);
    const { batch, upload } = await open(
      c,
      cases,
      form,
      form.text('nama') || 'daftar',
      form.text('rupa'),
    );
    return c.json({ upload, next: `/konsol/berkas/${batch.batchId}` });
  });
}

function open(c: PageContext, cases: Cases, form: Form, fileName: string, content: string) {
  const session = c.get('session');
  return cases.receiveList({
    batchId: idFromKey(cases, session.sub, requestOf(form, fileName, content)),
    fileName: fileName.slice(0, 200),
    // What follows a letter begins on that letter's page, where the record of it is.
    kind: 'permintaan',
    issuerId: cases.chooseIssuer(form.text('penerbit') || null),
    actor: { sub: session.sub, groups: session.groups },
  });
}

/** An empty choice and a file that the front door would not let through. */
export function refuseLarge(file: File | null): asserts file is File {
  if (file === null || file.size === 0) throw new TeguranError('EMPTY_FILE');
  if (file.size <= MAX_FORM_BYTES) return;
  throw new TeguranError('FILE_TOO_LARGE', { bytes: file.size, limit: MAX_FORM_BYTES });
}

function problemOf(file: File | null, language: Language): string | null {
  try {
    refuseLarge(file);
    return null;
  } catch (error) {
    if (!(error instanceof TeguranError)) throw error;
    return language === 'id' ? error.kalimat : error.message;
  }
}

interface Chosen {
  readonly issuer?: string;
  readonly problem?: string | null;
}

async function showUpload(c: PageContext, cases: Cases, chosen: Chosen): Promise<Response> {
  const today = cases.today();
  const valid = issuers.filter(
    (one) => one.validFrom <= today && (one.validUntil === null || today <= one.validUntil),
  );
  const view = {
    key: cases.newKey(),
    problem: chosen.problem ?? null,
    issuers: valid.map(({ id, nama, penandatanganan }) => ({
      id,
      nama,
      elsewhere: penandatanganan === 'bsre',
      chosen: id === chosen.issuer,
    })),
    limit: MAX_LIST_BYTES,
    connectTo: await cases.uploadOrigin(),
  };
  return show(c, cases, 'unggah', view, chosen.problem ? 422 : 200);
}
