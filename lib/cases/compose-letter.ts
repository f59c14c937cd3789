// One letter of a list: written, taken up again, or told why there is none.
import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import { SYSTEM } from './actor.ts';
import type { Batch, Unaddressed } from './batch.ts';
import { carriedItems } from './carried-items.ts';
import { draftHashes } from './destination.ts';
import { type DraftPorts, draftLetter } from './draft-letter.ts';
import { excludedNos } from './exclusion.ts';
import { rememberMentions } from './find-earlier.ts';
import { rincianFor } from './follow-up.ts';
import { type Frame, type Gathered, gatherLetter } from './gather-letter.ts';
import { type LetterItems, tooLate } from './group-items.ts';
import type { Letter } from './letter.ts';
import { keyedId } from './letter-key.ts';
import { loadFacts } from './load-facts.ts';
import { logEntry } from './log-entry.ts';
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

export interface Round {
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
export async function composeOne(
  ports: ComposePorts,
  round: Round,
  { letterKey, platform, items }: LetterItems,
): Promise<Composed> {
  const letterId = keyedId(round.batch.batchId, letterKey);
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
  const hashes = draftHashes(letter, ports.hasher);
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
export async function leftOutOf(
  ports: ComposePorts,
  letter: Letter,
  items: readonly Item[],
): Promise<readonly Item[]> {
  const known = new Set(carriedItems(await loadFacts(ports, letter), items));
  const excluded = excludedNos(letter);
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
export async function makeKnown(ports: ComposePorts, letter: Letter): Promise<void> {
  await noteFollowUp(ports, letter);
  await ports.letters.linkCode(ports.hasher.sha256(letter.verificationCode), letter.letterId);
}
