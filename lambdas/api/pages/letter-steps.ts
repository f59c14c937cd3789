import { may } from '#cases/actor.ts';
import type { Letter } from '#cases/letter.ts';
import { type LetterMove, nextState } from '#cases/letter-state.ts';
import type { Session } from '#cases/session.ts';
import { mayHaveLeft, standsForGood } from '#cases/withdraw-letter.ts';

/** Which steps this person may take from here; each is checked again when it is taken. */
export function stepsOf(letter: Letter, session: Session) {
  const steps = { ...stepsToPaper(letter, session), ...stepsAway(letter, session) };
  const legal = nextState('approve', letter.state) !== null;
  const waitsForOther = legal && may(session, 'approve') && letter.submittedBy === session.sub;
  return { ...steps, any: Object.values(steps).some(Boolean), waitsForOther };
}

/** From a draft to a signed letter. */
function stepsToPaper(letter: Letter, session: Session) {
  const legal = (move: LetterMove) => nextState(move, letter.state) !== null;
  const second = letter.submittedBy !== session.sub;
  return {
    submit: legal('submit') && may(session, 'submit'),
    recompose: legal('recompose') && may(session, 'submit'),
    reword: legal('recompose') && may(session, 'submit') && letter.mencabut !== null,
    exclude: legal('exclude') && may(session, 'approve') && second,
    sign: legal('import') && may(session, 'sign') && second,
    approve: legal('approve') && may(session, 'approve') && second,
    return: legal('return') && may(session, 'return'),
  };
}

/** From a signed letter to its addressee, and back. */
function stepsAway(letter: Letter, session: Session) {
  const legal = (move: LetterMove) => nextState(move, letter.state) !== null;
  const second = letter.submittedBy !== session.sub;
  const left = mayHaveLeft(letter);
  const mayWithdraw = may(session, 'withdraw') && !standsForGood(letter);
  return {
    handIn: legal('hand-in') && may(session, 'hand-in'),
    release: legal('release') && letter.release === null && may(session, 'release') && second,
    withdraw: legal('withdraw') && !left && mayWithdraw,
    revoke: legal('revoke') && left && mayWithdraw,
    decide: letter.state === 'unknown' && may(session, 'decide'),
    resend: ['refused', 'bounced'].includes(letter.state) && may(session, 'decide'),
  };
}
