import { TeguranError } from '#errors.ts';
import { canonicalJson } from '#ledger/canonical-json.ts';
import type { Actor } from './actor.ts';
import type { Letter } from './letter.ts';
import { type LetterMove, nextState } from './letter-state.ts';
import { type EntryFacts, logEntry } from './log-entry.ts';
import type { LetterStore } from './ports/letter-store.ts';

export interface Move extends EntryFacts {
  readonly name: LetterMove;
  readonly at: string;
  readonly actor: Actor;
  readonly set?: Partial<Letter>;
}

/** The letter after a legal move, its log entry appended; the caller writes both in one put. */
export function moveLetter(letter: Letter, move: Move): Letter {
  const state = nextState(move.name, letter.state);
  if (state === null) {
    throw new TeguranError('MOVE_NOT_LEGAL', {
      letterId: letter.letterId,
      move: move.name,
      state: letter.state,
    });
  }
  const version = letter.version + 1;
  // Whoever agreed to send it again agreed in the state that it was in.
  const lapsed = state === letter.state ? {} : { resendAgreed: [] };
  const next = { ...letter, ...lapsed, ...move.set, state, version, updatedAt: move.at };
  return { ...next, log: [...letter.log, logEntry(letter.state, next, move)] };
}

export function canMove(letter: Letter, name: LetterMove): boolean {
  return nextState(name, letter.state) !== null;
}

const TRIES = 5;

export type Moved =
  | { readonly kind: 'moved'; readonly letter: Letter }
  /** The letter has gone on meanwhile; nothing was written. */
  | { readonly kind: 'passed'; readonly letter: Letter };

/** Reads, moves and writes until the write holds or the move is no longer wanted. */
export async function moveStored(
  letters: LetterStore,
  letterId: string,
  decide: (letter: Letter) => Move | null,
): Promise<Moved> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const letter = await findLetter(letters, letterId);
    const move = decide(letter);
    if (move === null || !canMove(letter, move.name)) return { kind: 'passed', letter };
    const next = moveLetter(letter, move);
    if (await isWritten(letters, next)) return { kind: 'moved', letter: next };
  }
  throw new TeguranError('LETTER_BUSY', { letterId });
}

/** A refused write may be our own: the answer was lost and the client asked a second time. */
async function isWritten(letters: LetterStore, next: Letter): Promise<boolean> {
  if ((await letters.save(next)).kind === 'saved') return true;
  const kept = await letters.find(next.letterId);
  return kept?.version === next.version && canonicalJson(kept) === canonicalJson(next);
}

export async function findLetter(letters: LetterStore, letterId: string): Promise<Letter> {
  const letter = await letters.find(letterId);
  if (!letter) throw new TeguranError('LETTER_NOT_FOUND', { letterId });
  return letter;
}
