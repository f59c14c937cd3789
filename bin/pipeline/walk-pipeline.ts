import type { Incomplete } from '#accounts/completeness.ts';
import { TeguranError } from '#errors.ts';
import { rowLines } from '../commands/row-lines.ts';
import type { System } from '../start-system.ts';
import { type Api, callApi, PEMERIKSA, PENYUSUN } from './call-api.ts';

export interface PipelineInput {
  readonly list: { readonly name: string; readonly bytes: Uint8Array };
  readonly kind: string;
  readonly issuer: string | undefined;
}

export interface BatchShown {
  readonly batchId: string;
  readonly state: string;
  readonly counts: {
    readonly rows: number;
    readonly items: number;
    readonly merged: number;
    readonly errors: number;
    readonly skipped: number;
  } | null;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly unaddressed: readonly {
    readonly platform: string;
    readonly items: number;
    readonly code: string;
    readonly message: string;
  }[];
}

export interface LetterShown {
  readonly letterId: string;
  readonly platform: string;
  readonly state: string;
  readonly itemCount: number;
  readonly pages: number;
  readonly nomor: string | null;
  readonly draftSha256: string;
  readonly frozenSha256: string | null;
  readonly finalSha256: string | null;
  readonly tujuanSha256: string;
  readonly logEntries: number;
}

export interface Finding {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

export interface PipelineReport {
  readonly batch: BatchShown;
  readonly check: {
    readonly errors: readonly Finding[];
    readonly warnings: readonly Finding[];
    readonly incomplete: readonly Incomplete[];
  };
  readonly letters: readonly LetterShown[];
}

type Say = (step: string) => void;

/** Walks a list through the whole system as its people would: draft, second person, release. */
export async function walkPipeline(
  system: System,
  input: PipelineInput,
  say: Say,
): Promise<PipelineReport> {
  const penyusun = callApi(system, PENYUSUN);
  const pemeriksa = callApi(system, PEMERIKSA);
  say(`Penyusun mengunggah ${input.list.name} …`);
  const batchId = await upload(penyusun, input);
  await system.drain();
  const { batch, report: check } = await showBatch(penyusun, batchId);
  sayBatch(batch, check, say);
  const drafts = await lettersOf(penyusun, batchId);
  await submit(penyusun, drafts, say);
  await approve(pemeriksa, drafts, say);
  await system.drain();
  const numbered = await lettersOf(pemeriksa, batchId);
  sayAwaiting(numbered, say);
  await release(pemeriksa, numbered, say);
  await system.drain();
  say('Kejadian surel diterima; log disegel.');
  await system.sweep();
  await system.drain();
  return { batch, check, letters: await withLogs(pemeriksa, await lettersOf(pemeriksa, batchId)) };
}

interface Opened {
  readonly batch: BatchShown;
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}

async function upload(api: Api, { list, kind, issuer }: PipelineInput): Promise<string> {
  const opened = await api.post<Opened>('/berkas', { fileName: list.name, kind, issuer });
  const form = new FormData();
  for (const [name, value] of Object.entries(opened.upload.fields)) form.append(name, value);
  form.append('file', new Blob([Buffer.from(list.bytes)]), list.name);
  const answer = await fetch(opened.upload.url, { method: 'POST', body: form });
  if (!answer.ok) throw new TeguranError('UPLOAD_REFUSED', { status: answer.status });
  return opened.batch.batchId;
}

async function showBatch(api: Api, batchId: string) {
  const shown = await api.get<Shown>(`/berkas/${batchId}`);
  const { problem } = shown.batch;
  if (problem) throw new TeguranError('LIST_UNREADABLE', { ...problem });
  const report = shown.reportUrl ? await fetchReport(shown.reportUrl) : shown.report;
  return { batch: shown.batch, report: report ?? { errors: [], warnings: [], incomplete: [] } };
}

type Check = PipelineReport['check'];

interface Shown {
  readonly batch: BatchShown;
  readonly report: Check | null;
  readonly reportUrl: string | null;
}

async function fetchReport(url: string): Promise<Check> {
  return (await (await fetch(url)).json()) as Check;
}

function sayBatch({ counts, unaddressed }: BatchShown, check: Check, say: Say): void {
  if (counts) {
    say(
      `Diperiksa: ${counts.rows} baris = ${counts.items} temuan + ${counts.merged} digabung + ` +
        `${counts.errors} keliru + ${counts.skipped} dilewati.`,
    );
  }
  for (const line of rowLines(check)) say(`  ${line}`);
  for (const { code, message } of unaddressed) {
    // Said row by row already.
    if (code !== 'ITEMS_INCOMPLETE') say(`  belum menjadi surat: ${message}`);
  }
}

function lettersOf(api: Api, batchId: string): Promise<LetterShown[]> {
  return api.getAll(`/berkas/${batchId}/surat`, 'letters');
}

async function submit(api: Api, letters: readonly LetterShown[], say: Say): Promise<void> {
  if (letters.length === 0) return;
  say(`Konsep ${letters.length} surat tersusun; penyusun mengajukannya …`);
  const named = letters.map(({ letterId, draftSha256 }) => ({ letterId, sha256: draftSha256 }));
  await api.post('/surat/ajukan', { letters: named, secondLook: true });
}

async function approve(api: Api, letters: readonly LetterShown[], say: Say): Promise<void> {
  if (letters.length === 0) return;
  say(
    'Pemeriksa (orang kedua) menyetujui konsep menurut sidiknya; surat diberi nomor dan tanggal …',
  );
  const named = letters.map(({ letterId, draftSha256, tujuanSha256 }) => {
    return { letterId, sha256: draftSha256, tujuanSha256 };
  });
  await api.post('/surat/setujui', { letters: named });
}

function sayAwaiting(letters: readonly LetterShown[], say: Say): void {
  const waiting = letters.filter(({ state }) => state === 'awaiting-signature');
  if (waiting.length === 0) return;
  say(
    `${waiting.length} surat menunggu ditandatangani pejabat dengan aplikasi lain; naskahnya ada pada hasil.`,
  );
}

async function release(api: Api, letters: readonly LetterShown[], say: Say): Promise<void> {
  const signed = letters.flatMap(({ letterId, finalSha256, tujuanSha256 }) =>
    finalSha256 === null ? [] : [{ letterId, sha256: finalSha256, tujuanSha256 }],
  );
  if (signed.length === 0) return;
  say(
    `${signed.length} surat ditandatangani (kunci uji coba); pemeriksa melepasnya untuk dikirim …`,
  );
  await api.post('/surat/lepas', { letters: signed });
}

async function withLogs(api: Api, letters: readonly LetterShown[]): Promise<LetterShown[]> {
  const shown = [];
  for (const letter of letters) {
    const { log } = await api.get<{ log: unknown[] }>(`/surat/${letter.letterId}`);
    shown.push({ ...letter, logEntries: log.length });
  }
  return shown;
}
