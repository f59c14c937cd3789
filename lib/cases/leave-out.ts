import { type Addressed, type Mailbox, tellMailboxes, unreached } from './mailbox.ts';
import type { SendingGuards, Suppression } from './ports/sending-guards.ts';

/** Copies of an attempt that must not be written to: they are no reason to keep a letter from its desk. */
export async function closedCopies(
  guards: Pick<SendingGuards, 'suppressed'>,
  letter: Addressed,
): Promise<Suppression[]> {
  const written = new Set(unreached(letter));
  const copies = letter.mailboxes.filter(
    ({ role, address }) => role === 'cc' && written.has(address),
  );
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
    return tellMailboxes(told, [address], news);
  }, mailboxes);
}
