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

export interface SubmitInput {
  readonly letterIds: readonly string[];
  readonly actor: Actor;
  /** The drafter has looked again at whatever asked for it. */
  readonly secondLook?: boolean;
}

/** Hands drafts that pass the gates to a second person; the others stay, each with every reason. */
export const submitLetters =
  (ports: Ports) =>
  async ({ letterIds, actor, secondLook = false }: SubmitInput): Promise<LettersOutcome> => {
    if (!may(actor, 'submit')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const found = await Promise.all(letterIds.map((id) => findLetter(ports.letters, id)));
    const problems = found.flatMap((letter) => problemOf(letter, actor));
    if (problems.length > 0) return { kind: 'refused', problems };
    const held = (await Promise.all(found.map((one) => hold(ports, one, secondLook)))).flat();
    if (held.length > 0) return { kind: 'refused', problems: held };
    const moved = [];
    for (const letter of found) moved.push(await submit(ports, letter.letterId, actor));
    return { kind: 'done', letters: moved };
  };

function problemOf(letter: Letter, actor: Actor): Problem[] {
  const { letterId, state } = letter;
  if (state === 'submitted' && letter.submittedBy === actor.sub) return [];
  if (!canMove(letter, 'submit')) return [{ letterId, code: 'MOVE_NOT_LEGAL', state }];
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

async function submit(ports: Ports, letterId: string, actor: Actor): Promise<Letter> {
  const moved = await moveStored(ports.letters, letterId, (letter) =>
    letter.state === 'draft'
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
