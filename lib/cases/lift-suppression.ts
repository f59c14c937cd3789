import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import type { Journal } from './ports/journal.ts';
import type { SendingGuards } from './ports/sending-guards.ts';
import { type ChangePorts, recordChange } from './record-change.ts';

interface Ports extends ChangePorts {
  readonly guards: Pick<SendingGuards, 'suppressed' | 'liftSuppression'>;
  readonly journal: Journal;
}

export interface LiftInput {
  readonly address: string;
  /** What the platform said about its mailbox. */
  readonly reason: string;
  readonly actor: Actor;
}

export type LiftOutcome =
  | { readonly kind: 'lifted' }
  | { readonly kind: 'not-suppressed' }
  | { readonly kind: 'forbidden'; readonly code: 'NOT_ALLOWED' };

/** An address that complained or was suppressed may be written to again, because a person says why. */
export const liftSuppression =
  (ports: Ports) =>
  async ({ address, reason, actor }: LiftInput): Promise<LiftOutcome> => {
    if (!may(actor, 'settings')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (reason.trim() === '') throw new TeguranError('REASON_MISSING');
    const before = await ports.guards.suppressed(address);
    if (before === null) return { kind: 'not-suppressed' };
    const act = { move: 'lift-suppression', subject: 'alamat-ditolak', before } as const;
    await recordChange(ports, { ...act, after: null, reason, actor });
    await ports.guards.liftSuppression(address);
    ports.journal.info('suppression lifted', { by: actor.sub });
    return { kind: 'lifted' };
  };
