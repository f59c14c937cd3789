import { SYSTEM } from './actor.ts';
import { firstAnswer } from './answer.ts';
import type { Letter } from './letter.ts';
import type { LetterMove } from './letter-state.ts';
import {
  cameBack,
  type Mailbox,
  type MailboxState,
  sameAddress,
  tellMailboxes,
} from './mailbox.ts';
import { canMove, type Move } from './move-letter.ts';
import type { AttemptRow, MailEvent } from './ports/mail-journal.ts';
import { wasInDoubt } from './was-in-doubt.ts';

export type Effect =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'nothing' }
  /** Speaks of an earlier attempt while another is under way: looked at again afterwards. */
  | { readonly kind: 'later' };

const STATE_OF: Readonly<Partial<Record<MailEvent['type'], MailboxState>>> = {
  send: 'accepted',
  delay: 'delayed',
  delivery: 'delivered',
  complaint: 'complained',
  bounce: 'bounced',
};

type Matched = Pick<AttemptRow, 'attemptId' | 'no'>;

/** What an event, matched to one of our attempts, does to the letter; order and repeats do not matter. */
export function effectOf(letter: Letter, event: MailEvent, attempt: Matched): Effect {
  const isPresent = letter.attempt?.attemptId === attempt.attemptId;
  if (!isPresent && letter.state === 'attempting') return { kind: 'later' };
  const mailboxes = mailboxesAfter(letter, event, attempt);
  const name = moveName(letter, event, { mailboxes, isPresent, attempt });
  if (name === null) return { kind: 'nothing' };
  const set = { ...factsOf(event, name), mailboxes, ...(isPresent && idOf(event)) };
  const reason = name === 'note' ? event.type : undefined;
  return {
    kind: 'move',
    move: { name, at: event.at, actor: SYSTEM, set, ...(reason && { reason }) },
  };
}

function mailboxesAfter(letter: Letter, event: MailEvent, { attemptId, no }: Matched) {
  const state = isPassing(event) ? 'undelivered' : STATE_OF[event.type];
  if (state === undefined) return letter.mailboxes;
  const isOld = no < letter.attempts;
  const news = { state, attemptId, at: event.at, detail: event.detail, isOld };
  return tellMailboxes(letter.mailboxes, spokenOf(letter, event, attemptId), news);
}

/** Published once the service has given up, or for an automatic answer to a mail that did arrive. */
function isPassing({ type, permanent }: MailEvent): boolean {
  return type === 'bounce' && !permanent;
}

/** What is said of a mail as a whole is said of those alone whom its attempt wrote to. */
function spokenOf({ attempt, resendTo = null }: Letter, event: MailEvent, attemptId: string) {
  if (event.recipient !== null) return [event.recipient];
  return attempt?.attemptId === attemptId ? resendTo : null;
}

interface Told {
  readonly mailboxes: readonly Mailbox[];
  readonly isPresent: boolean;
  readonly attempt: Matched;
}

/** The desk's own mailbox decides about the letter; a copy's fate is only put on record. */
function moveName(letter: Letter, event: MailEvent, told: Told): LetterMove | null {
  const wanted = isForDesk(letter, event) ? deskMove(letter, event, told) : copyMove(event, told);
  if (wanted !== null && canMove(letter, wanted) && !isRefuted(letter, wanted)) return wanted;
  const changed = told.mailboxes.some((one, at) => one !== letter.mailboxes[at]);
  return changed && canMove(letter, 'note') ? 'note' : null;
}

/** Whoever answered the letter has it, whatever a server says of it afterwards. */
function isRefuted(letter: Letter, wanted: LetterMove): boolean {
  return (wanted === 'bounce' || wanted === 'refuse') && firstAnswer(letter) !== null;
}

function isForDesk({ recipient }: Letter, event: MailEvent): boolean {
  if (event.recipient === null || recipient === null) return true;
  return sameAddress(event.recipient, recipient);
}

/** Good news counts from any attempt, bad news only from the present one. */
function deskMove(letter: Letter, event: MailEvent, told: Told): LetterMove | null {
  const desk = told.mailboxes.find((one) => one.role === 'to');
  if (event.type === 'send') return leftForSure(letter, told, desk) ? 'accept' : null;
  if (event.type === 'delivery') return arrived(letter, told, desk) ? 'deliver' : null;
  return told.isPresent ? badNews(event, desk) : null;
}

/** A passing bounce from a mailbox that has the mail is an automatic answer. */
function badNews({ type, permanent }: MailEvent, desk?: Mailbox): LetterMove | null {
  if (type === 'bounce') return permanent || desk?.state === 'undelivered' ? 'bounce' : null;
  return type === 'reject' || type === 'failure' ? 'refuse' : null;
}

/** That an attempt left is news only while it is not known to have failed; sent again for that, it stays dead. */
function leftForSure(letter: Letter, { isPresent, attempt }: Told, desk?: Mailbox): boolean {
  if (desk?.attemptId === attempt.attemptId && cameBack(desk)) return false;
  return isPresent || wasInDoubt(letter, attempt.no);
}

function arrived({ state }: Letter, { isPresent }: Told, desk?: Mailbox): boolean {
  return desk?.state !== 'bounced' && (isPresent || state !== 'bounced');
}

/** That a copy arrived proves at least that the mail left. */
function copyMove({ type }: MailEvent, { isPresent }: Told): LetterMove | null {
  return isPresent && (type === 'send' || type === 'delivery') ? 'accept' : null;
}

function factsOf(event: MailEvent, name: LetterMove): Partial<Letter> {
  if (name === 'deliver') return { deliveredAt: event.at, problem: null };
  if (name === 'bounce' || name === 'refuse') return { problem: event.detail };
  if (name === 'accept') return { problem: null };
  return event.type === 'bounce' || event.type === 'complaint' ? { problem: event.detail } : {};
}

const idOf = ({ sesMessageId }: MailEvent) => ({ sesMessageId });
