import type { LogEntry } from '#ledger/entry.ts';
import type { Actor } from './actor.ts';
import type { Batch } from './batch.ts';
import type { Letter } from './letter.ts';
import type { LetterState } from './letter-state.ts';

/** What a move adds to its log entry beyond the states. */
export interface EntryFacts {
  readonly name: string;
  readonly at: string;
  readonly actor: Actor;
  readonly hashes?: Readonly<Record<string, string>>;
  /** A code of the system; what people typed stays in the letter, not in the log. */
  readonly reason?: string;
  readonly reasonSha256?: string;
}

export function logEntry(from: LetterState | null, letter: Letter, facts: EntryFacts): LogEntry {
  return {
    ...common(facts),
    id: `${letter.letterId}:${letter.version}`,
    subject: { kind: 'letter', id: letter.letterId },
    platform: letter.platform,
    from,
    to: letter.state,
    nomor: letter.nomor?.text ?? null,
  };
}

export function batchEntry(from: Batch['state'] | null, batch: Batch, facts: EntryFacts): LogEntry {
  return {
    ...common(facts),
    id: `${batch.batchId}:${batch.version}`,
    subject: { kind: 'batch', id: batch.batchId },
    platform: null,
    from,
    to: batch.state,
    nomor: null,
  };
}

function common({ name, at, actor, hashes, reason, reasonSha256 }: EntryFacts) {
  return {
    at,
    actor: { sub: actor.sub, groups: [...actor.groups] },
    move: name,
    hashes: { ...hashes },
    reason: reason ?? null,
    reasonSha256: reasonSha256 ?? null,
  };
}
