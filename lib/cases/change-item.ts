import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import { canonicalJson } from '#ledger/canonical-json.ts';
import type { BatchStore } from './ports/batch-store.ts';

const TRIES = 5;

/** Changes an item that was seen, over whatever another process made of it meanwhile. */
export async function changeItem(
  batches: Pick<BatchStore, 'replaceItem' | 'itemsAt'>,
  batchId: string,
  seen: Item,
  change: (item: Item) => Item,
): Promise<void> {
  const { itemNo } = seen;
  let before = seen;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const after = { ...change(before), version: (before.version ?? 0) + 1 };
    if ((await batches.replaceItem(batchId, before, after)).kind === 'saved') return;
    const [kept] = await batches.itemsAt([{ batchId, itemNo }]);
    if (!kept) throw new TeguranError('ITEM_NOT_FOUND', { batchId, itemNo });
    // A refused write may be our own: the answer was lost and the client asked a second time.
    if (canonicalJson(kept.item) === canonicalJson(after)) return;
    before = kept.item;
  }
  throw new TeguranError('BATCH_BUSY', { batchId });
}
