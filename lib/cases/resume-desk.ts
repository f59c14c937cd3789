import { type Actor, may } from './actor.ts';
import type { Clock } from './ports/clock.ts';
import type { DeskPause, SendingGuards } from './ports/sending-guards.ts';

interface Ports {
  readonly guards: Pick<SendingGuards, 'deskPause' | 'saveDeskPause'>;
  readonly clock: Clock;
}

export type ResumeOutcome =
  | { readonly kind: 'resumed'; readonly pause: DeskPause }
  | { readonly kind: 'not-paused' }
  | { readonly kind: 'forbidden'; readonly code: 'NOT_ALLOWED' };

/** A person has looked at a desk whose letters came back: sending to it goes on. */
export const resumeDesk =
  (ports: Ports) =>
  async (platform: string, actor: Actor): Promise<ResumeOutcome> => {
    if (!may(actor, 'settings')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const pause = await ports.guards.deskPause(platform);
    if (pause === null || pause.clearedAt !== null) return { kind: 'not-paused' };
    const cleared = { ...pause, clearedAt: ports.clock.now() };
    await ports.guards.saveDeskPause(cleared);
    return { kind: 'resumed', pause: cleared };
  };
