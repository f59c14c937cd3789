import { TeguranError } from '#errors.ts';
import type { Batch } from './batch.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { LetterStore } from './ports/letter-store.ts';
import { isWithdrawn } from './withdraw-letter.ts';

interface Ports {
  readonly batches: BatchStore;
  readonly letters: Pick<LetterStore, 'find'>;
}

/**
 * The same bytes for the same kind of letter again, in another batch, would write the same letters
 * twice: refused while the first batch is still worth anything.
 */
export async function refuseSameFile(
  ports: Ports,
  { batchId, kind }: Batch,
  sha256: string,
): Promise<void> {
  const holder = await ports.batches.claimFile(`${kind}#${sha256}`, batchId);
  if (holder === batchId) return;
  const first = await ports.batches.find(holder);
  if (first && (await isAlive(ports, first))) {
    throw new TeguranError('FILE_ALREADY_RECEIVED', { batchId: holder });
  }
}

/** Unreadable, or with every letter withdrawn, a batch stands in nobody's way. */
async function isAlive({ letters }: Ports, batch: Batch): Promise<boolean> {
  if (batch.state === 'unreadable') return false;
  if (batch.letterIds.length === 0) return true;
  const own = await Promise.all(batch.letterIds.map((id) => letters.find(id)));
  return own.some((letter) => letter !== null && !isWithdrawn(letter));
}
