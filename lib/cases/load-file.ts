import { TeguranError } from '#errors.ts';
import type { StoredFile } from './letter.ts';
import type { Hasher } from './ports/ids.ts';
import type { Bucket, ObjectStore } from './ports/object-store.ts';

interface Ports {
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
}

/** Reads bytes back and refuses them when they are no longer what was kept. */
export async function loadFile(
  ports: Ports,
  bucket: Bucket,
  file: StoredFile,
): Promise<Uint8Array> {
  const bytes = await ports.objects.get(bucket, file.key);
  if (!bytes) throw new TeguranError('OBJECT_MISSING', { key: file.key });
  if (ports.hasher.sha256(bytes) !== file.sha256) {
    throw new TeguranError('OBJECT_CHANGED', { key: file.key });
  }
  return bytes;
}
