import type { Letter } from './letter.ts';
import { cameBack, unreached } from './mailbox.ts';

/**
 * The mailboxes that certainly have not got a failed letter: those that sent it back and, when the mail
 * service refused it, those that this attempt was for. Of any other nobody knows.
 */
export function provenUnreached(letter: Letter): string[] {
  const { state, attempt, mailboxes } = letter;
  if (state !== 'refused' && state !== 'bounced') return [];
  const open = new Set(unreached(letter));
  return mailboxes
    .filter((one) => open.has(one.address))
    .filter((one) => {
      if (cameBack(one)) return true;
      // It may have been accepted in an earlier attempt, of which nothing more was heard.
      const isOfThisAttempt = one.attemptId === null || one.attemptId === attempt?.attemptId;
      return state === 'refused' && isOfThisAttempt;
    })
    .map(({ address }) => address);
}
