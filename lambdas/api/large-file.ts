import type { StoredFile } from '#cases/letter.ts';
import type { Bucket, DownloadAs, ObjectStore } from '#cases/ports/object-store.ts';

/** A function answers 6 MB at most, and a file grows by a third on its way through. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** Where a file is fetched that is too large for an answer of ours; null when it fits. */
export async function linkIfLarge(
  { objects }: { readonly objects: Pick<ObjectStore, 'presignDownload'> },
  bucket: Bucket,
  stored: StoredFile,
  as: DownloadAs,
): Promise<string | null> {
  if (stored.bytes <= MOST_BYTES) return null;
  return objects.presignDownload(bucket, stored.key, as);
}
