import type { GateFinding } from '#letters/gate.ts';
import { type Actor, may } from './actor.ts';
import { destinationHash } from './destination.ts';
import type { ExamineLetter } from './examine-letter.ts';
import type { Letter } from './letter.ts';
import { hasWay } from './letter-way.ts';
import { canMove, findLetter, moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { LettersOutcome, Problem } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
  /** The gates; without them nothing but the state is asked. */
  readonly examine?: ExamineLetter;
}

/** A letter by the SHA-256 of the draft that a person saw. */
interface NamedDraft {
  readonly letterId: string;
  readonly sha256: string;
}

export interface SubmitInput {
  readonly letters: readonly NamedDraft[];
  readonly actor: Actor;
  /** The drafter has looked again at whatever asked for it. */
  readonly secondLook?: boolean;
}

/** Hands drafts that pass the gates to a second person; the others stay, each with every reason. */
export const submitLetters =
  (ports: Ports) =>
  async ({ letters: named, actor, secondLook = false }: SubmitInput): Promise<LettersOutcome> => {
    if (!may(actor, 'submit')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const found = await Promise.all(
      named.map(({ letterId }) => findLetter(ports.letters, letterId)),
    );
    const problemsOf = (letters: readonly Letter[]) =>
      letters.flatMap((letter, at) => problemOf(letter, named[at]?.sha256, actor));
    const problems = problemsOf(found);
    if (problems.length > 0) return { kind: 'refused', problems };
    const held = (await Promise.all(found.map((one) => hold(ports, one, secondLook)))).flat();
    if (held.length > 0) return { kind: 'refused', problems: held };
    const letters = [];
    for (const examined of found) letters.push(await submit(ports, examined, actor));
    const changed = problemsOf(letters);
    return changed.length > 0 ? { kind: 'refused', problems: changed } : { kind: 'done', letters };
  };

function problemOf(letter: Letter, sha256: string | undefined, actor: Actor): Problem[] {
  const { letterId, state, draft } = letter;
  const isMine = state === 'submitted' && letter.submittedBy === actor.sub;
  if (!isMine && !canMove(letter, 'submit')) return [{ letterId, code: 'MOVE_NOT_LEGAL', state }];
  if (draft.sha256 !== sha256) return [{ letterId, code: 'DRAFT_CHANGED', state }];
  if (isMine) return [];
  // The gates ask every other kind for its desk.
  const lost = letter.mencabut !== null && !hasWay(letter);
  return lost ? [{ letterId, code: 'DESK_MISSING', state }] : [];
}

/** Gaps always hold a letter; doubts hold it until somebody has looked again. */
async function hold(ports: Ports, letter: Letter, secondLook: boolean): Promise<Problem[]> {
  if (letter.state !== 'draft') return [];
  const findings = (await ports.examine?.(letter)) ?? [];
  const code = holdingCode(findings, secondLook);
  return code === null ? [] : [{ letterId: letter.letterId, code, state: letter.state, findings }];
}

function holdingCode(findings: readonly GateFinding[], secondLook: boolean) {
  if (findings.some(({ level }) => level === 'stop')) return 'LETTER_INCOMPLETE';
  return findings.length > 0 && !secondLook ? 'LETTER_NEEDS_SECOND_LOOK' : null;
}

/** Only the draft that the gates examined; one that was written anew meanwhile stays. */
async function submit(ports: Ports, examined: Letter, actor: Actor): Promise<Letter> {
  const moved = await moveStored(ports.letters, examined.letterId, (letter) =>
    letter.state === 'draft' && letter.draft.sha256 === examined.draft.sha256
      ? {
          name: 'submit',
          at: ports.clock.now(),
          actor,
          hashes: { draft: letter.draft.sha256, tujuan: destinationHash(letter, ports.hasher) },
          set: { submittedBy: actor.sub, returnedReason: null },
        }
      : null,
  );
  return moved.letter;
}
