import { type Actor, may } from './actor.ts';
import type { Settings } from './ports/settings.ts';
import { type ChangePorts, recordChange } from './record-change.ts';

interface Ports extends ChangePorts {
  readonly settings: Pick<Settings, 'sendingStopped' | 'stopSending'>;
}

export interface StopInput {
  readonly stopped: boolean;
  readonly actor: Actor;
}

export type StopOutcome =
  | { readonly kind: 'set'; readonly stopped: boolean }
  | { readonly kind: 'forbidden'; readonly code: 'NOT_ALLOWED' };

/** Stops all sending, or lets it go on. */
export const stopSending =
  (ports: Ports) =>
  async ({ stopped, actor }: StopInput): Promise<StopOutcome> => {
    if (!may(actor, 'settings')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const before = { stopped: await ports.settings.sendingStopped() };
    const move = stopped ? 'stop-sending' : 'resume-sending';
    const act = { move, subject: 'pengiriman', before, after: { stopped }, actor } as const;
    await recordChange(ports, act);
    await ports.settings.stopSending(stopped);
    return { kind: 'set', stopped };
  };
