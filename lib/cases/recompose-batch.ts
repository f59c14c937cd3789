import type { Actor } from './actor.ts';
import type { Batch } from './batch.ts';
import { type ChangePorts, composeAgain } from './change-batch.ts';

/** Composes a list once more by hand: what kept its letters back, such as a missing desk, may be mended. */
export const recomposeBatch =
  (ports: ChangePorts) =>
  (input: { readonly batchId: string; readonly actor: Actor }): Promise<Batch> =>
    composeAgain(ports, input.batchId, { name: 'recompose', actor: input.actor });
