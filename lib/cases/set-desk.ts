import { tanggalWib } from '#letters/tanggal.ts';
import type { Desk } from '#platforms/desk.ts';
import { type Actor, may } from './actor.ts';
import { confirmDesk } from './confirm-desk.ts';
import type { Settings } from './ports/settings.ts';
import { type ChangePorts, recordChange } from './record-change.ts';

interface Ports extends ChangePorts {
  readonly settings: Pick<Settings, 'desks' | 'saveDesk'>;
}

export interface DeskInput {
  readonly platform: string;
  /** The whole desk, as it came. */
  readonly desk: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
}

export type DeskOutcome =
  | { readonly kind: 'set'; readonly desk: Desk }
  | { readonly kind: 'forbidden'; readonly code: 'NOT_ALLOWED' };

/** Saves a desk as its person confirms it; who set its address does not approve letters that go there. */
export const setDesk =
  (ports: Ports) =>
  async ({ platform, desk, actor }: DeskInput): Promise<DeskOutcome> => {
    if (!may(actor, 'settings')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const desks = await ports.settings.desks();
    const before = desks.find((one) => one.platform === platform) ?? null;
    const today = tanggalWib(ports.clock.now());
    const after = confirmDesk({ ...desk, platform }, { before, actor, today });
    const subject = `narahubung:${after.platform}`;
    await recordChange(ports, { move: 'set-desk', subject, before, after, actor });
    await ports.settings.saveDesk(after);
    return { kind: 'set', desk: after };
  };
