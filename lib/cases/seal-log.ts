import { TeguranError } from '#errors.ts';
import { EMPTY_CHAIN, extendChain } from '#ledger/chain.ts';
import { eachApart } from './each-apart.ts';
import type { Letter } from './letter.ts';
import { findLetter } from './move-letter.ts';
import type { Hasher } from './ports/ids.ts';
import type { LedgerHead, LedgerStore } from './ports/ledger-store.ts';
import type { LetterStore } from './ports/letter-store.ts';

export interface SealPorts {
  readonly letters: LetterStore;
  readonly ledger: LedgerStore;
  readonly hasher: Hasher;
}

export interface SealReport {
  /** Entries that this round added to the chains. */
  readonly sealed: number;
  /** Platforms whose chain grew. */
  readonly platforms: readonly string[];
}

const TRIES = 8;
/** The head carries the pending links, and one stored item has room for a few hundred. */
const LINKS_AT_ONCE = 100;

/**
 * Copies the log entries of letters, in order, into the chain of their platform.
 *
 * The order of writes is what makes it safe to stop anywhere: the head moves first and takes the
 * new links with it, then the links are stored, and last the letter is marked. No head moves before
 * the links and the mark of the move before it are in place, so a round that died is finished by
 * the next one from the head alone, and no entry is lost or sealed twice. A platform that fails keeps
 * back no other.
 */
export const sealLog = (ports: SealPorts) => async (): Promise<SealReport> => {
  const platforms: string[] = [];
  let sealed = 0;
  await eachApart(await listUnsealed(ports.letters), async ([platform, letterIds]) => {
    const added = await sealPlatform(ports, platform, letterIds);
    if (added > 0) platforms.push(platform);
    sealed += added;
  });
  return { sealed, platforms };
};

/** Only a hint where to look: from an index that may lag. */
async function listUnsealed(letters: LetterStore): Promise<Map<string, string[]>> {
  const open = await letters.listUnsealed();
  open.sort((a, b) => compare(sealOrder(a), sealOrder(b)));
  const byPlatform = Map.groupBy(open, (letter) => letter.platform);
  return new Map(
    [...byPlatform].map(([platform, some]) => [
      platform,
      [...new Set(some.map((letter) => letter.letterId))],
    ]),
  );
}

/** Letters whose oldest open entry is older come first. */
function sealOrder(letter: Letter): string {
  return `${letter.log[letter.sealed]?.at ?? ''} ${letter.letterId}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function sealPlatform(
  ports: SealPorts,
  platform: string,
  letterIds: readonly string[],
): Promise<number> {
  let added = 0;
  let head = await recover(ports, platform);
  for (const letterId of letterIds) {
    const done = await sealLetter(ports, platform, letterId, head);
    added += done.added;
    head = done.head;
  }
  return added;
}

/** `head` is settled on entry and on return. */
async function sealLetter(
  ports: SealPorts,
  platform: string,
  letterId: string,
  settled: LedgerHead | null,
): Promise<{ readonly head: LedgerHead | null; readonly added: number }> {
  let head = settled;
  let added = 0;
  for (let tries = 0; tries < TRIES; ) {
    const letter = await findLetter(ports.letters, letterId);
    const next = nextHead(ports, letter, head);
    if (next === null) return { head, added };
    const { kind } = await ports.ledger.advance(platform, head?.size ?? 0, next);
    if (kind === 'stale') {
      tries += 1;
      head = await recover(ports, platform);
      continue;
    }
    await settle(ports, platform, next);
    head = next;
    added += next.pending.length;
  }
  throw new TeguranError('LOG_BUSY', { platform });
}

function nextHead(ports: SealPorts, letter: Letter, head: LedgerHead | null): LedgerHead | null {
  const entries = letter.log.slice(letter.sealed, letter.sealed + LINKS_AT_ONCE);
  if (entries.length === 0) return null;
  const from = head ?? EMPTY_CHAIN;
  const { end, lines } = extendChain(letter.platform, from, entries, ports.hasher.sha256);
  return {
    ...end,
    pending: lines,
    letterId: letter.letterId,
    sealed: letter.sealed + entries.length,
  };
}

/** Finishes what the last move of the head began, in case its worker died. */
async function recover(ports: SealPorts, platform: string): Promise<LedgerHead | null> {
  const head = await ports.ledger.head(platform);
  if (head) await settle(ports, platform, head);
  return head;
}

/** Links first: a letter is marked only when its links can be read. */
async function settle(ports: SealPorts, platform: string, head: LedgerHead): Promise<void> {
  await ports.ledger.putLinks(platform, head.pending);
  if (head.letterId !== null) await markSealed(ports.letters, head.letterId, head.sealed);
}

/** Not a move: the letter's state, time and log stay as they are. */
async function markSealed(letters: LetterStore, letterId: string, sealed: number): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const letter = await findLetter(letters, letterId);
    if (letter.sealed >= sealed) return;
    const next = { ...letter, version: letter.version + 1, sealed };
    if ((await letters.save(next)).kind === 'saved') return;
  }
  throw new TeguranError('LETTER_BUSY', { letterId });
}
