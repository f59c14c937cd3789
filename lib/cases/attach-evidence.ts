import { type AttachReport, attachFiles } from '#accounts/attach-files.ts';
import type { Item } from '#accounts/item.ts';
import { mergeEvidence } from '#accounts/merge-evidence.ts';
import type { EvidenceFile } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { SYSTEM } from './actor.ts';
import type { Batch } from './batch.ts';
import { type ChangePorts, changeBatch, checkedBatch, composeAgain } from './change-batch.ts';
import { changeItem } from './change-item.ts';
import { type EvidencePorts, keepEvidence } from './keep-evidence.ts';
import type { ListReader } from './ports/list-reader.ts';
import { storeFile } from './store-file.ts';

export interface AttachPorts extends ChangePorts, EvidencePorts {
  readonly reader: Pick<ListReader, 'readEvidence'>;
}

export type AttachOutcome =
  | { readonly kind: 'attached'; readonly batch: Batch }
  | { readonly kind: 'unreadable'; readonly batch: Batch }
  | { readonly kind: 'nothing-uploaded' };

/** What staff read about an archive of screenshots. */
export interface EvidenceReport extends AttachReport {
  readonly problem: { readonly code: string; readonly message: string } | null;
}

const PARALLEL_CHANGES = 8;

/** Gives items the screenshots of an archive that came after their list; repeating adds nothing. */
export const attachEvidence =
  (ports: AttachPorts) =>
  async (batchId: string, uploadKey: string): Promise<AttachOutcome> => {
    const bytes = await ports.objects.get('uploads', uploadKey);
    if (!bytes) return { kind: 'nothing-uploaded' };
    const batch = await checkedBatch(ports.batches, batchId);
    const files = readFiles(ports, bytes);
    if (files instanceof TeguranError) return refuse(ports, batchId, files);
    const items = await ports.batches.items(batchId);
    const { changed, report } = attachFiles(items, files);
    const kept = await keepEvidence(ports, batch, changed, files);
    for (let start = 0; start < kept.length; start += PARALLEL_CHANGES) {
      const some = kept.slice(start, start + PARALLEL_CHANGES);
      await Promise.all(some.map((item) => addTo(ports, batchId, items, item)));
    }
    const evidenceReport = await keepReport(ports, batchId, { ...report, problem: null });
    const move = { name: 'attach-evidence', actor: SYSTEM, set: { evidenceReport } } as const;
    return { kind: 'attached', batch: await composeAgain(ports, batchId, move) };
  };

/** Somebody else may allow the item or add to it at the same time: only its pictures are new. */
function addTo(ports: AttachPorts, batchId: string, seen: readonly Item[], changed: Item) {
  const before = seen.find(({ itemNo }) => itemNo === changed.itemNo) ?? changed;
  return changeItem(ports.batches, batchId, before, (now) => ({
    ...now,
    evidence:
      now === before
        ? changed.evidence
        : mergeEvidence(now.evidence, before.evidence, changed.evidence),
  }));
}

function readFiles({ reader }: AttachPorts, bytes: Uint8Array): EvidenceFile[] | TeguranError {
  try {
    return reader.readEvidence(bytes);
  } catch (error) {
    if (error instanceof TeguranError) return error;
    throw error;
  }
}

async function refuse(
  ports: AttachPorts,
  batchId: string,
  { code, kalimat }: TeguranError,
): Promise<AttachOutcome> {
  const evidenceReport = await keepReport(ports, batchId, {
    attached: [],
    refused: [],
    unused: [],
    problem: { code, message: kalimat },
  });
  const move = { name: 'refuse-evidence', actor: SYSTEM, set: { evidenceReport } } as const;
  return { kind: 'unreadable', batch: await changeBatch(ports, batchId, move) };
}

function keepReport(ports: AttachPorts, batchId: string, report: EvidenceReport) {
  return storeFile(ports, {
    bucket: 'letters',
    folder: `laporan/${batchId}`,
    extension: 'bukti.json',
    contentType: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(report)),
  });
}
