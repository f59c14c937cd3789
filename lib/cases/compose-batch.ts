import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import { issuerFor } from '#letters/issuer.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { SYSTEM } from './actor.ts';
import type { Batch, Unaddressed } from './batch.ts';
import { type ComposePorts, composeOne, leftOutOf, makeKnown } from './compose-letter.ts';
import { endedOffice } from './ended-office.ts';
import type { Frame } from './gather-letter.ts';
import { groupByLetter, groupComplete, listIncomplete, listUnwritten } from './group-items.ts';
import { keyedId } from './letter-key.ts';
import { letterRules } from './letter-rules.ts';
import { batchEntry } from './log-entry.ts';

export type ComposeOutcome =
  | { readonly kind: 'composed'; readonly batch: Batch }
  | { readonly kind: 'not-needed'; readonly batch: Batch };

/** One draft per platform, more for a long list, from the good items of a checked list; safe to run again. */
export const composeBatch =
  (ports: ComposePorts) =>
  async (batchId: string): Promise<ComposeOutcome> => {
    const batch = await ports.batches.find(batchId);
    if (!batch) throw new TeguranError('BATCH_NOT_FOUND', { batchId });
    if (batch.state !== 'checked') return { kind: 'not-needed', batch };
    const at = ports.clock.now();
    const items = await ports.batches.items(batchId);
    const ended = endedOffice(batch, tanggalWib(at));
    const found = ended
      ? await keepWritten(ports, batch, items, ended)
      : await composeAll(ports, batch, items, at);
    return finish(ports, batch, found, at);
  };

async function composeAll(ports: ComposePorts, batch: Batch, items: readonly Item[], at: string) {
  const frame = await frameOf(ports, batch, tanggalWib(at));
  const rules = letterRules(batch, frame.tanggal);
  const letterIds: string[] = [];
  const unaddressed: Unaddressed[] = listIncomplete(items, rules);
  for (const group of groupComplete(items, rules)) {
    const done = await composeOne(ports, { batch, frame, at }, group);
    if (done.letterId !== null) letterIds.push(done.letterId);
    if (done.left !== null) unaddressed.push(done.left);
  }
  return { letterIds, unaddressed };
}

/** What was written before its office ended stays; what no letter carries is told to its drafter. */
async function keepWritten(
  ports: ComposePorts,
  batch: Batch,
  items: readonly Item[],
  ended: TeguranError,
) {
  const letterIds: string[] = [];
  const left: Item[] = [];
  for (const { letterKey, items: some } of groupByLetter(items)) {
    const letter = await ports.letters.find(keyedId(batch.batchId, letterKey));
    left.push(...(letter ? await leftOutOf(ports, letter, some) : some));
    if (!letter) continue;
    letterIds.push(letter.letterId);
    await makeKnown(ports, letter);
  }
  return { letterIds, unaddressed: listUnwritten(left, ended) };
}

async function frameOf(ports: ComposePorts, batch: Batch, tanggal: string): Promise<Frame> {
  return {
    kind: batch.kind,
    issuer: issuerFor(batch.issuerId, tanggal),
    desks: await ports.settings.desks(),
    tanggal,
    press: ports.press,
    rulesVersion: ports.rulesVersion,
    verifyBaseUrl: ports.verifyBaseUrl,
  };
}

async function finish(
  ports: ComposePorts,
  batch: Batch,
  found: Pick<Batch, 'letterIds' | 'unaddressed'>,
  at: string,
): Promise<ComposeOutcome> {
  const next: Batch = {
    ...batch,
    ...found,
    state: 'composed',
    version: batch.version + 1,
    updatedAt: at,
  };
  const entry = batchEntry(batch.state, next, { name: 'compose', at, actor: SYSTEM });
  const { kind } = await ports.batches.save({ ...next, log: [...batch.log, entry] });
  return { kind: kind === 'saved' ? 'composed' : 'not-needed', batch: next };
}
