import type { Letter } from './letter.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Queue } from './ports/queue.ts';

/** Sets the writing of a pencabutan going; should the message be lost, the sweeper asks again. */
export async function askForPencabutan(queue: Queue, letter: Letter): Promise<void> {
  const letterId = wanting(letter);
  if (letterId !== null) await queue.enqueue('compose', { letterId });
}

/** The revoked letter itself, or the one whose pencabutan was withdrawn before it left. */
function wanting({ state, letterId, mencabut }: Letter): string | null {
  if (state === 'revoked') return letterId;
  return state === 'void' ? mencabut : null;
}

/** The pencabutan of a revoked letter that stands, if any. */
export async function findPencabutan(
  letters: Pick<LetterStore, 'find'>,
  { dicabutOleh }: Letter,
): Promise<Letter | null> {
  const pencabutan = dicabutOleh === null ? null : await letters.find(dicabutOleh);
  return pencabutan?.state === 'void' ? null : pencabutan;
}
