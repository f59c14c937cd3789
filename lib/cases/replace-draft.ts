import type { LetterFacts } from '#letters/facts.ts';
import type { Actor } from './actor.ts';
import { draftHashes } from './destination.ts';
import { type DraftPorts, draftLetter } from './draft-letter.ts';
import type { Exclusion } from './exclusion.ts';
import { hashReason } from './hash-reason.ts';
import type { Letter } from './letter.ts';
import type { LetterMove } from './letter-state.ts';
import { moveStored } from './move-letter.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { LettersOutcome } from './problem.ts';

interface Ports extends DraftPorts {
  readonly letters: LetterStore;
}

export interface NewDraft {
  readonly move: LetterMove;
  readonly at: string;
  readonly actor: Actor;
  readonly facts: LetterFacts;
  /** All items that are left out now: those of before, and those of this step behind them. */
  readonly excluded: readonly Exclusion[];
  readonly set?: Partial<Letter>;
}

/** Puts a draft in the place of the one that somebody saw, unless that one is gone. */
export async function replaceDraft(
  ports: Ports,
  seen: Letter,
  { move, at, actor, facts, excluded, set }: NewDraft,
): Promise<LettersOutcome> {
  const draft = await draftLetter(ports, seen.letterId, facts, at);
  const { kind, letter } = await moveStored(ports.letters, seen.letterId, (current) =>
    isUnchanged(current, seen)
      ? {
          name: move,
          at,
          actor,
          hashes: draftHashes({ ...current, ...set, ...draft }, ports.hasher),
          set: { ...draft, ...set, excluded, itemCount: facts.items.length },
          ...reasonsOf(ports, current, excluded.slice(seen.excluded.length)),
        }
      : null,
  );
  if (kind === 'moved') return { kind: 'done', letters: [letter] };
  const { letterId, state } = letter;
  return { kind: 'refused', problems: [{ letterId, code: 'DRAFT_CHANGED', state }] };
}

/** Not the version: the sealer raises it too, and changes nothing that anybody sees. */
function isUnchanged(current: Letter, seen: Letter): boolean {
  return (
    current.state === seen.state &&
    current.draft.sha256 === seen.draft.sha256 &&
    current.excluded.length === seen.excluded.length
  );
}

/** Why the items of this step were left out, one reason a line. */
function reasonsOf(ports: Ports, letter: Letter, added: readonly Exclusion[]) {
  const reasons = added.map(({ reason }) => reason);
  return reasons.length === 0 ? {} : hashReason(ports, letter, reasons.join('\n'));
}
