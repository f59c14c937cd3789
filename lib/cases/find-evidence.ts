import type { Picture } from '#accounts/item.ts';
import { EXTENSION, evidenceFolder } from './keep-evidence.ts';
import type { StoredFile } from './letter.ts';
import type { BatchStore } from './ports/batch-store.ts';

export interface EvidenceOnFile {
  readonly contentType: Picture['contentType'];
  readonly stored: StoredFile;
}

/** Where a picture is kept that an item of a list holds; null when none does. */
export const findEvidence =
  ({ batches }: { readonly batches: Pick<BatchStore, 'findPicture'> }) =>
  async (batchId: string, sha256: string): Promise<EvidenceOnFile | null> => {
    const picture = await batches.findPicture(batchId, sha256);
    if (!picture) return null;
    const { contentType, bytes } = picture;
    const key = `${evidenceFolder(batchId)}/${sha256}.${EXTENSION[contentType]}`;
    return { contentType, stored: { key, sha256, bytes } };
  };
