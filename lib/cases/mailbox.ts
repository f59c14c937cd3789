/** What is known of the way to one address; a later word never undoes a stronger one. */
export const MAILBOX_STATES = [
  'waiting',
  'accepted',
  'delayed',
  'delivered',
  'complained',
  'bounced',
] as const;
export type MailboxState = (typeof MAILBOX_STATES)[number];

/** One address of a letter: each has a fate of its own. */
export interface Mailbox {
  readonly address: string;
  readonly role: 'to' | 'cc';
  readonly state: MailboxState;
  /** The attempt that the state speaks of. */
  readonly attemptId: string | null;
  readonly at: string | null;
  /** The other server's own words. */
  readonly detail: string | null;
}

/** What one event says about one attempt at one address. */
export interface MailboxNews {
  readonly state: MailboxState;
  readonly attemptId: string;
  readonly at: string;
  readonly detail: string;
}

export function mailboxesFor(recipient: string, cc: readonly string[]): Mailbox[] {
  const fresh = { state: 'waiting', attemptId: null, at: null, detail: null } as const;
  const copies = cc.filter((address) => address !== recipient);
  return [
    { address: recipient, role: 'to', ...fresh },
    ...copies.map((address) => ({ address, role: 'cc' as const, ...fresh })),
  ];
}

const REACHED: ReadonlySet<MailboxState> = new Set(['delivered', 'complained']);

/** Where a letter's attempts go: to all of its mailboxes, or to some of them again. */
export interface Addressed {
  readonly mailboxes: readonly Mailbox[];
  readonly resendTo?: readonly string[] | null;
}

/** Whom the next attempt writes to: nobody who has the letter. */
export function unreached({ mailboxes, resendTo = null }: Addressed): string[] {
  return mailboxes
    .filter(({ state, address }) => !REACHED.has(state) && isOneOf(resendTo, address))
    .map(({ address }) => address);
}

/** The mailboxes after some news; `null` instead of addresses means all of them. */
export function tellMailboxes(
  mailboxes: readonly Mailbox[],
  addresses: readonly string[] | null,
  news: MailboxNews,
): readonly Mailbox[] {
  return mailboxes.map((one) => (isOneOf(addresses, one.address) ? tell(one, news) : one));
}

function isOneOf(addresses: readonly string[] | null, address: string): boolean {
  return addresses === null || addresses.some((one) => sameAddress(one, address));
}

/** Servers may change the case of an address on its way. */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Within one attempt only forward; another attempt counts unless the mail had arrived already. */
function tell(mailbox: Mailbox, news: MailboxNews): Mailbox {
  const stands =
    mailbox.attemptId === news.attemptId
      ? rank(news.state) <= rank(mailbox.state)
      : REACHED.has(mailbox.state);
  return stands ? mailbox : { ...mailbox, ...news };
}

function rank(state: MailboxState): number {
  return MAILBOX_STATES.indexOf(state);
}
