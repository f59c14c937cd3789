import { type Actor, may } from './actor.ts';
import type { Letter } from './letter.ts';
import { canMove, findLetter, moveStored } from './move-letter.ts';
import type { Clock, LetterStore } from './ports.ts';
import type { LettersOutcome, Problem } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly clock: Clock;
}

export interface SubmitInput {
  readonly letterIds: readonly string[];
  readonly actor: Actor;
}

/** Hands drafts to a second person; a letter without an addressee stays with its drafter. */
export const submitLetters =
  (ports: Ports) =>
  async ({ letterIds, actor }: SubmitInput): Promise<LettersOutcome> => {
    if (!may(actor, 'submit')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const found = await Promise.all(letterIds.map((id) => findLetter(ports.letters, id)));
    const problems = found.flatMap((letter) => problemOf(letter, actor));
    if (problems.length > 0) return { kind: 'refused', problems };
    const moved = [];
    for (const letter of found) moved.push(await submit(ports, letter.letterId, actor));
    return { kind: 'done', letters: moved };
  };

function problemOf(letter: Letter, actor: Actor): Problem[] {
  const mine = letter.state === 'submitted' && letter.submittedBy === actor.sub;
  if (mine || canMove(letter, 'submit')) return [];
  return [{ letterId: letter.letterId, code: 'MOVE_NOT_LEGAL', state: letter.state }];
}

async function submit(ports: Ports, letterId: string, actor: Actor): Promise<Letter> {
  const moved = await moveStored(ports.letters, letterId, (letter) =>
    letter.state === 'draft'
      ? {
          name: 'submit',
          at: ports.clock.now(),
          actor,
          hashes: { draft: letter.draft.sha256 },
          set: { submittedBy: actor.sub, returnedReason: null },
        }
      : null,
  );
  return moved.letter;
}
