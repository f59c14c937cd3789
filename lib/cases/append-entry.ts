import { TeguranError } from '#errors.ts';
import { EMPTY_CHAIN, extendChain } from '#ledger/chain.ts';
import type { LogEntry } from '#ledger/entry.ts';
import type { Hasher } from './ports/ids.ts';
import type { LedgerStore } from './ports/ledger-store.ts';

interface Ports {
  readonly ledger: LedgerStore;
  readonly hasher: Hasher;
}

const TRIES = 8;

/**
 * Adds one entry, once, to a chain that no letter is the source of. Links of a dead writer are stored
 * first; a write that was refused may be our own, whose answer was lost.
 */
export async function appendEntry(ports: Ports, chain: string, entry: LogEntry): Promise<void> {
  const { ledger, hasher } = ports;
  let tried: string | null = null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const head = await ledger.head(chain);
    if (head) await ledger.putLinks(chain, head.pending);
    if (tried !== null && (await holds(ledger, chain, tried))) return;
    const { end, lines } = extendChain(chain, head ?? EMPTY_CHAIN, [entry], hasher.sha256);
    tried = lines[0]?.line ?? null;
    const next = { ...end, pending: lines, letterId: null, sealed: 0 };
    const { kind } = await ledger.advance(chain, head?.size ?? 0, next);
    if (kind === 'stale') continue;
    await ledger.putLinks(chain, lines);
    return;
  }
  throw new TeguranError('LOG_BUSY', { platform: chain });
}

async function holds(ledger: LedgerStore, chain: string, line: string): Promise<boolean> {
  return (await ledger.links(chain)).some((link) => link.line === line);
}
