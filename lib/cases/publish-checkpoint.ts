import { TeguranError } from '#errors.ts';
import { type ChainEnd, EMPTY_CHAIN } from '#ledger/chain.ts';
import { checkChain } from '#ledger/check-chain.ts';
import {
  type Checkpoint,
  formatCheckpoint,
  logOrigin,
  parseCheckpoint,
  signCheckpoint,
} from '#ledger/checkpoint.ts';
import { merkleRoot } from '#ledger/merkle.ts';
import { type NoteSigner, parseNote } from '#ledger/signed-note.ts';
import { eachApart } from './each-apart.ts';
import type { Hasher } from './ports/ids.ts';
import type { LedgerStore } from './ports/ledger-store.ts';
import type { ObjectStore } from './ports/object-store.ts';

export interface CheckpointPorts {
  readonly ledger: LedgerStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly signer: NoteSigner;
  readonly stage: string;
}

/** A log as it stands, with the signed note that fixes it. */
export interface PublishedLog {
  readonly platform: string;
  readonly lines: readonly string[];
  readonly end: ChainEnd;
  readonly note: string;
}

/** Signs the present state of every chain and keeps the notes where nothing can be replaced. */
export const publishCheckpoints =
  (ports: CheckpointPorts) =>
  async (platforms?: readonly string[]): Promise<PublishedLog[]> => {
    const published: PublishedLog[] = [];
    for (const platform of platforms ?? (await ports.ledger.platforms())) {
      published.push(await publishCheckpoint(ports, platform));
    }
    return published;
  };

/** The same for the chains alone that grew since their last checkpoint; a damaged one keeps back no other. */
export const publishGrown = (ports: CheckpointPorts) => async (): Promise<PublishedLog[]> => {
  const published: PublishedLog[] = [];
  await eachApart(await ports.ledger.platforms(), async (platform) => {
    const head = await ports.ledger.head(platform);
    const last = await lastCheckpoint(ports.objects, platform);
    if (head === null || head.size === last?.size) return;
    published.push(await publishCheckpoint(ports, platform));
  });
  return published;
};

/**
 * Reads the whole chain back before signing it, so that a damaged line is found while its letter
 * still holds the entry, and refuses to sign a log that contradicts the last checkpoint.
 */
async function publishCheckpoint(ports: CheckpointPorts, platform: string): Promise<PublishedLog> {
  const { lines, end } = await readSoundChain(ports, platform);
  const sha256 = ports.hasher.sha256;
  const root = merkleRoot(lines, sha256);
  const checkpoint = { origin: logOrigin(ports.stage, platform), size: end.size, root };
  const last = await lastCheckpoint(ports.objects, platform);
  if (last) refuseFork(ports, last, lines, platform);
  const key = keyOf(platform, String(end.size));
  const kept = await readNote(ports.objects, key);
  if (kept && parseNote(kept)?.text !== formatCheckpoint(checkpoint)) {
    throw new TeguranError('LOG_FORKED', { platform, size: end.size });
  }
  const note = kept ?? (await signCheckpoint(checkpoint, ports.signer, sha256));
  if (!kept) await putNote(ports.objects, key, note);
  if (last?.size !== end.size) await putNote(ports.objects, keyOf(platform, LATEST), note);
  return { platform, lines, end, note };
}

const LATEST = 'latest';
const keyOf = (platform: string, name: string) => `checkpoints/${platform}/${name}`;

/** The chain up to its head; links that a dead sealer left pending count, the head has them. */
async function readSoundChain({ ledger, hasher }: CheckpointPorts, platform: string) {
  const head = await ledger.head(platform);
  const end = head ?? EMPTY_CHAIN;
  const stored = new Map((head?.pending ?? []).map((link) => [link.seq, link.line]));
  for (const link of await ledger.links(platform)) stored.set(link.seq, link.line);
  const lines = Array.from({ length: end.size }, (_, seq) => stored.get(seq) ?? '');
  const check = checkChain(platform, platform, lines, hasher.sha256);
  const [bad] = check.findings;
  if (bad || check.end.hash !== end.hash) {
    throw new TeguranError('LOG_DAMAGED', {
      platform,
      line: bad?.line ?? end.size,
      reason: bad?.code ?? 'ENTRY_CHANGED',
    });
  }
  return { lines, end: { size: end.size, hash: end.hash } };
}

function refuseFork(
  { hasher }: CheckpointPorts,
  { size, root }: Checkpoint,
  lines: readonly string[],
  platform: string,
): void {
  const same = merkleRoot(lines.slice(0, size), hasher.sha256) === root;
  if (size > lines.length || !same) throw new TeguranError('LOG_FORKED', { platform, size });
}

async function lastCheckpoint(objects: ObjectStore, platform: string): Promise<Checkpoint | null> {
  const text = await readNote(objects, keyOf(platform, LATEST));
  if (text === null) return null;
  const checkpoint = parseCheckpoint(parseNote(text)?.text ?? '');
  if (!checkpoint) throw new TeguranError('OBJECT_CHANGED', { key: keyOf(platform, LATEST) });
  return checkpoint;
}

async function readNote(objects: ObjectStore, key: string): Promise<string | null> {
  const bytes = await objects.get('letters', key);
  return bytes && new TextDecoder().decode(bytes);
}

async function putNote(objects: ObjectStore, key: string, note: string): Promise<void> {
  await objects.put('letters', key, new TextEncoder().encode(note), 'text/plain; charset=utf-8');
}
