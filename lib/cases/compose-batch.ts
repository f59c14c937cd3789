import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import { composeLetter } from '#letters/compose.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { type Issuer, issuerFor } from '#letters/issuer.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { type Desk, deskStanding } from '#platforms/desk.ts';
import { findPlatform, type Platform } from '#platforms/directory.ts';
import { SYSTEM } from './actor.ts';
import type { Batch, Unaddressed } from './batch.ts';
import { type Draft, type DraftPorts, draftLetter } from './draft-letter.ts';
import type { Letter } from './letter.ts';
import { batchEntry, logEntry } from './log-entry.ts';
import type { BatchStore, Clock, Ids, LetterStore, Press, Settings } from './ports.ts';

export interface ComposePorts extends DraftPorts {
  readonly press: DraftPorts['press'] & Pick<Press, 'templateVersion' | 'signature'>;
  readonly batches: BatchStore;
  readonly letters: LetterStore;
  readonly settings: Pick<Settings, 'desks'>;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly rulesVersion: string;
  /** A code appended to it asks whether the letter is real. */
  readonly verifyBaseUrl: string;
}

export type ComposeOutcome =
  | { readonly kind: 'composed'; readonly batch: Batch }
  | { readonly kind: 'not-needed'; readonly batch: Batch };

/** What all letters of one batch share. */
interface Frame {
  readonly batch: Batch;
  readonly issuer: Issuer;
  readonly desks: readonly Desk[];
  readonly tanggal: string;
  readonly at: string;
}

/** One draft per platform from the good items of a checked list; safe to run again. */
export const composeBatch =
  (ports: ComposePorts) =>
  async (batchId: string): Promise<ComposeOutcome> => {
    const batch = await ports.batches.find(batchId);
    if (!batch) throw new TeguranError('BATCH_NOT_FOUND', { batchId });
    if (batch.state !== 'checked') return { kind: 'not-needed', batch };
    const at = ports.clock.now();
    const tanggal = tanggalWib(at);
    const issuer = issuerFor(batch.issuerId, tanggal);
    const frame = { batch, issuer, desks: await ports.settings.desks(), tanggal, at };
    const letterIds: string[] = [];
    const unaddressed: Unaddressed[] = [];
    const items = await ports.batches.items(batchId);
    for (const [platform, whole] of groupByPlatform(items.filter(isComplete))) {
      const done = await composeOne(ports, frame, platform, whole);
      if (typeof done === 'string') letterIds.push(done);
      else unaddressed.push(done);
    }
    unaddressed.push(...countIncomplete(items));
    return finish(ports, batch, { letterIds, unaddressed }, at);
  };

/** A letter may ask only for what it can point at, and must say why. */
function isComplete(item: Item): boolean {
  return item.canonicalUrl !== null && item.explanation !== null;
}

function countIncomplete(items: readonly Item[]): Unaddressed[] {
  const groups = groupByPlatform(items.filter((item) => !isComplete(item)));
  return [...groups].map(([platform, some]) => {
    const rows = some.flatMap((item) => item.sources.map((source) => source.row)).join(', ');
    const { code, kalimat } = new TeguranError('ITEMS_INCOMPLETE', { platform, rows });
    return { platform, items: some.length, code, message: kalimat };
  });
}

const UNKNOWN_PLATFORM = 'situs';

function groupByPlatform(items: readonly Item[]): Map<string, Item[]> {
  const groups = Map.groupBy(items, (item) => item.platform ?? UNKNOWN_PLATFORM);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The id of the platform's letter, or why there is none. */
async function composeOne(
  ports: ComposePorts,
  frame: Frame,
  platform: string,
  items: readonly Item[],
): Promise<string | Unaddressed> {
  const letterId = `${frame.batch.batchId}-${platform}`;
  const desk = frame.desks.find((one) => one.platform === platform);
  const known = findPlatform(platform);
  if (!desk || !known) return withoutDesk(platform, items.length);
  const existing = await ports.letters.find(letterId);
  if (existing) return keepCode(ports, existing);
  try {
    const facts = gatherFacts(ports, frame, { desk, platform: known, items });
    const draft = await draftLetter(ports, letterId, facts, frame.at);
    return await createLetter(ports, frame, newLetter(frame, letterId, { facts, draft, desk }));
  } catch (error) {
    // One letter that cannot be written is told to its drafter; the others go on.
    if (!(error instanceof TeguranError)) throw error;
    return { platform, items: items.length, code: error.code, message: error.kalimat };
  }
}

interface Addressed {
  readonly desk: Desk;
  readonly platform: Platform;
  readonly items: readonly Item[];
}

function gatherFacts(ports: ComposePorts, frame: Frame, to: Addressed): LetterFacts {
  const code = ports.ids.code();
  return composeLetter({
    kind: frame.batch.kind,
    tanggal: frame.tanggal,
    issuer: frame.issuer,
    desk: to.desk,
    platform: { slug: to.platform.slug, nama: to.platform.name },
    items: to.items,
    templateVersion: ports.press.templateVersion,
    rulesVersion: ports.rulesVersion,
    verification: { code, url: `${ports.verifyBaseUrl}/${code}` },
    tandaTangan: ports.press.signature,
  });
}

function withoutDesk(platform: string, items: number): Unaddressed {
  const { code, kalimat } = new TeguranError('PLATFORM_WITHOUT_DESK', { platform });
  return { platform, items, code, message: kalimat };
}

interface Composed {
  readonly facts: LetterFacts;
  readonly draft: Draft;
  readonly desk: Desk;
}

function newLetter(frame: Frame, letterId: string, { facts, draft, desk }: Composed): Letter {
  const { batch, tanggal, at } = frame;
  const standing = deskStanding(desk, tanggal);
  return {
    letterId,
    batchId: batch.batchId,
    platform: facts.platform.slug,
    kind: facts.kind,
    issuerId: facts.issuer.id,
    state: 'draft',
    version: 1,
    updatedAt: at,
    itemCount: facts.items.length,
    hal: facts.hal,
    ...draft,
    recipient: standing.kind === 'ready' ? standing.email : null,
    submittedBy: null,
    returnedReason: null,
    approval: null,
    nomor: null,
    tanggal: null,
    frozen: null,
    final: null,
    mime: null,
    verificationCode: facts.verification.code,
    release: null,
    attempt: null,
    attempts: 0,
    notBefore: null,
    sesMessageId: null,
    deliveredAt: null,
    problem: standing.kind === 'ready' ? null : `DESK_${standing.kind}`,
    resendAgreed: [],
    sealed: 0,
    log: [],
  };
}

async function createLetter(ports: ComposePorts, frame: Frame, letter: Letter): Promise<string> {
  const hashes = { draft: letter.draft.sha256, facts: letter.facts.sha256 };
  const entry = logEntry(null, letter, { name: 'compose', at: frame.at, actor: SYSTEM, hashes });
  const { kind } = await ports.letters.create({ ...letter, log: [entry] });
  const kept = kind === 'saved' ? letter : await ports.letters.find(letter.letterId);
  return keepCode(ports, kept ?? letter);
}

/** Only the code of the letter that was kept is tied to it; a worker that lost the race ties none. */
async function keepCode(ports: ComposePorts, letter: Letter): Promise<string> {
  await ports.letters.linkCode(ports.hasher.sha256(letter.verificationCode), letter.letterId);
  return letter.letterId;
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
