/** What is known of the way to one address; a later word never undoes a stronger one. */
export const MAILBOX_STATES = [
  'waiting',
  'accepted',
  'delayed',
  // Given up: a receipt, or an automatic answer to what did arrive, may still come after it.
  'undelivered',
  'delivered',
  'complained',
  'bounced',
  // A copy that does not want mail: the attempt does not go there, so nothing about it can be true.
  'left-out',
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
  /** A further attempt began since. */
  readonly isOld: boolean;
}

export function mailboxesFor(recipient: string, cc: readonly string[]): Mailbox[] {
  const fresh = { state: 'waiting', attemptId: null, at: null, detail: null } as const;
  const copies = cc.filter((address) => !sameAddress(address, recipient));
  return [
    { address: recipient, role: 'to', ...fresh },
    ...copies.map((address) => ({ address, role: 'cc' as const, ...fresh })),
  ];
}

const CAME_BACK: ReadonlySet<MailboxState> = new Set(['undelivered', 'bounced']);

/** Whether a server refused the mail, or it could not be brought there. */
export function cameBack({ state }: Mailbox): boolean {
  return CAME_BACK.has(state);
}

const REACHED: ReadonlySet<MailboxState> = new Set(['delivered', 'complained']);

/** Where a letter's attempts go: to all of its mailboxes, or to some of them again. */
export interface Addressed {
  readonly mailboxes: readonly Mailbox[];
  readonly resendTo?: readonly string[] | null;
}

/** Whom an attempt, or the next one, writes to: nobody who has the letter, and no copy that it leaves out. */
export function unreached(
  { mailboxes, resendTo = null }: Addressed,
  attemptId: string | null = null,
): string[] {
  const isOut = (one: Mailbox) => one.state === 'left-out' && one.attemptId === attemptId;
  return mailboxes
    .filter((one) => !REACHED.has(one.state) && !isOut(one) && isOneOf(resendTo, one.address))
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

/** Within one attempt only forward; of another, an old one only tells that the mail had arrived. */
function tell(mailbox: Mailbox, { isOld, ...news }: MailboxNews): Mailbox {
  const { state, attemptId } = mailbox;
  const isOver = isOld && attemptId !== null && !REACHED.has(news.state);
  const stands =
    attemptId === news.attemptId ? rank(news.state) <= rank(state) : REACHED.has(state) || isOver;
  return stands ? mailbox : { ...mailbox, ...news };
}

function rank(state: MailboxState): number {
  return MAILBOX_STATES.indexOf(state);
}
