import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import type { Letter } from './letter.ts';
import { findLetter, type Move, moveStored } from './move-letter.ts';
import type { Clock, LetterStore, Queue } from './ports.ts';
import type { LettersOutcome } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly queue: Queue;
  readonly clock: Clock;
}

export interface DecideInput {
  readonly letterId: string;
  readonly decision: 'resend' | 'assume-sent';
  readonly reason: string;
  readonly actor: Actor;
}

/** A person answers "Perlu keputusan": sent for certain, or again once a second person agrees. */
export const decideDoubt =
  (ports: Ports) =>
  async (input: DecideInput): Promise<LettersOutcome> => {
    if (!may(input.actor, 'decide')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (input.reason.trim() === '') throw new TeguranError('REASON_MISSING');
    const before = await findLetter(ports.letters, input.letterId);
    const at = ports.clock.now();
    const { kind, letter } = await moveStored(ports.letters, input.letterId, (current) =>
      input.decision === 'assume-sent'
        ? { name: 'assume-sent', at, actor: input.actor, set: { problem: input.reason.trim() } }
        : resend(current, input.actor, at),
    );
    if (kind === 'moved' && letter.state === 'issued') {
      await ports.queue.enqueue('dispatch', { letterId: letter.letterId });
    }
    if (kind === 'moved' || letter.version > before.version) {
      return { kind: 'done', letters: [letter] };
    }
    const problem = { letterId: letter.letterId, code: 'MOVE_NOT_LEGAL' as const };
    return { kind: 'refused', problems: [{ ...problem, state: letter.state }] };
  };

/** Two different people must agree before doubtful bytes leave a second time. */
function resend(letter: Letter, actor: Actor, at: string): Move | null {
  const agreed = [...new Set([...letter.resendAgreed, actor.sub])];
  const certain = letter.state === 'refused' || letter.state === 'bounced';
  if (!certain && agreed.length < 2) {
    if (letter.state !== 'unknown' || letter.resendAgreed.includes(actor.sub)) return null;
    return { name: 'agree-resend', at, actor, set: { resendAgreed: agreed } };
  }
  return { name: 'resend', at, actor, set: { resendAgreed: [], attempt: null, notBefore: null } };
}
