import { SYSTEM } from './actor.ts';
import type { Letter } from './letter.ts';
import type { LetterMove } from './letter-state.ts';
import { canMove, type Move, moveStored } from './move-letter.ts';
import type { LetterStore, MailEvent, MailJournal } from './ports.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly mailJournal: MailJournal;
}

export type EventOutcome =
  | { readonly kind: 'matched'; readonly letterId: string }
  | { readonly kind: 'seen-before' }
  /** Stays in the inbox: its attempt may still be on the way to the table. */
  | { readonly kind: 'unmatched' };

/** Into the inbox first, then on to its letter; order and repeats do not matter. */
export const recordMailEvent =
  (ports: Ports) =>
  async (event: MailEvent): Promise<EventOutcome> => {
    await ports.mailJournal.recordEvent(event);
    return matchEvent(ports)(event);
  };

export const matchEvent =
  (ports: Ports) =>
  async (event: MailEvent): Promise<EventOutcome> => {
    const letterId = await letterOf(ports, event);
    if (letterId === null) return { kind: 'unmatched' };
    await moveStored(ports.letters, letterId, (letter) => moveFor(letter, event));
    await ports.mailJournal.markMatched({ ...event, letterId });
    return { kind: 'matched', letterId };
  };

/** The tags are ours and travel with the event; they must name an attempt that we wrote. */
async function letterOf(ports: Ports, event: MailEvent): Promise<string | null> {
  if (event.attemptId === null) return null;
  const row = await ports.mailJournal.findAttempt(event.attemptId);
  return row?.letterId ?? null;
}

const MOVE_OF: Readonly<Record<MailEvent['type'], LetterMove | null>> = {
  send: 'accept',
  delivery: 'deliver',
  bounce: 'bounce',
  complaint: null,
  reject: 'refuse',
  delay: null,
  failure: 'refuse',
};

function moveFor(letter: Letter, event: MailEvent): Move | null {
  const name = MOVE_OF[event.type];
  if (name === null || letter.attempt?.attemptId !== event.attemptId) return null;
  if (event.type === 'bounce' && !event.permanent) return null;
  if (!canMove(letter, name)) return null;
  const set: Partial<Letter> = {
    sesMessageId: event.sesMessageId,
    ...(event.type === 'delivery' && { deliveredAt: event.at }),
    problem: name === 'bounce' || name === 'refuse' ? event.detail : null,
  };
  return { name, at: event.at, actor: SYSTEM, set };
}
