import type { Letter } from './letter.ts';
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
