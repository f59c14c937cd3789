import type { Item } from '#accounts/item.ts';
import type { EvidenceFile } from '#accounts/sheet.ts';
import type { LetterKind } from '#law/kind.ts';
import { showsPictures } from '#letters/share-room.ts';
import { addPrintCopies, type MakePrintCopy } from './add-print-copies.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';
import { type NewFile, storeFile } from './store-file.ts';

const PARALLEL_WRITES = 8;
export const EXTENSION = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

export interface EvidencePorts {
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly makePrintCopy: MakePrintCopy;
}

/**
 * Keeps every picture that an item counts as evidence, byte for byte, under its own hash; for letters
 * that show their screenshots a copy for the page as well, which the returned items name.
 */
export async function keepEvidence(
  ports: EvidencePorts,
  batch: { readonly batchId: string; readonly kind: LetterKind },
  items: readonly Item[],
  files: readonly EvidenceFile[],
): Promise<Item[]> {
  const folder = evidenceFolder(batch.batchId);
  await storeAll(ports, originals(items, files, folder));
  if (!showsPictures(batch.kind)) return [...items];
  const copied = addPrintCopies(items, files, { folder, ...ports });
  await storeAll(ports, copied.files);
  return copied.items;
}

function originals(
  items: readonly Item[],
  files: readonly EvidenceFile[],
  folder: string,
): NewFile[] {
  const bytesOf = new Map(files.map(({ sha256, bytes }) => [sha256, bytes]));
  const pieces = new Map(
    items.flatMap(({ evidence }) => evidence.map((one) => [one.sha256, one.picture] as const)),
  );
  return [...pieces].flatMap(([sha256, picture]) => {
    const bytes = bytesOf.get(sha256 ?? '');
    if (!bytes || !picture) return [];
    const { contentType } = picture;
    const extension = EXTENSION[contentType];
    return [{ bucket: 'letters' as const, folder, extension, contentType, bytes }];
  });
}

async function storeAll(ports: EvidencePorts, wanted: readonly NewFile[]): Promise<void> {
  for (let start = 0; start < wanted.length; start += PARALLEL_WRITES) {
    const some = wanted.slice(start, start + PARALLEL_WRITES);
    await Promise.all(some.map((file) => storeFile(ports, file)));
  }
}

export function evidenceFolder(batchId: string): string {
  return `bukti/${batchId}`;
}
