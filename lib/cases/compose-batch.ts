import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import { issuerFor } from '#letters/issuer.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { SYSTEM } from './actor.ts';
import type { Batch, Unaddressed } from './batch.ts';
import { carriedItems } from './carried-items.ts';
import { type DraftPorts, draftLetter } from './draft-letter.ts';
import { endedOffice } from './ended-office.ts';
import { rememberMentions } from './find-earlier.ts';
import { rincianFor } from './follow-up.ts';
import { type Frame, type Gathered, gatherLetter } from './gather-letter.ts';
import {
  groupByLetter,
  groupComplete,
  type LetterItems,
  listIncomplete,
  listUnwritten,
  tooLate,
} from './group-items.ts';
import type { Letter } from './letter.ts';
import { letterRules } from './letter-rules.ts';
import { loadFacts } from './load-facts.ts';
import { batchEntry, logEntry } from './log-entry.ts';
import { newLetter } from './new-letter.ts';
import { noteFollowUp } from './note-follow-up.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';
import type { EarlierLetters } from './ports/earlier-letters.ts';
import type { Ids } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Settings } from './ports/settings.ts';
import { refreshDraft } from './revise-letter.ts';

export interface ComposePorts extends DraftPorts {
  readonly press: DraftPorts['press'] & Frame['press'];
  readonly batches: BatchStore;
  readonly letters: LetterStore;
  readonly earlier: EarlierLetters;
  readonly settings: Pick<Settings, 'desks'>;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly rulesVersion: string;
  readonly verifyBaseUrl: string;
}

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
    const letter = await ports.letters.find(`${batch.batchId}-${letterKey}`);
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

interface Round {
  readonly batch: Batch;
  readonly frame: Frame;
  readonly at: string;
}

interface Composed {
  readonly letterId: string | null;
  /** Items that no letter carries, and why. */
  readonly left: Unaddressed | null;
}

/** A platform's letter, or why there is none, or why it does not carry all of the items. */
async function composeOne(
  ports: ComposePorts,
  round: Round,
  { letterKey, platform, items }: LetterItems,
): Promise<Composed> {
  const letterId = `${round.batch.batchId}-${letterKey}`;
  const existing = await ports.letters.find(letterId);
  const late = existing ? await lateItems(ports, existing, items) : [];
  const taken = items.filter((item) => !late.includes(item));
  await rememberMentions(ports, letterId, taken);
  if (existing) {
    await makeKnown(ports, await refreshDraft(ports, existing, taken));
    return { letterId, left: late.length === 0 ? null : tooLate(platform, late) };
  }
  const gathered = await gatherFollowing(ports, round, platform, items);
  if (gathered.kind === 'none') return { letterId: null, left: gathered.why };
  const draft = await draftLetter(ports, letterId, gathered.facts, round.at);
  const salt = ports.ids.code();
  const beginning = { letterId, batchId: round.batch.batchId, at: round.at, salt };
  const letter = {
    ...newLetter(beginning, gathered, draft),
    menindaklanjuti: round.batch.followUps?.[platform]?.surat ?? [],
  };
  const hashes = { draft: letter.draft.sha256, facts: letter.facts.sha256 };
  const entry = logEntry(null, letter, { name: 'compose', at: round.at, actor: SYSTEM, hashes });
  const { kind } = await ports.letters.create({ ...letter, log: [entry] });
  const kept = kind === 'saved' ? letter : await ports.letters.find(letterId);
  await makeKnown(ports, kept ?? letter);
  return { letterId, left: null };
}

/** Complete items that came after the letter had left its drafter: it is somebody else's to look at now. */
async function lateItems(
  ports: ComposePorts,
  letter: Letter,
  items: readonly Item[],
): Promise<readonly Item[]> {
  return letter.state === 'draft' ? [] : leftOutOf(ports, letter, items);
}

/** Items that a letter does not carry, and that nobody took out of it. */
async function leftOutOf(
  ports: ComposePorts,
  letter: Letter,
  items: readonly Item[],
): Promise<readonly Item[]> {
  const known = new Set(carriedItems(await loadFacts(ports, letter), items));
  const excluded = new Set(letter.excluded.map(({ itemNo }) => itemNo));
  return items.filter((item) => !known.has(item) && !excluded.has(item.itemNo));
}

/** A follow-up whose earlier letters are not on record is told to its drafter like any other gap. */
async function gatherFollowing(
  ports: ComposePorts,
  { batch, frame }: Round,
  platform: string,
  items: readonly Item[],
): Promise<Gathered> {
  try {
    const followUp = batch.followUps?.[platform];
    const rincian = await rincianFor(ports.letters, batch.kind, platform, followUp);
    return gatherLetter({ ...frame, rincian }, platform, items, ports.ids.code());
  } catch (error) {
    if (!(error instanceof TeguranError)) throw error;
    const { code, kalimat } = error;
    return { kind: 'none', why: { platform, items: items.length, code, message: kalimat } };
  }
}

/**
 * Only the code of the letter that was kept is tied to it, and only that letter is named by those
 * before it; a worker that lost the race makes nothing known.
 */
async function makeKnown(ports: ComposePorts, letter: Letter): Promise<void> {
  await noteFollowUp(ports, letter);
  await ports.letters.linkCode(ports.hasher.sha256(letter.verificationCode), letter.letterId);
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
