import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import type { DeskPause, SendingGuards } from './ports/sending-guards.ts';
import { type ChangePorts, recordChange } from './record-change.ts';

interface Ports extends ChangePorts {
  readonly guards: Pick<SendingGuards, 'deskPause' | 'saveDeskPause'>;
}

export interface ResumeInput {
  readonly platform: string;
  /** What the person found when they looked. */
  readonly reason: string;
  readonly actor: Actor;
}

export type ResumeOutcome =
  | { readonly kind: 'resumed'; readonly pause: DeskPause }
  | { readonly kind: 'not-paused' }
  | { readonly kind: 'forbidden'; readonly code: 'NOT_ALLOWED' };

/** A person has looked at a desk whose letters came back: sending to it goes on. */
export const resumeDesk =
  (ports: Ports) =>
  async ({ platform, reason, actor }: ResumeInput): Promise<ResumeOutcome> => {
    if (!may(actor, 'settings')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (reason.trim() === '') throw new TeguranError('REASON_MISSING');
    const pause = await ports.guards.deskPause(platform);
    if (pause === null || pause.clearedAt !== null) return { kind: 'not-paused' };
    const cleared = { ...pause, clearedAt: ports.clock.now() };
    const act = { move: 'resume-desk', subject: `jeda:${platform}`, before: pause } as const;
    await recordChange(ports, { ...act, after: cleared, reason, actor });
    await ports.guards.saveDeskPause(cleared);
    return { kind: 'resumed', pause: cleared };
  };
