import { type Mailbox, tellMailboxes } from './mailbox.ts';
import type { SendingGuards, Suppression } from './ports/sending-guards.ts';

/** Copies that must not be written to: they are no reason to keep a letter from its desk. */
export async function closedCopies(
  guards: Pick<SendingGuards, 'suppressed'>,
  mailboxes: readonly Mailbox[],
): Promise<Suppression[]> {
  const copies = mailboxes.filter(({ role }) => role === 'cc');
  const found = await Promise.all(copies.map(({ address }) => guards.suppressed(address)));
  return found.filter((one) => one !== null);
}

/** The mailboxes as an attempt begins that does not go to some of them. */
export function leaveOut(
  mailboxes: readonly Mailbox[],
  closed: readonly Suppression[],
  attempt: { readonly attemptId: string; readonly at: string },
): readonly Mailbox[] {
  return closed.reduce((told, { address, reason }) => {
    const news = { ...attempt, state: 'left-out', detail: reason, isOld: false } as const;
    return tellMailboxes(told, address, news);
  }, mailboxes);
}
