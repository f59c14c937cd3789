import { canonicalJson } from '#ledger/canonical-json.ts';
import type { LogEntry } from '#ledger/entry.ts';
import { changeHash, SYSTEM_LOG } from '#ledger/system-log.ts';
import type { Actor } from './actor.ts';
import { appendEntry } from './append-entry.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher, Ids } from './ports/ids.ts';
import type { LedgerStore } from './ports/ledger-store.ts';
import type { SettingChange, SettingChanges } from './ports/setting-changes.ts';

export interface ChangePorts {
  readonly changes: Pick<SettingChanges, 'append'>;
  readonly ledger: LedgerStore;
  readonly hasher: Hasher;
  readonly ids: Ids;
  readonly clock: Clock;
}

type Act = Pick<SettingChange, 'move' | 'subject' | 'before' | 'after'> & {
  readonly reason?: string;
  readonly actor: Actor;
};

/**
 * Puts on record, before it is done, that a person changes where mail goes or whether it goes: what
 * exactly in a row of its own, and its hashes in the chain of the system.
 */
export async function recordChange(
  ports: ChangePorts,
  { actor, reason = '', ...act }: Act,
): Promise<void> {
  const change: SettingChange = {
    ...act,
    changeId: ports.ids.next(),
    at: ports.clock.now(),
    by: actor.sub,
    reason: reason.trim() || null,
    salt: ports.ids.code(),
  };
  await ports.changes.append(change);
  await appendEntry(ports, SYSTEM_LOG, entryOf(ports, change, actor));
}

function entryOf({ hasher }: ChangePorts, change: SettingChange, { sub, groups }: Actor): LogEntry {
  const { changeId, at, move, subject, before, after, reason, salt } = change;
  const salted = (text: string) => hasher.sha256(`${salt}\n${text}`);
  return {
    id: changeId,
    at,
    actor: { sub, groups: [...groups] },
    subject: { kind: 'setting', id: subject },
    platform: SYSTEM_LOG,
    move,
    from: null,
    to: 'set',
    hashes: {
      before: salted(canonicalJson(before)),
      after: salted(canonicalJson(after)),
      change: changeHash(change, hasher.sha256),
    },
    nomor: null,
    reason: null,
    reasonSha256: reason === null ? null : salted(reason),
  };
}
