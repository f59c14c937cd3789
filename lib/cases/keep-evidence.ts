import type { Item } from '#accounts/item.ts';
import type { EvidenceFile } from '#accounts/sheet.ts';
import type { Hasher, ObjectStore } from './ports.ts';
import { storeFile } from './store-file.ts';

const PARALLEL_WRITES = 8;
const EXTENSION = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** Keeps every picture that an item counts as evidence, byte for byte, under its own hash. */
export async function keepEvidence(
  ports: { readonly objects: ObjectStore; readonly hasher: Hasher },
  batchId: string,
  items: readonly Item[],
  files: readonly EvidenceFile[],
): Promise<void> {
  const bytesOf = new Map(files.map(({ sha256, bytes }) => [sha256, bytes]));
  const pieces = new Map(
    items.flatMap(({ evidence }) => evidence.map((one) => [one.sha256, one.picture] as const)),
  );
  const wanted = [...pieces].flatMap(([sha256, picture]) => {
    const bytes = bytesOf.get(sha256 ?? '');
    return bytes && picture ? [{ bytes, contentType: picture.contentType }] : [];
  });
  for (let start = 0; start < wanted.length; start += PARALLEL_WRITES) {
    const some = wanted.slice(start, start + PARALLEL_WRITES);
    await Promise.all(
      some.map(({ bytes, contentType }) =>
        storeFile(ports, {
          bucket: 'letters',
          folder: evidenceFolder(batchId),
          extension: EXTENSION[contentType],
          contentType,
          bytes,
        }),
      ),
    );
  }
}

function evidenceFolder(batchId: string): string {
  return `bukti/${batchId}`;
}

/** Where a picture of an item is kept; null when no item holds it. */
export function evidenceFile(batchId: string, items: readonly Item[], sha256: string) {
  const pieces = items.flatMap(({ evidence }) => evidence);
  const picture = pieces.find((one) => one.sha256 === sha256 && one.picture)?.picture;
  if (!picture) return null;
  const { contentType, bytes } = picture;
  const key = `${evidenceFolder(batchId)}/${sha256}.${EXTENSION[contentType]}`;
  return { contentType, stored: { key, sha256, bytes } };
}
