import type { LogEntry } from '#ledger/entry.ts';

/** A log entry; each test names only what matters to it. */
export function aLogEntry(set: Partial<LogEntry> = {}): LogEntry {
  return {
    id: 'B1-instagram:2',
    at: '2026-11-24T02:00:00.000Z',
    actor: { sub: 'penyusun-1', groups: ['penyusun'] },
    subject: { kind: 'letter', id: 'B1-instagram' },
    platform: 'instagram',
    move: 'submit',
    from: 'draft',
    to: 'submitted',
    hashes: {},
    nomor: null,
    reason: null,
    reasonSha256: null,
    ...set,
  };
}
