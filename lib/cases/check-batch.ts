import { checkList } from '#accounts/check-list.ts';
import type { CheckReport } from '#accounts/report.ts';
import { TeguranError } from '#errors.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { SYSTEM } from './actor.ts';
import type { Batch } from './batch.ts';
import { batchEntry } from './log-entry.ts';
import type { BatchStore, Clock, Hasher, ListReader, ObjectStore, Queue } from './ports.ts';

interface Ports {
  readonly batches: BatchStore;
  readonly objects: ObjectStore;
  readonly reader: ListReader;
  readonly hasher: Hasher;
  readonly queue: Queue;
  readonly clock: Clock;
}

export type CheckOutcome =
  | { readonly kind: 'checked'; readonly batch: Batch }
  | { readonly kind: 'unreadable'; readonly batch: Batch }
  | { readonly kind: 'already-checked'; readonly batch: Batch }
  | { readonly kind: 'nothing-uploaded' };

/** Reads the uploaded list once, stores its report and items, and asks for letters. */
export const checkBatch =
  (ports: Ports) =>
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
async function repeat(ports: Ports, batch: Batch): Promise<CheckOutcome> {
  if (batch.state === 'unreadable') return { kind: 'unreadable', batch };
  if (batch.state !== 'checked') return { kind: 'already-checked', batch };
  await ports.queue.enqueue('compose', { batchId: batch.batchId });
  return { kind: 'checked', batch };
}

async function read(ports: Ports, batch: Batch, bytes: Uint8Array, at: string): Promise<Batch> {
  const fileSha256 = ports.hasher.sha256(bytes);
  try {
    const file = ports.reader.read(bytes, batch.fileName);
    const report = checkList(file, { today: tanggalWib(at) });
    return await keepReport(ports, batch, report, { fileSha256, at });
  } catch (error) {
    if (!(error instanceof TeguranError)) throw error;
    const problem = { code: error.code, message: error.kalimat };
    return advance(batch, { state: 'unreadable', fileSha256, problem }, at);
  }
}

async function keepReport(
  ports: Ports,
  batch: Batch,
  report: CheckReport,
  file: { fileSha256: string; at: string },
): Promise<Batch> {
  const json = new TextEncoder().encode(JSON.stringify(report));
  const sha256 = ports.hasher.sha256(json);
  const key = `laporan/${batch.batchId}/${sha256}.json`;
  await ports.objects.put('letters', key, json, 'application/json');
  await ports.batches.saveItems(batch.batchId, report.items);
  const counts = {
    rows: report.rows,
    items: report.items.length,
    merged: report.merged.length,
    errors: new Set(report.errors.map((error) => error.row)).size,
    skipped: report.skipped.length,
  };
  const stored = { key, sha256, bytes: json.length };
  const { fileSha256, at } = file;
  return advance(batch, { state: 'checked', fileSha256, report: stored, counts }, at);
}

function advance(batch: Batch, set: Partial<Batch>, at: string): Batch {
  const next = { ...batch, ...set, version: batch.version + 1, updatedAt: at };
  const name = next.state === 'checked' ? 'check' : 'refuse-list';
  const entry = batchEntry(batch.state, next, { name, at, actor: SYSTEM });
  return { ...next, log: [...batch.log, entry] };
}
