import { TeguranError } from '#errors.ts';
import type { Actor } from './actor.ts';
import type { Batch } from './batch.ts';
import { type ChangePorts, checkedBatch, composeAgain } from './change-batch.ts';
import { changeItem } from './change-item.ts';

export interface RepeatInput {
  readonly batchId: string;
  readonly items: readonly { readonly itemNo: number; readonly reason: string }[];
  readonly actor: Actor;
}

/** Lets items into a letter although an earlier letter names them, each for a typed reason. */
export const allowRepeats =
  (ports: ChangePorts) =>
  async ({ batchId, items: chosen, actor }: RepeatInput): Promise<Batch> => {
    await checkedBatch(ports.batches, batchId);
    if (chosen.some(({ reason }) => reason.trim() === '')) throw new TeguranError('REASON_MISSING');
    const items = await ports.batches.items(batchId);
    const at = ports.clock.now();
    const allowed = chosen.map(({ itemNo, reason }) => {
      const item = items.find((one) => one.itemNo === itemNo);
      if (!item) throw new TeguranError('ITEM_NOT_FOUND', { batchId, itemNo });
      return { item, repeat: { reason: reason.trim(), by: actor.sub, at } };
    });
    for (const { item, repeat } of allowed) {
      await changeItem(ports.batches, batchId, item, (now) => ({ ...now, repeat }));
    }
    return composeAgain(ports, batchId, { name: 'allow-repeats', actor });
  };
