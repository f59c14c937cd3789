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
 * twice: refused while the batch that holds them is still worth anything, and passed on after that.
 */
export async function refuseSameFile(ports: Ports, batch: Batch, sha256: string): Promise<void> {
  const { batchId } = batch;
  const fileKey = fileKeyOf(batch, sha256);
  let holder = await ports.batches.claimFile(fileKey, batchId);
  // Whoever else finds the same dead holder may be faster; then theirs is the one to judge.
  while (holder !== batchId) {
    const first = await ports.batches.find(holder);
    if (first && (await isAlive(ports, first))) {
      throw new TeguranError('FILE_ALREADY_RECEIVED', { batchId: holder });
    }
    holder = await ports.batches.claimFile(fileKey, batchId, holder);
  }
}

/** The list of a follow-up is made of what letters say: after another letter it may be the same bytes. */
function fileKeyOf({ kind, followUps = {} }: Batch, sha256: string): string {
  const earlier = Object.values(followUps).flatMap(({ surat }) => surat);
  return [kind, ...earlier.sort(), sha256].join('#');
}

/** Unreadable, or with every letter withdrawn, a batch stands in nobody's way. */
async function isAlive({ letters }: Ports, batch: Batch): Promise<boolean> {
  if (batch.state === 'unreadable') return false;
  if (batch.letterIds.length === 0) return true;
  const own = await Promise.all(batch.letterIds.map((id) => letters.find(id)));
  return own.some((letter) => letter !== null && !isWithdrawn(letter));
}
