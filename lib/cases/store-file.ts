import type { StoredFile } from './letter.ts';
import type { Hasher } from './ports/ids.ts';
import type { Bucket, ObjectStore } from './ports/object-store.ts';

interface Ports {
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
}

export interface NewFile {
  readonly bucket: Bucket;
  readonly folder: string;
  readonly extension: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Keeps bytes under a key that ends in their hash: writing twice writes the same. */
export async function storeFile(ports: Ports, file: NewFile): Promise<StoredFile> {
  const sha256 = ports.hasher.sha256(file.bytes);
  const key = `${file.folder}/${sha256}.${file.extension}`;
  await ports.objects.put(file.bucket, key, file.bytes, file.contentType);
  return { key, sha256, bytes: file.bytes.length };
}
