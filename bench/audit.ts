import { EMPTY_CHAIN, extendChain } from '#ledger/chain.ts';
import { checkChain } from '#ledger/check-chain.ts';
import type { LogEntry } from '#ledger/entry.ts';
import { merkleRoot } from '#ledger/merkle.ts';
import { hasher } from '#runtime/hasher.ts';

const ENTRIES = Number(process.argv[2] ?? 1_000_000);
const HASH = 'a'.repeat(64);

/** A log as long as a busy office would not write in twenty years, proved as `teguran audit` does. */
function entryOf(at: number): LogEntry {
  const letterId = `01K000000000000000000000-${Math.floor(at / 8)}`;
  return {
    id: `${letterId}:${at % 8}`,
    at: '2026-11-24T04:00:00.000Z',
    actor: { sub: 'pemeriksa-1', groups: ['pemeriksa'] },
    subject: { kind: 'letter', id: letterId },
    platform: 'instagram',
    move: 'approve',
    from: 'submitted',
    to: 'approved',
    hashes: { draft: HASH },
    nomor: 'B-001/CONTOH/XI/2026',
    reason: null,
    reasonSha256: null,
  };
}

const entries = Array.from({ length: ENTRIES }, (_, at) => entryOf(at));
const { lines } = extendChain('instagram', EMPTY_CHAIN, entries, hasher.sha256);
const text = lines.map(({ line }) => line);
const began = process.cpuUsage();
const { findings } = checkChain('log.jsonl', 'instagram', text, hasher.sha256);
const root = merkleRoot(text, hasher.sha256);
const { user, system } = process.cpuUsage(began);
const seconds = (user + system) / 1_000_000;
console.log(`${ENTRIES} entries proved in ${seconds.toFixed(1)} s of processor time`);
console.log(`${findings.length} findings, root ${root.slice(0, 16)}…`);
