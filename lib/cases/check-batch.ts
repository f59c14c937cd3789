import { checkList } from '#accounts/check-list.ts';
import { findIncomplete } from '#accounts/completeness.ts';
import { type CheckReport, countReport } from '#accounts/report.ts';
import { type ListFile, picturesOf } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { SYSTEM } from './actor.ts';
import type { Batch } from './batch.ts';
import { findEarlier } from './find-earlier.ts';
import { type EvidencePorts, keepEvidence } from './keep-evidence.ts';
import { letterRules } from './letter-rules.ts';
import { batchEntry } from './log-entry.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';
import type { EarlierLetters } from './ports/earlier-letters.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ListReader } from './ports/list-reader.ts';
import type { Queue } from './ports/queue.ts';
import { refuseSameFile } from './refuse-same-file.ts';
import { storeFile } from './store-file.ts';
import { warnOfEarlier } from './warn-of-earlier.ts';

export interface CheckPorts extends EvidencePorts {
  readonly batches: BatchStore;
  readonly letters: LetterStore;
  readonly earlier: EarlierLetters;
  readonly reader: ListReader;
  readonly queue: Queue;
  readonly clock: Clock;
}

export type CheckOutcome =
  | { readonly kind: 'checked'; readonly batch: Batch }
  | { readonly kind: 'unreadable'; readonly batch: Batch }
  | { readonly kind: 'already-checked'; readonly batch: Batch }
  | { readonly kind: 'nothing-uploaded' };

/** Reads the uploaded list once, stores its report, items and evidence, and asks for letters. */
export const checkBatch =
  (ports: CheckPorts) =>
  async (batchId: string): Promise<CheckOutcome> => {
    const batch = await ports.batches.find(batchId);
    if (!batch) throw new TeguranError('BATCH_NOT_FOUND', { batchId });
    if (batch.state !== 'received') return repeat(ports, batch);
    const bytes = await ports.objects.get('uploads', batch.uploadKey);
    if (!bytes) return { kind: 'nothing-uploaded' };
    const at = ports.clock.now();
    const next = await read(ports, batch, bytes, at);
    if ((await ports.batches.save(next)).kind === 'stale') {
      return { kind: 'already-checked', batch: next };
    }
    return repeat(ports, next);
  };

/** The queue message may have been lost after the write, so a repeat sends it again. */
async function repeat(ports: CheckPorts, batch: Batch): Promise<CheckOutcome> {
  if (batch.state === 'unreadable') return { kind: 'unreadable', batch };
  if (batch.state !== 'checked') return { kind: 'already-checked', batch };
  await ports.queue.enqueue('compose', { batchId: batch.batchId });
  return { kind: 'checked', batch };
}

async function read(
  ports: CheckPorts,
  batch: Batch,
  bytes: Uint8Array,
  at: string,
): Promise<Batch> {
  const fileSha256 = ports.hasher.sha256(bytes);
  try {
    await refuseSameFile(ports, batch, fileSha256);
    const file = ports.reader.read(bytes, batch.fileName);
    const report = checkList(file, { today: tanggalWib(at) });
    return await keep(ports, batch, { file, report, fileSha256, at });
  } catch (error) {
    if (!(error instanceof TeguranError)) throw error;
    const problem = { code: error.code, message: error.kalimat };
    return advance(batch, { state: 'unreadable', fileSha256, problem }, at);
  }
}

interface Checked {
  readonly file: ListFile;
  readonly report: CheckReport;
  readonly fileSha256: string;
  readonly at: string;
}

async function keep(ports: CheckPorts, batch: Batch, checked: Checked): Promise<Batch> {
  const { file, fileSha256, at } = checked;
  const found = await findEarlier(ports, batch.batchId, checked.report.items);
  const items = await keepEvidence(ports, batch, found, picturesOf(file));
  await ports.batches.saveItems(batch.batchId, items);
  await ports.batches.indexItems(batch.batchId, items);
  const whole = warnOfEarlier({ ...checked.report, items });
  const incomplete = findIncomplete(items, letterRules(batch, tanggalWib(at)));
  const report = await storeFile(ports, {
    bucket: 'letters',
    folder: `laporan/${batch.batchId}`,
    extension: 'json',
    contentType: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify({ ...whole, incomplete })),
  });
  const counts = countReport(whole);
  return advance(batch, { state: 'checked', fileSha256, report, counts }, at);
}

function advance(batch: Batch, set: Partial<Batch>, at: string): Batch {
  const next = { ...batch, ...set, version: batch.version + 1, updatedAt: at };
  const name = next.state === 'checked' ? 'check' : 'refuse-list';
  const entry = batchEntry(batch.state, next, { name, at, actor: SYSTEM });
  return { ...next, log: [...batch.log, entry] };
}
