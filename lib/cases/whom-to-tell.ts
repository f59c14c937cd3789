import type { LetterKind } from '#law/kind.ts';
import type { Desk } from '#platforms/desk.ts';
import { type Recipient, recipientFor } from './gather-letter.ts';
import type { Letter } from './letter.ts';
import { wayOf } from './letter-way.ts';
import { sameAddress } from './mailbox.ts';
import type { SendingGuards } from './ports/sending-guards.ts';
import type { Settings } from './ports/settings.ts';

interface Ports {
  readonly settings: Pick<Settings, 'desks'>;
  readonly guards: Pick<SendingGuards, 'suppressed'>;
}

export interface Told {
  readonly to: Recipient;
  /** The platform's desk as it is now; null when there is none on record. */
  readonly desk: Desk | null;
  /** The mailbox that the revoked letter went to, where this one goes to another. */
  readonly surelAsal: string | null;
}

/**
 * Where an addressee hears that a letter was taken back: where its desk is reached now, and in every
 * other mailbox that the letter reached; copies only go where mail is still taken.
 */
export async function whomToTell(
  { settings, guards }: Ports,
  revoked: Letter,
  kind: LetterKind,
  tanggal: string,
): Promise<Told> {
  const desks = await settings.desks();
  const desk = desks.find(({ platform }) => platform === revoked.platform) ?? null;
  const now = desk ? recipientFor(kind, desk, tanggal) : asBefore(revoked);
  // Nobody vouches for the desk at present, but the letter did arrive.
  const open = now.channel === null && wayOf(revoked)?.terima ? asBefore(revoked) : now;
  const to = open.channel === 'email' ? await withReached(guards, open, revoked) : open;
  return { to, desk, surelAsal: formerMailbox(revoked, to) };
}

function asBefore({ recipient, cc, channel, addressBy = null }: Letter): Recipient {
  return { recipient, cc, channel, addressBy, problem: null };
}

async function withReached(
  guards: Ports['guards'],
  to: Recipient,
  { mailboxes }: Letter,
): Promise<Recipient> {
  const reached = mailboxes.filter(({ state }) => state === 'delivered');
  const cc: string[] = [];
  for (const address of [...to.cc, ...reached.map((one) => one.address)]) {
    const known = [to.recipient ?? '', ...cc].some((one) => sameAddress(one, address));
    if (known || (await guards.suppressed(address))) continue;
    cc.push(address);
  }
  return { ...to, cc };
}

function formerMailbox({ recipient }: Letter, to: Recipient): string | null {
  if (recipient === null || to.channel === null) return null;
  return to.recipient !== null && sameAddress(recipient, to.recipient) ? null : recipient;
}
